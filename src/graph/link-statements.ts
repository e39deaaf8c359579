import type { Model, RelationshipField } from '../model/index.js';
import { Bindings } from './bindings.js';
import { behindText, linkColumns, orderText, type Column, type OrderKey } from './order.js';
import { pattern } from './pattern.js';
import type { Statement } from './statement.js';
import { linkCondition, type Where } from './where.js';

/** Which links are wanted, and in which order. */
export interface LinkSelection {
  readonly where?: Where | undefined;
  readonly orderBy?: readonly OrderKey[] | undefined;
}

/** A statement with what callers sent into it, and the columns that its rows are sorted by. */
export interface SortedStatement extends Statement {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly columns: readonly Column[];
}

/**
 * The links from many nodes over one relationship, a page for each.
 * Parameters: `keys` [{index, id, after: position | null}], `limit`.
 * Rows: `index`, `links` [[position, properties, labels, node properties], …], `total` (null where links are filtered).
 * @throws Refusal
 */
export function linksStatement(
  model: Model,
  field: RelationshipField,
  selection: LinkSelection = {},
  backward = false,
): SortedStatement {
  if (backward || selection.where || selection.orderBy) return made(model, field, selection, backward);
  // Every node of a level asks for it.
  const known = plain.get(field) ?? made(model, field, selection, backward);
  plain.set(field, known);
  return known;
}

const plain = new WeakMap<RelationshipField, SortedStatement>();

function made(
  model: Model,
  field: RelationshipField,
  { where = {}, orderBy = [] }: LinkSelection,
  backward: boolean,
): SortedStatement {
  const bind = new Bindings();
  const { text: condition } = linkCondition(model, field, where, 'r', 'b', bind);
  const columns = linkColumns(field, model, orderBy, 'r', 'b');
  const names = columns.map((_, i) => `k${i}`);
  const isFiltered = condition !== 'true';
  return {
    name: `${linksName(field)}${isFiltered ? ' filtered' : ''}${orderBy.length > 0 ? ' ordered' : ''}${backward ? ' backward' : ''}`,
    text: `UNWIND $keys AS key
MATCH (a:Entity {id: key.id})
CALL (a, key) {
  MATCH ${pattern('a', field, 'b', 'r')}${isFiltered ? `\n  WHERE ${condition}` : ''}
  WITH r, b, ${columns.map(({ text }, i) => `${text} AS ${names[i]!}`).join(', ')}
  WHERE key.after IS NULL OR ${behindText(columns, names, 'key.after', backward)}
  WITH r, b, ${names.join(', ')} ORDER BY ${orderText(columns, names, backward)} LIMIT $limit
  RETURN collect([[${names.join(', ')}], properties(r), labels(b), properties(b)]) AS links
}
RETURN key.index AS index, links, ${isFiltered ? 'null' : `COUNT { ${pattern('a', field)} }`} AS total`,
    parameters: bind.parameters,
    columns,
  };
}

/** How many links pass a filter. Parameters: `keys` [{index, id}]. Rows: `index`, `total`. @throws Refusal */
export function linksCountStatement(
  model: Model,
  field: RelationshipField,
  where: Where,
): Statement & { parameters: Record<string, unknown> } {
  const bind = new Bindings();
  const { text } = linkCondition(model, field, where, 'r', 'b', bind);
  return {
    name: `count ${linksName(field)} filtered`,
    text: `UNWIND $keys AS key
MATCH (a:Entity {id: key.id})
RETURN key.index AS index, COUNT { MATCH ${pattern('a', field, 'b', 'r')} WHERE ${text} } AS total`,
    parameters: bind.parameters,
  };
}

/** The name of a field's links for people: `links -OWNS->`, with the far labels where they narrow it. */
export function linksName({ type, direction, narrow, labels }: RelationshipField): string {
  const far = narrow ? `:${labels.join('|')}` : '';
  return `links ${direction === 'OUT' ? `-${type}->` : `<-${type}-`}${far}`;
}
