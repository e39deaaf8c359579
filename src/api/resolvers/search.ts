import { pageRequest, type Hit, type NodeValue } from '../../graph/index.js';
import { constantOf } from '../../model/index.js';
import type { Context } from '../context.js';
import type { QueryResolvers } from '../generated/resolvers.js';
import { connection, once } from './connection.js';

/** Search over everything that has words. */
export const searchResolvers: Pick<QueryResolvers, 'search'> = {
  search: (_source, { text, types, first, after }, context) => {
    const { graph, model } = context;
    const request = pageRequest({ first, after }, graph.maxPage);
    // No types are as good as all: nothing is of none.
    const labels = types?.length
      ? [...model.kinds.keys()].filter((label) => types.includes(constantOf(label) as never))
      : null;
    const found = graph.search(text, labels, request);
    const read = once(async () => {
      const page = await found.page();
      const edges = await Promise.all(
        page.edges.map(async (hit) => ({ ...hit, node: await hitNode(context, hit) })),
      );
      return { ...page, edges };
    });
    return connection(graph, {
      read,
      totalCount: async () => (await found.page()).total,
      edge: ({ cursor, score, node }) => {
        const match = once(() => found.match(node));
        return {
          cursor,
          score,
          node,
          type: constantOf(node.__typename),
          match: () => match().how,
          field: () => match().field,
          text: () => match().text,
          highlights: () => match().ranges,
          evidence: () => found.evidence(node),
        };
      },
    }) as never;
  },
};

async function hitNode({ graph }: Context, { id }: Hit): Promise<NodeValue> {
  const node = await graph.node(id);
  if (!node) throw new Error(`the node ${id} was found, but cannot be read`);
  return node;
}
