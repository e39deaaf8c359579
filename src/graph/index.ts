export { composition, type Composition } from './composition.js';
export { Graph, type FactValue } from './graph.js';
export type { LinkEdge } from './links.js';
export {
  boundedSize,
  pageRequest,
  type Edge,
  type Page,
  type PageArguments,
  type PageRequest,
  type TotalledPage,
  USUAL_PAGE,
} from './page.js';
export { planAhead } from './plan-ahead.js';
export { readQueries, type Queries } from './queries.js';
export {
  AbandonedError,
  readConsistently,
  UnsettledError,
  type Reader,
  type ReadOptions,
  type Settled,
} from './reader.js';
export { Watch, type State } from './watch.js';
export type { Statement } from './statement.js';
export type { NodeValue, PropertyValue, RelationshipValue, Span } from './values.js';
export { Refusal, shown } from './refusal.js';
export type { LinkSelection } from './link-statements.js';
export type { Where } from './where.js';
export { unitOf, type GroupPage, type GroupValue, type Numbers } from './groups.js';
export type { Step } from './neighbours.js';
export type { Hit } from './search.js';
export { cursorOf, digestOf, positionOf, scopeOf } from './list-cursor.js';
export { linksName } from './link-statements.js';
export { listName, type ListSelection } from './list-statements.js';
export { linkColumns } from './order.js';
export { cut } from './page.js';
export { luceneName } from './statement.js';
export { readScalar, readSpans } from './values.js';
export * from './plan/index.js';
export { identify } from './batches.js';
