import { Refusal } from './refusal.js';

/** A page that was asked for: `size` entries behind a cursor, or, walking backward, before it. */
export interface PageRequest {
  readonly size: number;
  readonly cursor: string | null;
  readonly backward: boolean;
}

/** An entry with the cursor that leads on from it. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a list, in Relay's terms. */
export interface Page<E extends { readonly cursor: string }> {
  readonly edges: readonly E[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page that knows how many entries there are on all pages. */
export type TotalledPage<E extends { readonly cursor: string }> = Page<E> & { readonly total: number };

/** Cuts the page from one entry more than was asked for, which tells whether more follow; entries come as they were walked. */
export function cutPage<E extends { readonly cursor: string }>(
  { size, cursor, backward }: PageRequest,
  found: readonly E[],
): Page<E> {
  return cut({ size, backward, isBehind: cursor !== null }, found);
}

/** `cutPage` of what has no cursors yet; `isBehind`: whether the page begins behind an entry. */
export function cut<E>(
  { size, backward, isBehind }: Pick<PageRequest, 'size' | 'backward'> & { readonly isBehind: boolean },
  found: readonly E[],
): { edges: E[]; hasNextPage: boolean; hasPreviousPage: boolean } {
  const edges = found.slice(0, size);
  const isMore = found.length > size;
  return backward
    ? { edges: edges.reverse(), hasNextPage: isBehind, hasPreviousPage: isMore }
    : { edges, hasNextPage: isMore, hasPreviousPage: isBehind };
}

/** The largest page where nothing else is said. */
export const USUAL_PAGE = 100;

/** What a connection takes. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * Reads the arguments of a connection.
 * @param most entries of a page
 * @throws Refusal naming the limit and the value seen
 */
export function pageRequest({ first, after, last, before }: PageArguments, most: number): PageRequest {
  if (first != null && last != null) throw mixed('first', 'last');
  const backward = last != null || (first == null && before != null);
  if (backward && after != null) throw mixed('after', 'last or before');
  if (!backward && before != null) throw mixed('before', 'first');
  const size = boundedSize(
    backward ? 'last' : 'first',
    (backward ? last : first) ?? Math.min(20, most),
    most,
  );
  return { size, cursor: (backward ? before : after) ?? null, backward };
}

/** Makes sure that a size lies within its limit. @throws Refusal */
export function boundedSize(argument: string, seen: number, limit: number, least = 0): number {
  if (seen >= least && seen <= limit) return seen;
  throw new Refusal('BAD_USER_INPUT', `${argument} is ${seen}; it takes ${least} to ${limit}.`, {
    argument,
    limit,
    seen,
  });
}

function mixed(one: string, other: string): Refusal {
  return new Refusal(
    'BAD_USER_INPUT',
    `${one} and ${other} were given. Page forwards with first and after, or backwards with last and before.`,
    { arguments: [one, other] },
  );
}
