import type { GraphQLFieldResolver } from 'graphql';
import {
  composition,
  pageRequest,
  type LinkEdge,
  type LinkSelection,
  type NodeValue,
  type PageArguments,
  type PropertyValue,
} from '../../graph/index.js';
import type { Kind, Model, RelationshipField } from '../../model/index.js';
import type { Context } from '../context.js';
import { connection, once, selectionOf } from './connection.js';

type Resolver = GraphQLFieldResolver<
  NodeValue,
  Context,
  PageArguments & { where?: unknown; orderBy?: unknown }
>;

/** Resolvers of every field that the Model binds to a relationship, and of what all claims have: by type, then field. */
export function traversalResolvers(model: Model): Record<string, Record<string, Resolver>> {
  return Object.fromEntries(
    [...model.kinds.values()].map((kind) => [kind.label, kindResolvers(model, kind)]),
  );
}

function kindResolvers(model: Model, kind: Kind): Record<string, Resolver> {
  const resolvers: Record<string, Resolver> = {};
  for (const field of kind.relationships.values()) resolvers[field.name] = resolveField(model, field);
  if (kind.fact) resolvers.evidence = resolveEvidence;
  const parts = kind.relationships.get('parts');
  if (parts) {
    resolvers.composition = async (source, _args, { graph }) =>
      composition(
        source.declaredParts as number | null,
        (await graph.links(source.id, parts, { size: 0, cursor: null, backward: false })).total!,
      );
  }
  return resolvers;
}

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

/** Where an ordinal's words stand: nowhere, of a relationship that has none. */
export const resolveOrdinalAt = (source: { ordinalAt?: PropertyValue }) => source.ordinalAt ?? [];

function resolveField(model: Model, field: RelationshipField): Resolver {
  if (field.shape === 'one') return (source, _args, { graph }) => graph.far(source.id, field);
  if (field.shape === 'list') return resolveList(model, field);
  return (source, args, { graph }) => {
    const request = pageRequest(args, graph.maxPage);
    const selection = selectionOf(args);
    return connection(graph, { ...linksOf(graph, source.id, field, request, selection), edge: linkEdge });
  };
}

/** Nodes whose links are no claims are a list of their kind: filtered, ordered and grouped as one. */
function resolveList(model: Model, field: RelationshipField): Resolver {
  const kind = model.kinds.get(field.far)!;
  const back = [...kind.relationships.values()].find(
    (other) => other.type === field.type && other.direction !== field.direction,
  )!;
  return (source, args, { graph }) => {
    const request = pageRequest(args, graph.maxPage);
    const { where, orderBy } = selectionOf(args);
    const selection = {
      where: where && { node: where },
      orderBy: orderBy?.map((key) => ({ node: key })),
    };
    const here = { [back.name]: { is: { id: { eq: source.id } } } };
    return connection(graph, {
      ...linksOf(graph, source.id, field, request, selection),
      groups: (grouping) => graph.groups(kind, where ? { and: [here, where] } : here, grouping),
    });
  };
}

function linksOf(
  graph: Context['graph'],
  id: string,
  field: RelationshipField,
  request: ReturnType<typeof pageRequest>,
  selection: LinkSelection,
) {
  const read = once(() => graph.links(id, field, request, selection));
  return {
    read,
    totalCount: () => (selection.where ? graph.countLinks(id, field, selection.where) : read().then(total)),
  };
}

function total(page: { readonly total: number | null }): number {
  return page.total!;
}

/** A link as callers see it: the claim's own fields, the cursor and the node at the far end. */
function linkEdge({ cursor, node, relationship }: LinkEdge): object {
  return { ...relationship, cursor, node };
}
