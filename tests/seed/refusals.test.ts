import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { claim, example, exampleWith, named } from './example.js';
import { brokenRules } from './refused/by-checks.js';
import { changedFigures } from './refused/figures.js';
import { changedProofs } from './refused/proofs.js';
import { addedRows, changedRows } from './refused/rows.js';
import { ask, imported, refusal, rowsOf, stateOf, type Part } from './support.js';

let fresh: Fresh;
let before: string[];

beforeAll(async () => {
  fresh = await freshDatabase();
  await imported(fresh, rowsOf(example()));
  // Another set, and what no import brought.
  const other = [
    { node: 'Region', rows: [{ ...named('other-region', ['ev-1']), kind: 'CITY' }] },
    { link: 'PART_OF', rows: [claim('other-part', 'other-region', 'region')] },
  ];
  await imported(fresh, rowsOf(other), { set: 'other' });
  await ask(
    fresh,
    `MATCH (e:Evidence {id: 'ev-1'}) SET e.supports = e.supports + 'nobodys', e.supportKinds = e.supportKinds + 'Goal'
     CREATE (:Goal:Entity {id: 'nobodys', name: '无', basis: 'STATED', evidence: ['ev-1']})`,
  );
});
afterAll(() => fresh.stop());
beforeEach(async () => {
  before = await stateOf(fresh);
});

/** The problems of a refused import, which must have written nothing. */
async function refused(parts: readonly Part[]): Promise<string[]> {
  const problems = await refusal(imported(fresh, rowsOf(parts)));
  expect(await stateOf(fresh)).toEqual(before);
  return problems;
}

describe('a seed is refused whole when a row', () => {
  test.each(changedRows)('%s', async (_, changes, problems) => {
    expect(await refused(exampleWith(changes))).toEqual(problems.map(located));
  });

  test.each(addedRows)('%s', async (_, part, problems) => {
    expect(await refused([...example(), part])).toEqual(problems.map(located));
  });
});

describe('a proof is refused when', () => {
  test.each(changedProofs)('%s', async (_, changes, problems) => {
    const found = await refused(exampleWith(changes));
    expect(found.sort(byStatement)).toEqual(problems.map(located).sort(byStatement));
  });
});

describe('a figure is refused when', () => {
  test.each(changedFigures)('%s', async (_, changes, problems) => {
    expect(await refused(exampleWith(changes))).toEqual(problems.map(located));
  });
});

describe('rules of cypher/check refuse a seed in which', () => {
  test.each(brokenRules)('%s', async (_, changes, problems) => {
    expect((await refused(exampleWith(changes))).sort()).toEqual(problems);
  });
});

test('an error names the first twenty problems, and holds all of them', async () => {
  const nobody = Array.from({ length: 25 }, (_, i) => claim(`x-${i}`, 'nobody', 'policy'));
  const parts = [...example(), { link: 'PART_OF', rows: nobody }];
  await expect(imported(fresh, rowsOf(parts))).rejects.toMatchObject({
    code: 'SEED_REFUSED',
    message: expect.stringMatching(
      /^The seed was refused\.\n {2}test\.cypher, statement 17, row 1: x-0: dangling reference: from nobody .*(\n.*){19}\n {2}… and 5 more$/,
    ) as string,
  });
  expect(await refusal(imported(fresh, rowsOf(parts)))).toHaveLength(25);
});

/** The problem as `refusal` gives it; … at the end stands for the rest. */
function located(problem: string): string {
  if (!problem.endsWith('…')) return `test.cypher ${problem}`;
  return expect.stringContaining(`test.cypher ${problem.slice(0, -1)}`) as string;
}

function byStatement(a: string, b: string): number {
  return a < b ? -1 : 1;
}
