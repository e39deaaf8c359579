import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../src/cli/session.js';
import { RandomInput } from './random-input.js';
import { generatedGraph, type Both } from './support.js';

const { model, schema } = contract();
const kinds = [...model.kinds.values()];
const seed = Number(process.env.SEED ?? 20_250_206);

let both: Both;
let random: RandomInput;
beforeAll(async () => {
  both = await generatedGraph();
  random = new RandomInput(schema, both.oracle);
});
afterAll(() => both.database.close());

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly startCursor: string | null; readonly endCursor: string | null };
}

/** Asks for a page of all nodes of a kind. */
async function page(kind: string, variables: Record<string, unknown>): Promise<Connection> {
  const { root } = model.kinds.get(kind)!;
  const result = await both.ask(
    `query ($where: ${kind}Where, $orderBy: [${kind}Order!], $first: Int, $after: String, $last: Int, $before: String) {
      list: ${root.all}(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { id } pageInfo { startCursor endCursor }
      }
    }`,
    variables,
  );
  expect(result.errors).toBeUndefined();
  return (result.data as { list: Connection }).list;
}

describe(`random questions of seed ${seed} on 54,000 nodes`, () => {
  it.each(kinds.map(({ label }) => label))(
    'finds and orders %s nodes as a graph in memory does',
    async (label) => {
      const question = fc.record({
        where: random.where(`${label}Where`),
        orderBy: random.order(`${label}Order`),
      });
      await fc.assert(
        fc.asyncProperty(question, async ({ where, orderBy }) => {
          const expected = both.oracle.list(label, where, orderBy).map(({ id }) => id);
          const first = await page(label, { where, orderBy, first: 50 });
          expect(first.totalCount).toBe(expected.length);
          expect(first.nodes.map(({ id }) => id)).toEqual(expected.slice(0, 50));
          const last = await page(label, { where, orderBy, last: 50 });
          expect(last.nodes.map(({ id }) => id)).toEqual(expected.slice(-50));
          if (expected.length <= 50) return;
          const next = await page(label, { where, orderBy, first: 50, after: first.pageInfo.endCursor });
          expect(next.nodes.map(({ id }) => id)).toEqual(expected.slice(50, 100));
          const back = await page(label, { where, orderBy, last: 50, before: next.pageInfo.startCursor });
          expect(back.nodes).toEqual(first.nodes);
        }),
        { seed, numRuns: 25 },
      );
    },
    300_000,
  );
});

describe('every condition on 54,000 nodes', () => {
  it.each(kinds.map(({ label }) => label))('of one field and one operator finds %s nodes', async (label) => {
    for (const where of random.each(`${label}Where`)) {
      const expected = both.oracle.list(label, where, []).map(({ id }) => id);
      const found = await page(label, { where, first: 20 });
      expect([where, found.totalCount]).toEqual([where, expected.length]);
      expect(found.nodes.map(({ id }) => id)).toEqual(expected.slice(0, 20));
    }
  });

  it.each(['eq', 'in'])('of the type of a node at the far end, by %s', async (operator) => {
    const type = { [operator]: operator === 'in' ? ['AGENCY', 'GOAL', 'POLICY'] : 'POLICY' };
    const where = { partOf: { some: { node: { type } } } };
    const expected = both.oracle.list('Action', where, []);
    expect(expected.length).toBeGreaterThan(0);
    expect((await page('Action', { where })).totalCount).toBe(expected.length);
  });
});

describe('groups on 54,000 nodes', () => {
  it.each(kinds.flatMap(({ label, groups }) => [...groups.keys()].map((by) => [label, by] as const)))(
    'counts %s nodes by %s as a graph in memory does',
    async (label, by) => {
      const expected = [...both.oracle.groups(label, {}, by).values()].map((members) => members.length);
      const result = await both.ask(
        `query ($by: ${label}GroupBy!) { list: ${model.kinds.get(label)!.root.all} { groups(by: $by, first: 100) { totalCount groups { count } } } }`,
        { by },
      );
      expect(result.errors).toBeUndefined();
      const { groups } = (
        result.data as { list: { groups: { totalCount: number; groups: { count: number }[] } } }
      ).list;
      expect(groups.totalCount).toBe(expected.length);
      expect(groups.groups.map(({ count }) => count)).toEqual(expected.sort((a, b) => b - a).slice(0, 100));
    },
  );
});

describe('the numbers of groups on 54,000 nodes', () => {
  it.each(['Target', 'Observation'])('of %s nodes by UNIT are those of a graph in memory', async (label) => {
    const result = await both.ask(
      `{ list: ${model.kinds.get(label)!.root.all} { groups(by: UNIT, first: 100) { groups { value count unit min max sum average } } } }`,
    );
    expect(result.errors).toBeUndefined();
    type Numbers = {
      value: string;
      count: number;
      unit: string;
      min: number;
      max: number;
      sum: number;
      average: number;
    };
    const { groups } = (result.data as { list: { groups: { groups: Numbers[] } } }).list.groups;
    const expected = both.oracle.groups(label, {}, 'UNIT');
    expect(groups.map(({ value }) => value).sort()).toEqual([...expected.keys()].sort());
    for (const { value, count, unit, min, max, sum, average } of groups) {
      const numbers = expected.get(value)!.map(({ properties }) => Number(properties.value));
      const total = numbers.reduce((all, one) => all + one, 0);
      expect([count, unit]).toEqual([numbers.length, value]);
      expect([min, max]).toEqual([Math.min(...numbers), Math.max(...numbers)]);
      expect(sum / total).toBeCloseTo(1, 9);
      expect(average / (total / numbers.length)).toBeCloseTo(1, 9);
    }
  });

  it('names the node or period that a group shares', async () => {
    const result = await both.ask(
      '{ regions: observations { groups(by: REGION, first: 5) { groups { node { id } period { from } value count } } } periods: targets { groups(by: PERIOD, first: 100) { groups { node { id } period { from to } value count } } } }',
    );
    expect(result.errors).toBeUndefined();
    type Shared = {
      node: { id: string } | null;
      period: { from: string; to: string } | null;
      value: string | null;
      count: number;
    };
    const { regions, periods } = result.data as Record<string, { groups: { groups: Shared[] } }>;
    const byRegion = both.oracle.groups('Observation', {}, 'REGION');
    for (const { node, period, value, count } of regions!.groups.groups)
      expect([period, value, count]).toEqual([null, null, byRegion.get(node?.id ?? '')!.length]);
    const byPeriod = both.oracle.groups('Target', {}, 'PERIOD');
    for (const { node, period, value, count } of periods!.groups.groups)
      expect([node, value, count]).toEqual([
        null,
        null,
        byPeriod.get(`${period?.from ?? ''}|${period?.to ?? ''}`)!.length,
      ]);
    // Targets without a period are a group too.
    expect(periods!.groups.groups.some(({ period }) => period === null)).toBe(byPeriod.has('|'));
  });
});
