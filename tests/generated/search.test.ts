import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../src/text/index.js';
import { generatedGraph, type Both } from './support.js';

let both: Both;
/** The folded texts of every node that search looks into. */
let texts: Map<string, string[]>;
beforeAll(async () => {
  both = await generatedGraph();
  const fields = [
    'name',
    'nameEn',
    'aliases',
    'title',
    'titleEn',
    'stated',
    'summary',
    'summaryEn',
    'statement',
    'statementEn',
  ];
  texts = new Map(
    [...both.oracle.nodes.values()].map(({ id, properties }) => [
      id,
      fields.flatMap((field) => properties[field] ?? []).map((text) => fold(String(text)).text),
    ]),
  );
});
afterAll(() => both.database.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function search(variables: Record<string, unknown>): Promise<Page> {
  const result = await both.ask(
    `query ($text: String!, $types: [NodeType!], $first: Int = 100, $after: String) {
      search(text: $text, types: $types, first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    }`,
    variables,
  );
  expect(result.errors).toBeUndefined();
  return (result.data as { search: Page }).search;
}

/** Ids of nodes that hold all of these runs of Han. */
function holding(...words: string[]): string[] {
  return [...texts].flatMap(([id, all]) =>
    words.every((word) => all.some((text) => text.includes(word))) ? [id] : [],
  );
}

describe('search on 54,000 nodes', () => {
  it.each(['行动', '造', '市', '政策', '产业集群', '重点', '区域'])(
    'counts every node that holds %s, and no other',
    async (word) => {
      expect((await search({ text: word })).totalCount).toBe(holding(word).length);
    },
  );

  it('finds names that are really there, and the nodes that bear them first', async () => {
    const policies = both.oracle.byKind.get('Policy')!.filter((_, i) => i % 97 === 0);
    for (const { properties } of policies) {
      const name = String(properties.name);
      const { nodes, totalCount } = await search({ text: name });
      const folded = fold(name).text;
      const bearing = [...texts].flatMap(([id, all]) => (all.includes(folded) ? [id] : []));
      expect(totalCount).toBe(holding(folded).length);
      expect(bearing).toContain(nodes[0]!.id);
    }
  });

  it('gives thousands of hits page by page, each once', async () => {
    const expected = new Set(holding('市'));
    const found: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 40; pages++) {
      const page: Page = await search({ text: '市', after });
      found.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((id) => !expected.has(id))).toEqual([]);
    expect(found.length).toBe(Math.min(4_000, expected.size));
    // Forty searches for what almost everything bears.
  }, 300_000);

  it('narrows by type', async () => {
    const all = holding('区').filter((id) => id.startsWith('region') || id.startsWith('agency'));
    expect((await search({ text: '区', types: ['REGION', 'AGENCY'] })).totalCount).toBe(all.length);
  });
});
