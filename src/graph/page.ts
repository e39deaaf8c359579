/** A page that was asked for: `first` entries after a cursor. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
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
export interface TotalledPage<E extends { readonly cursor: string }> extends Page<E> {
  readonly total: number;
}

/** Cuts the page from one entry more than was asked for, which tells whether more follow. */
export function cutPage<E extends { readonly cursor: string }>(
  request: PageRequest,
  found: readonly E[],
): Page<E> {
  return {
    edges: found.slice(0, request.first),
    hasNextPage: found.length > request.first,
    hasPreviousPage: request.after !== null,
  };
}
