import type { GraphQLFieldResolver } from 'graphql';
import {
  composition,
  type LinkEdge,
  type NodeValue,
  type Page,
  type PageRequest,
  type TotalledPage,
} from '../../graph/index.js';
import type { Kind, Model, RelationshipField } from '../../model/index.js';
import type { Context } from '../context.js';
import { pageRequest } from './arguments.js';

type Resolver = GraphQLFieldResolver<NodeValue, Context, { first?: number | null; after?: string | null }>;

/** Resolvers of every field that the Model binds to a relationship, and of what all claims have: by type, then field. */
export function traversalResolvers(model: Model): Record<string, Record<string, Resolver>> {
  return Object.fromEntries(
    [...model.kinds.values()].map((kind) => [kind.label, kindResolvers(model, kind)]),
  );
}

function kindResolvers(model: Model, kind: Kind): Record<string, Resolver> {
  const resolvers: Record<string, Resolver> = {};
  for (const field of kind.relationships.values()) resolvers[field.name] = resolveField(field);
  if (kind.fact) resolvers.evidence = resolveEvidence;
  const parts = kind.relationships.get('parts');
  if (parts && model.kinds.has(kind.label)) {
    resolvers.composition = async (source, _args, { graph }) =>
      composition(
        source.declaredParts as number | null,
        (await graph.links(source.id, parts, NO_PAGE)).total,
      );
  }
  return resolvers;
}

const NO_PAGE: PageRequest = { first: 0, after: null };

/** The proofs of a claim, in the curator's order. */
export const resolveEvidence = async (
  source: { evidence: readonly string[] },
  _args: unknown,
  { graph }: Context,
) =>
  Promise.all(
    source.evidence.map(async (id) => {
      const evidence = await graph.node(id);
      if (!evidence) throw new Error(`evidence ${id} does not exist`);
      return evidence;
    }),
  );

function resolveField(field: RelationshipField): Resolver {
  if (field.shape === 'one') {
    return async (source, _args, { graph }) =>
      (await graph.links(source.id, field, { first: 1, after: null })).edges[0]?.node ?? null;
  }
  const edge = field.shape === 'connection' ? linkEdge : (entry: LinkEdge) => entry;
  return (source, args, { graph }) => {
    const request = pageRequest(args);
    return totalledConnection(() => graph.links(source.id, field, request), edge);
  };
}

/** A link as callers see it: the claim's own fields, the cursor and the node at the far end. */
function linkEdge({ cursor, node, relationship }: LinkEdge): object {
  return { ...relationship, cursor, node };
}

/** A connection whose page tells the total. */
export function totalledConnection<E extends Entry>(
  read: () => Promise<TotalledPage<E>>,
  edge?: (entry: E) => object,
) {
  const page = once(read);
  return connection(page, async () => (await page()).total, edge);
}

interface Entry {
  readonly cursor: string;
  readonly node: unknown;
}

/** A Relay connection that reads nothing until one of its fields is asked for, and then reads once. */
export function connection<E extends Entry>(
  read: () => Promise<Page<E>>,
  totalCount: () => Promise<number>,
  edge: (entry: E) => object = (entry) => entry,
) {
  const page = once(read);
  return {
    edges: async () => (await page()).edges.map(edge),
    nodes: async () => (await page()).edges.map(({ node }) => node),
    pageInfo: async () => {
      const { edges, hasNextPage, hasPreviousPage } = await page();
      const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
      return { hasNextPage, hasPreviousPage, startCursor, endCursor };
    },
    totalCount,
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  return () => (value ??= read());
}
