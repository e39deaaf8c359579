import type { NodeValue } from '../../graph/index.js';
import type { RelationshipField } from '../../model/index.js';
import type { Context } from '../context.js';
import type { TargetResolvers } from '../generated/resolvers.js';

/** What a target derives. */
export const target: Pick<TargetResolvers, 'baselineStatus' | 'progress'> = {
  baselineStatus: async (source, _args, context) => {
    const { graph } = context;
    if (await graph.far(source.id, field(context, 'Target', 'baseline'))) return 'GIVEN';
    const from = field(context, 'Evidence', 'document');
    const documents = await Promise.all(source.evidence.map((id) => graph.far(id, from)));
    return documents.every((document) => document?.readInFull === true) ? 'NOT_STATED' : 'NOT_READ';
  },
  progress: async (source, _args, { graph }) => {
    const { observationId, ...progress } = await graph.progress(source);
    return {
      ...progress,
      observation: observationId === null ? null : () => observed(graph, observationId),
    } as never;
  },
};

async function observed(graph: Context['graph'], id: string): Promise<NodeValue> {
  const node = await graph.node(id);
  if (!node) throw new Error(`the observation ${id} was compared, but cannot be read`);
  return node;
}

function field({ model }: Context, label: string, name: string): RelationshipField {
  const found = model.kinds.get(label)?.relationships.get(name);
  if (!found) throw new Error(`the model has no ${label}.${name}`);
  return found;
}
