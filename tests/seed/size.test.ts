import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { claim, named } from './example.js';
import { figures } from './figures.js';
import { ask, imported, manyRowsOf, stateOf } from './support.js';
import type { SeedRow } from '../../src/seed/index.js';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.stop());

const few = figures({ figures: 10, version: 'old' });
const manyFigures = (n: number): SeedRow[] => figures({ figures: Math.floor(n / 3.35), version: 'old' });
const manyLinks = (n: number): SeedRow[] => [
  ...few,
  ...manyRowsOf([
    {
      link: 'RELATES_TO',
      rows: Array.from({ length: n }, (_, i) => ({
        ...claim(`link-${i}`, i % 2 ? 'firms' : 'east', i % 3 ? 'west' : 'firms-2', ['ev-old-0']),
        ...{ predicate: '关联', predicateEn: 'relates to' },
      })),
    },
  ]),
];
const longTexts = (n: number): SeedRow[] => [
  ...few,
  ...manyRowsOf([
    {
      node: 'Goal',
      rows: Array.from({ length: n }, (_, i) => ({
        ...named(`goal-${i}`, ['ev-old-0']),
        ...{ summary: '长'.repeat(1000), summaryEn: 'x'.repeat(1000) },
      })),
    },
  ]),
];

describe('an import that Neo4j’s heap cannot hold is refused with the numbers before anything is written:', () => {
  test.each<[string, SeedRow[], RegExp]>([
    [
      'many figures',
      manyFigures(60_000),
      /changes 6\d{4} nodes and relationships, which takes about 3\d\d MB/,
    ],
    ['many links', manyLinks(60_000), /changes 600\d\d nodes and relationships, which takes about 3\d\d MB/],
    ['long texts', longTexts(9_000), /changes 90\d\d nodes and relationships, which takes about 3\d\d MB/],
  ])('%s', async (_, rows, numbers) => {
    const before = await stateOf(fresh);
    const error: unknown = await imported(fresh, rows).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: 'IMPORT_TOO_LARGE' });
    expect((error as UserError).message).toMatch(numbers);
    expect((error as UserError).message).toMatch(
      /heap in one transaction; 2\d\d MB of its 5\d\d MB may be used\.$/,
    );
    expect((error as UserError).hint).toContain('NEO4J_HEAP=2g');
    expect(await stateOf(fresh)).toEqual(before);
  });
});

/** What docs/decisions/003-import-size.md tells; takes minutes. */
describe.runIf(process.env.MEASURE_SIZE)(
  'the largest imports that are accepted work, and take of the heap',
  () => {
    test.each<[string, SeedRow[]]>([
      ['figures', manyFigures(34_000)],
      ['links', manyLinks(34_000)],
      ['long texts', longTexts(5_900)],
    ])('%s', { timeout: 900_000 }, async (name, rows) => {
      await fresh.empty();
      for (const [what, wanted] of [
        ['added', rows],
        ['gone', []],
      ] as const) {
        // prettier-ignore
        const peak = watchPeak();
        const begin = Date.now();
        await imported(fresh, wanted);
        const seconds = Math.round((Date.now() - begin) / 1000);
        console.log(`${rows.length} ${name} ${what}: ${Math.round((await peak()) / 1e6)} MB in ${seconds} s`);
      }
    });
  },
);

/** Watches what Neo4j reckons the import's transaction to take; the function ends it and tells the most. */
function watchPeak(): () => Promise<number> {
  const query =
    "SHOW TRANSACTIONS YIELD metaData, estimatedUsedHeapMemory AS bytes WHERE metaData.work = 'import' RETURN bytes";
  const watched = { goesOn: true };
  const watching = (async () => {
    let most = 0;
    while (watched.goesOn) {
      for (const { bytes } of await ask(fresh, query)) most = Math.max(most, Number(bytes));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return most;
  })();
  return () => {
    watched.goesOn = false;
    return watching;
  };
}
