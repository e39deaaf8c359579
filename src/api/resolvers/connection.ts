import type { Graph, GroupPage, LinkSelection, Page } from '../../graph/index.js';
import { groupPage } from './groups.js';

interface Entry {
  readonly cursor: string;
  readonly node: unknown;
}

/** What a connection answers from; nothing is read until one of its fields is asked for, and then once. */
export interface Answers<E extends Entry> {
  readonly read: () => Promise<Page<E>>;
  readonly totalCount: () => Promise<number>;
  /** An edge as callers see it; the entry itself where left out. */
  readonly edge?: (entry: E) => object;
  /** Groups of the entries of all pages; only of lists of one kind. */
  readonly groups?: (grouping: Grouping) => Promise<GroupPage>;
}

type Grouping = Parameters<Graph['groups']>[2];

/** A Relay connection over a page of the graph. */
export function connection<E extends Entry>(graph: Graph, { read, totalCount, edge, groups }: Answers<E>) {
  const page = once(read);
  return {
    edges: async () => {
      const { edges } = await page();
      return edge ? edges.map(edge) : edges;
    },
    nodes: async () => (await page()).edges.map(({ node }) => node),
    pageInfo: async () => {
      const { edges, hasNextPage, hasPreviousPage } = await page();
      const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
      return { hasNextPage, hasPreviousPage, startCursor, endCursor };
    },
    totalCount,
    searched: () => graph.searched(),
    groups: async (grouping: Grouping) => groupPage(await groups!(grouping)),
  };
}

/** Filter and order as a caller gives them: null is the same as left out. */
export function selectionOf({ where, orderBy }: { where?: unknown; orderBy?: unknown }): LinkSelection {
  return {
    where: (where ?? undefined) as LinkSelection['where'],
    orderBy: (orderBy ?? undefined) as LinkSelection['orderBy'],
  };
}

/** A function that is called once at most, whoever asks. */
export function once<T extends object>(read: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= read());
}
