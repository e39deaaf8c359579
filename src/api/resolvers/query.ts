import type { GraphQLFieldResolver } from 'graphql';
import { pageRequest, Refusal, type NodeValue, type PageArguments } from '../../graph/index.js';
import type { Kind, Model } from '../../model/index.js';
import type { Context } from '../context.js';
import { ambiguousName } from '../errors.js';
import type { QueryResolvers } from '../generated/resolvers.js';
import { connection, selectionOf } from './connection.js';
import { pathResolvers } from './paths.js';
import { searchResolvers } from './search.js';

type RootResolver = GraphQLFieldResolver<unknown, Context, never>;

/** Resolvers of the roots: those of each kind are made from the Model. */
export function queryResolvers(model: Model): Record<string, unknown> {
  const kinds = [...model.kinds.values()].flatMap((kind): [string, RootResolver][] => [
    [kind.root.one, one(kind) as RootResolver],
    [kind.root.all, all(kind) as RootResolver],
  ]);
  return { ...Object.fromEntries(kinds), ...roots, ...pathResolvers, ...searchResolvers };
}

const roots: Pick<QueryResolvers, 'dataset' | 'node' | 'nodes'> = {
  dataset: () => ({}) as never,
  node: (_source, { id }, { graph }) => graph.node(id),
  nodes: (_source, { ids }, { graph }) => {
    const limit = graph.maxPage;
    if (ids.length > limit) {
      throw new Refusal('BAD_USER_INPUT', `ids has ${ids.length} entries; it takes ${limit} at most.`, {
        argument: 'ids',
        limit,
        seen: ids.length,
      });
    }
    return Promise.all(ids.map((id) => graph.node(id)));
  },
};

interface OneArguments {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly title?: string | null;
}

function one(kind: Kind) {
  const word = kind.properties.has('title') ? 'title' : 'name';
  return async (_source: unknown, args: OneArguments, { graph }: Context): Promise<NodeValue | null> => {
    const name = args[word] ?? null;
    const id = args.id ?? null;
    if ((id === null) === (name === null)) {
      const seen = id === null ? 'neither' : 'both';
      throw new Refusal('BAD_USER_INPUT', `${kind.root.one} takes either id or ${word}; ${seen} was given.`, {
        arguments: ['id', word],
      });
    }
    if (id !== null) {
      const node = await graph.node(id);
      return node?.__typename === kind.label ? node : null;
    }
    const found = await graph.named(kind, name!, CANDIDATES);
    if (found.length > 1) {
      throw ambiguousName(
        name!,
        found.map((node) => ({
          id: node.id,
          name: node[word] as string,
          nameEn: (node[`${word}En`] ?? null) as string | null,
        })),
      );
    }
    return found[0] ?? null;
  };
}

/** How many nodes of one name an error lists at most. */
const CANDIDATES = 20;

function all(kind: Kind) {
  return (
    _source: unknown,
    args: PageArguments & { where?: unknown; orderBy?: unknown },
    { graph }: Context,
  ) => {
    const request = pageRequest(args, graph.maxPage);
    const selection = selectionOf(args);
    return connection(graph, {
      read: () => graph.list(kind, request, selection),
      totalCount: () => graph.count(kind, selection.where),
      groups: (grouping) => graph.groups(kind, selection.where ?? {}, grouping),
    });
  };
}
