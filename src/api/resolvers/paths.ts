import { boundedSize, Refusal, shown, type NodeValue, type Step } from '../../graph/index.js';
import type { Context } from '../context.js';
import type { QueryResolvers } from '../generated/resolvers.js';

/** Ways between nodes, and what lies around one. */
export const pathResolvers: Pick<QueryResolvers, 'paths' | 'neighbourhood'> = {
  paths: async (_source, { from, to, maxHops, first, via, hubs }, context) => {
    const { graph } = context;
    boundedSize('maxHops', maxHops, 6, 1);
    boundedSize('first', first, 20, 1);
    if (from === to) {
      throw new Refusal(
        'BAD_USER_INPUT',
        `from and to are the same node, ${shown(from, 200)}. Give two nodes.`,
        {
          arguments: ['from', 'to'],
        },
      );
    }
    await Promise.all([existing(context, 'from', from), existing(context, 'to', to)]);
    const ways = await graph.paths(from, to, {
      maxHops,
      first,
      via: typesOf(via),
      hubs,
    });
    return {
      paths: ways.paths.map((hops) => ({
        length: hops.length,
        nodes: () => Promise.all([from, ...hops.map((hop) => hop.to)].map((id) => nodeOf(context, id))),
        hops: hops.map((hop) => {
          const [step, ...others] = hop.steps;
          return {
            from: () => nodeOf(context, hop.from),
            to: () => nodeOf(context, hop.to),
            direction: step!.out ? 'OUT' : 'IN',
            type: step!.type,
            // Structure has no basis and no evidence to show.
            relationship: () => (isClaim(context, step!.type) ? relationshipOf(context, step!) : null),
            alternatives: () => Promise.all(others.map((other) => relationshipOf(context, other))),
          };
        }),
      })),
      complete: ways.complete,
      searched: () => graph.searched(),
    } as never;
  },
  neighbourhood: async (_source, { id, depth, first, via, hubs }, context) => {
    const { graph } = context;
    const structure = via?.find((type) => !isClaim(context, type));
    if (structure !== undefined) {
      throw new Refusal(
        'BAD_USER_INPUT',
        `via names ${structure}, which is no claim: it has no basis and no evidence. Ask for Document.evidence or Evidence.document instead.`,
        { argument: 'via', type: structure },
      );
    }
    boundedSize('depth', depth, 3, 1);
    boundedSize('first', first, 500);
    if ((await graph.node(id)) === null) return null;
    const found = await graph.neighbourhood(id, {
      depth,
      first,
      via: typesOf(via),
      hubs,
    });
    return {
      nodes: () => Promise.all(found.nodes.map((one) => nodeOf(context, one))),
      edges: () => Promise.all(found.edges.map((step) => relationshipOf(context, step))),
      totalNodes: found.totalNodes,
      truncatedNodes: found.totalNodes - found.nodes.length,
      totalEdges: found.totalEdges,
      truncatedEdges: found.totalEdges - found.edges.length,
      complete: found.complete,
      searched: () => graph.searched(),
    } as never;
  },
};

function isClaim({ model }: Context, type: string): boolean {
  return model.relationships.get(type)?.fact === true;
}

/** No types are as good as all: nothing can be walked over none. */
function typesOf(via: readonly string[] | null | undefined): readonly string[] | null {
  return via == null || via.length === 0 ? null : via;
}

async function existing(context: Context, argument: string, id: string): Promise<void> {
  if ((await context.graph.node(id)) !== null) return;
  throw new Refusal(
    'BAD_USER_INPUT',
    `${argument}: no node has the id "${shown(id, 200)}". Find ids with search.`,
    {
      argument,
      id: shown(id, 200),
    },
  );
}

async function nodeOf({ graph }: Context, id: string): Promise<NodeValue> {
  const node = await graph.node(id);
  if (!node) throw new Error(`the node ${id} was walked through, but cannot be read`);
  return node;
}

async function relationshipOf({ graph }: Context, { type, id }: Step) {
  const relationship = await graph.relationship(type, id);
  if (!relationship) throw new Error(`the relationship ${id} was walked, but cannot be read`);
  return relationship;
}
