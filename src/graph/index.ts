export { CursorError } from './cursor.js';
export { composition, type Composition } from './composition.js';
export { Graph, type FactValue, type LinkEdge } from './graph.js';
export type { Edge, Page, PageRequest, TotalledPage } from './page.js';
export { planAhead } from './plan-ahead.js';
export { readQueries, type Queries } from './queries.js';
export { readConsistently, UnsettledError, type Reader, type ReadOptions } from './reader.js';
export type { Statement } from './statement.js';
export type { NodeValue, PropertyValue, RelationshipValue, Span } from './values.js';
