import {
  pageRequest,
  type NodeValue,
  type RelationshipValue,
  type Span,
  type TotalledPage,
} from '../../graph/index.js';
import type { Context } from '../context.js';
import type { DocumentResolvers, EvidenceResolvers, RelationshipResolvers } from '../generated/resolvers.js';
import { connection, once } from './connection.js';
import { resolveEvidence, resolveOrdinalAt } from './traversal.js';

/** What evidence derives: the quoted text, and the claims it supports. */
export const evidence: Pick<EvidenceResolvers, 'quote' | 'supports'> = {
  quote: async (source, _args, context) => {
    const characters = context.mayQuote ? await attachedText(source, context) : null;
    if (characters === null) return null;
    return (source.spans as readonly Span[]).map(({ start, end }) => characters.slice(start, end).join(''));
  },
  supports: (source, args, { graph }) => {
    const request = pageRequest(args, graph.maxPage);
    return facts(graph, () => graph.supports(source.id, request)) as never;
  },
};

/** What a document derives. */
export const document: Pick<DocumentResolvers, 'attached' | 'facts'> = {
  attached: (source, _args, { graph }) =>
    source.sha256 === null ? false : graph.isAttached(source.sha256 as string),
  facts: (source, args, { graph }) => {
    const request = pageRequest(args, graph.maxPage);
    return facts(graph, () => graph.documentFacts(source.id, request)) as never;
  },
};

/** A relationship as a claim of its own: its ends are ids until they are asked for. */
export const relationship: Pick<RelationshipResolvers, 'from' | 'to' | 'evidence' | 'ordinalAt'> = {
  from: (source, _args, context) => end(source, source.from, context),
  to: (source, _args, context) => end(source, source.to, context),
  evidence: resolveEvidence,
  ordinalAt: resolveOrdinalAt as never,
};

function facts(
  graph: Context['graph'],
  read: () => Promise<TotalledPage<{ cursor: string; node: unknown }>>,
) {
  const page = once(read);
  return connection(graph, { read: page, totalCount: async () => (await page()).total });
}

async function end(source: RelationshipValue, id: string, { graph }: Context): Promise<NodeValue> {
  const node = await graph.node(id);
  if (!node) throw new Error(`relationship ${source.id} has no node ${id}`);
  return node;
}

async function attachedText(source: NodeValue, { graph, model }: Context): Promise<readonly string[] | null> {
  if ((source.spans as readonly Span[]).length === 0) return null;
  const field = model.kinds.get('Evidence')?.relationships.get('document');
  if (!field) throw new Error('the model has no Evidence.document');
  const sha256 = (await graph.far(source.id, field))?.sha256;
  return typeof sha256 === 'string' ? graph.attachedText(sha256) : null;
}
