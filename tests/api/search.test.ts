import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/driver.js';
import { asker, connectShared } from '../setup/shared.js';

let database: Database;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  database = await connectShared();
  ask = asker(database);
});
afterAll(() => database.close());

interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly score: number;
    readonly type: string;
    readonly match: string;
    readonly field: string | null;
    readonly text: string | null;
    readonly highlights: readonly { readonly start: number; readonly end: number }[];
    readonly node: { readonly id: string };
    readonly evidence: { readonly id: string } | null;
  }[];
}

async function search(variables: Record<string, unknown>): Promise<Found> {
  const { result } = await ask(
    `query ($text: String!, $types: [NodeType!], $first: Int = 20, $after: String) {
      search(text: $text, types: $types, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { score type match field text highlights { start end } node { id } evidence { id } }
      }
    }`,
    variables,
  );
  expect(result.errors).toBeUndefined();
  return (result.data as { search: Found }).search;
}

/** The words of a text that are highlighted. */
function marked({ text, highlights }: Found['edges'][number]): string[] {
  return highlights.map(({ start, end }) => [...text!].slice(start, end).join(''));
}

describe('the first hit', () => {
  it.each([
    ['33618', 'policy-33618', 'EXACT', 'name', ['33618']],
    ['336', 'policy-33618', 'WORDS', 'name', ['336']],
    ['３３６１８', 'policy-33618', 'EXACT', 'name', ['33618']],
    ['“33618”', 'policy-33618', 'EXACT', 'name', ['33618']],
    ['六区一高地', 'policy-liuqu-yigaodi', 'EXACT', 'name', ['六区一高地']],
    ['130万辆', 'target-nev-output-2025', 'EXACT', 'stated', ['130万辆']],
    ['chongqing', 'region-chongqing', 'EXACT', 'nameEn', ['Chongqing']],
    ['Chóngqìng', 'region-chongqing', 'EXACT', 'nameEn', ['Chongqing']],
    ['chongqnig', 'region-chongqing', 'TYPO', 'nameEn', ['Chongqing']],
    ['jiangbeiqu', 'region-jiangbei', 'PINYIN', 'name', ['江北区']],
    ['jiang bei qu', 'region-jiangbei', 'PINYIN', 'name', ['江北区']],
    ['新能源汽車', 'industry-nev', 'EXACT', 'name', ['新能源汽车']],
    ['罗莉', 'official-luo-li', 'EXACT', 'name', ['罗莉']],
    ['luoli', 'official-luo-li', 'PINYIN', 'name', ['罗莉']],
  ])('of %s is %s', async (text, id, match, field, words) => {
    const { edges } = await search({ text, first: 3 });
    const [first] = edges;
    expect(first).toMatchObject({ match, field, node: { id } });
    expect(marked(first!)).toEqual(words);
    expect(first!.evidence).not.toBeNull();
  });

  it('of a single character holds it', async () => {
    const { edges, totalCount } = await search({ text: '造', first: 100 });
    expect(totalCount).toBeGreaterThan(50);
    for (const edge of edges) expect(marked(edge)).toContain('造');
  });

  it('of words in different places holds them all', async () => {
    const { edges } = await search({ text: '汽车 重庆', types: ['TARGET'] });
    expect(edges.map(({ node }) => node.id)).toEqual(['target-nev-output-2025']);
    expect(marked(edges[0]!)).toEqual(['重庆', '汽车']);
  });

  it('looks into what evidence states, and shows it as its own proof', async () => {
    const { edges } = await search({ text: '130万辆', types: ['EVIDENCE'] });
    expect(edges.map(({ node }) => node.id).sort()).toEqual([
      'ev-b1-heading-nev-target',
      'ev-b1-luo-li-nev-target',
    ]);
    for (const { node, evidence, field } of edges) expect([evidence, field]).toEqual([node, 'statement']);
  });

  it('of an indicator is proved by the evidence that holds the words', async () => {
    const { edges } = await search({ text: '新能源汽车产量', types: ['TARGET'] });
    const id = edges[0]!.evidence!.id;
    const { result } = await ask(`{ evidence(id: "${id}") { statement } }`);
    expect(JSON.stringify(result.data)).toContain('新能源汽车');
  });
});

describe('scores', () => {
  it('fall from an exact name down, and every hit is there once, page by page', async () => {
    const whole = await search({ text: '重庆', first: 100 });
    const found: Found['edges'][number][] = [];
    let after: string | null = null;
    for (;;) {
      const page: Found = await search({ text: '重庆', first: 7, after });
      expect(page.totalCount).toBe(whole.totalCount);
      found.push(...page.edges);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(found).toHaveLength(whole.totalCount);
    expect(new Set(found.map(({ node }) => node.id)).size).toBe(whole.totalCount);
    expect(found.slice(0, 100).map(({ node }) => node.id)).toEqual(whole.edges.map(({ node }) => node.id));
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBe(5);
  });
});

describe('the score agrees with the match', () => {
  it.each([
    'port',
    'li',
    'in',
    'chongqing',
    '重庆',
    '造',
    'jiangbei',
    '336',
    'chongqnig',
    'industry',
    '2025',
    'a',
    '1',
  ])('for every hit of %s', async (text) => {
    const names = ['name', 'nameEn', 'aliases', 'title', 'titleEn', 'stated'];
    for (const { score, match, field } of (await search({ text, first: 100 })).edges) {
      if (field === null) continue;
      const isName = names.includes(field);
      if (score >= 4 && match !== 'PINYIN')
        expect([isName, match]).toEqual([true, expect.stringMatching(/EXACT|WORDS/)]);
      if (score >= 3 && score < 4) expect([isName, match]).toEqual([true, 'PINYIN']);
      if (match === 'EXACT' || match === 'WORDS') expect(score).toBeGreaterThan(isName ? 4 : 2);
      if (match === 'TYPO') expect(score).toBeLessThan(2);
    }
  });
});

describe('whatever is typed', () => {
  it.each([
    '',
    ' ',
    '"',
    '""',
    "'",
    '\\',
    '*',
    '?',
    '~',
    '(',
    ')',
    'name:*',
    'searchNames:*',
    '*:*',
    'a AND',
    'OR OR',
    'NOT a',
    '[a TO b]',
    '{a TO b}',
    '/.*/',
    'a^5',
    '&&',
    '||',
    '!',
    '+a -b',
    '🚗',
    '🚗重庆🚗',
    '\u0000',
    '\ud800',
    '`) YIELD node MATCH (n) DETACH DELETE n //',
    '__proto__',
    'constructor',
    '{"a":1}',
    '$text',
    '造'.repeat(200),
    '1.2.3.',
    'ＡＩ手机',
    '\u202e逆',
    'é'.repeat(200),
  ])('%j is safe', async (text) => {
    const { totalCount, edges } = await search({ text });
    expect(totalCount).toBeGreaterThanOrEqual(edges.length);
  });

  it('without a letter or digit finds nothing', async () => {
    for (const text of ['', ' ', '*', '🚗', '*:*']) expect((await search({ text })).totalCount).toBe(0);
  });

  it('tells what was searched when it found nothing', async () => {
    const { result } = await ask('{ search(text: "氢能") { totalCount searched { documents upTo } } }');
    expect(result.data).toEqual({
      search: { totalCount: 0, searched: { documents: 4, upTo: '2025-03-21' } },
    });
  });
});
