import type { Kind, Model } from '../model/index.js';
import { Bindings } from './bindings.js';
import { boundOf, conditionsOf } from './bounds.js';
import type { LinkSelection, SortedStatement } from './link-statements.js';
import { behindText, nodeColumns, orderText } from './order.js';
import type { Statement } from './statement.js';
import { nodeCondition, type Where } from './where.js';

/** Which nodes of a kind are wanted, and in which order: see `LinkSelection`. */
export type ListSelection = LinkSelection;

/** A statement over all nodes of a kind. */
export interface ListStatement extends SortedStatement {
  /** Whether an index keeps it quick on a graph of any size: it finds what is wanted, or holds the order. */
  readonly bounded: boolean;
}

/**
 * A page of the nodes of a kind.
 * Parameters: `limit`, and with `isFurther` `after`, a position. Rows: `position`, `labels`, `properties`.
 * @throws Refusal
 */
export function listStatement(
  model: Model,
  kind: Kind,
  { where = {}, orderBy = [] }: ListSelection = {},
  isFurther = false,
  backward = false,
): ListStatement {
  const bind = new Bindings();
  const condition = nodeCondition(model, kind, where, 'n', bind);
  const columns = nodeColumns(kind, model, orderBy, 'n');
  const names = columns.map((_, i) => `k${i}`);
  const [lead] = columns;
  const isFiltered = condition.text !== 'true';
  const conditions = conditionsOf('n', condition, boundOf(lead!, isFurther ? '$after' : null, backward));
  return {
    name: `${listName(kind)}${isFiltered ? ' filtered' : ''}${orderBy.length > 0 ? ' ordered' : ''}${backward ? ' backward' : ''}`,
    text: `MATCH (n:${kind.label})${conditions.length > 0 ? `\nWHERE ${conditions.join(' AND ')}` : ''}
WITH n, ${columns.map(({ text }, i) => `${text} AS ${names[i]!}`).join(', ')}${
      isFurther ? `\nWHERE ${behindText(columns, names, '$after', backward)}` : ''
    }
WITH n, ${names.join(', ')} ORDER BY ${orderText(columns, names, backward)} LIMIT $limit
RETURN [${names.join(', ')}] AS position, labels(n) AS labels, properties(n) AS properties`,
    parameters: bind.parameters,
    columns,
    bounded: condition.indexed || lead!.indexed,
  };
}

/** The name of a kind's list for people. */
export function listName({ label }: Kind): string {
  return `list ${label}`;
}

/** How many nodes of a kind pass a filter; without one from the count store. Rows: `total`. @throws Refusal */
export function countStatement(
  model: Model,
  kind: Kind,
  where: Where = {},
): Statement & { parameters: Record<string, unknown>; bounded: boolean } {
  const bind = new Bindings();
  const condition = nodeCondition(model, kind, where, 'n', bind);
  const conditions = conditionsOf('n', condition, null);
  const isFiltered = conditions.length > 0;
  return {
    name: `count ${kind.label}${isFiltered ? ' filtered' : ''}`,
    text: `MATCH (n:${kind.label})${isFiltered ? `\nWHERE ${conditions.join(' AND ')}` : ''}\nRETURN count(n) AS total`,
    parameters: bind.parameters,
    bounded: !isFiltered || condition.indexed,
  };
}
