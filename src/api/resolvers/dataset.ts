import type { Context } from '../context.js';

type Source = Record<string, never>;

/** What is loaded. Totals come from Neo4j's count store, whatever the size of the graph. */
export const dataset = {
  epoch: async (_source: Source, _args: unknown, { graph }: Context) => (await graph.state()).epoch,
  importedAt: async (_source: Source, _args: unknown, { graph }: Context) => (await graph.state()).importedAt,
  documents: async (_source: Source, _args: unknown, { graph, model }: Context) => {
    const kind = model.kinds.get('Document');
    if (!kind) throw new Error('the model has no Document');
    const documents = [];
    let after: string | null = null;
    for (;;) {
      const page = await graph.list(kind, { size: graph.maxPage, cursor: after, backward: false });
      documents.push(...page.edges.map(({ node }) => node));
      if (!page.hasNextPage) return documents;
      after = page.edges.at(-1)!.cursor;
    }
  },
  counts: async (_source: Source, _args: unknown, { graph, model }: Context) => {
    const counts = await graph.counts();
    const of = (names: Iterable<string>) =>
      [...names].reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
    const facts = [...model.kinds.values()].filter((kind) => kind.fact).map((kind) => kind.label);
    const links = [...model.relationships.values()].filter((kind) => kind.fact).map((kind) => kind.type);
    return {
      nodes: of(model.kinds.keys()),
      relationships: of(model.relationships.keys()),
      facts: of(facts) + of(links),
      evidence: of(['Evidence']),
    };
  },
  kinds: async (_source: Source, _args: unknown, { graph, model }: Context) => {
    const counts = await graph.counts();
    return [...model.kinds.values()].map(({ label, zh, en }) => ({
      kind: label,
      nameZh: zh,
      nameEn: en,
      count: counts.get(label) ?? 0,
    }));
  },
  relationshipTypes: async (_source: Source, _args: unknown, { graph, model }: Context) => {
    const counts = await graph.counts();
    return [...model.relationships.values()].map(({ type, zh, en, inverseZh, inverseEn }) => ({
      type,
      nameZh: zh,
      nameEn: en,
      inverseZh,
      inverseEn,
      count: counts.get(type) ?? 0,
    }));
  },
};
