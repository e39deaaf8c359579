import type { Kind, Model } from '../model/index.js';
import { Bindings } from './bindings.js';
import type { LinkSelection, SortedStatement } from './link-statements.js';
import { behindText, nodeColumns, orderText, type Column } from './order.js';
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
  const conditions = [
    ...(isFiltered ? [condition.text] : []),
    // Named in a predicate, the order comes from the index; else Neo4j sorts the whole label.
    ...(lead!.indexed ? [boundOf(lead!, isFurther ? '$after' : null, backward)] : []),
  ];
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

/** Names the order in a predicate; `after`, a position, where the page is not the first. */
export function boundOf(column: Column, after: string | null, backward: boolean): string {
  if (after === null) return `${column.text} IS NOT NULL`;
  return `${column.text} ${column.descending === backward ? '>=' : '<='} ${after}[0]`;
}

/** How many nodes of a kind pass a filter; without one from the count store. Rows: `total`. @throws Refusal */
export function countStatement(
  model: Model,
  kind: Kind,
  where: Where = {},
): Statement & { parameters: Record<string, unknown>; bounded: boolean } {
  const bind = new Bindings();
  const { text, indexed } = nodeCondition(model, kind, where, 'n', bind);
  const isFiltered = text !== 'true';
  return {
    name: `count ${kind.label}${isFiltered ? ' filtered' : ''}`,
    text: `MATCH (n:${kind.label})${isFiltered ? `\nWHERE ${text}` : ''}\nRETURN count(n) AS total`,
    parameters: bind.parameters,
    bounded: !isFiltered || indexed,
  };
}
