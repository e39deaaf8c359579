import type { Column } from './order.js';
import type { Condition } from './where.js';

/**
 * What nodes must meet, said so that an index finds them and holds their order.
 * @param bound what names the order (see `boundOf`); null: none that an index holds is asked for
 */
export function conditionsOf(node: string, { text, indexed }: Condition, bound: string | null): string[] {
  const named = [...(text === 'true' ? [] : [text]), ...(bound === null ? [] : [bound])];
  // Indexes hold the id behind the value, and Neo4j looks only into one that all predicates speak of.
  return [...new Set(indexed || bound !== null ? [...named, `${node}.id IS NOT NULL`] : named)];
}

/**
 * Names the order in a predicate, so that it comes from the index; else Neo4j sorts the whole label.
 * @param lead what the list is sorted by first
 * @param after a position, where the page is not the first
 * @returns null where no index holds the order
 */
export function boundOf(lead: Column, after: string | null, backward: boolean): string | null {
  if (!lead.indexed) return null;
  if (after === null) return `${lead.text} IS NOT NULL`;
  return `${lead.text} ${lead.descending === backward ? '>=' : '<='} ${after}[0]`;
}
