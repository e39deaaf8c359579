import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../src/cli/session.js';
import { countStatement, listStatement } from '../../src/graph/list-statements.js';
import type { Statement } from '../../src/graph/statement.js';
import { generatedGraph, type Both } from './support.js';

const { model } = contract();

let both: Both;
beforeAll(async () => {
  both = await generatedGraph();
});
afterAll(() => both.database.close());

interface Plan {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

async function profile({ text }: Statement, parameters: Record<string, unknown>): Promise<Plan> {
  const result = await both.database.driver.executeQuery(`PROFILE ${text}`, {
    ...parameters,
    limit: neo4j.int(21),
  });
  return result.summary.profile as unknown as Plan;
}

/** How often a statement touches the store. */
async function hits(statement: Statement, parameters: Record<string, unknown>): Promise<number> {
  const sum = (plan: Plan): number => plan.dbHits + plan.children.reduce((all, child) => all + sum(child), 0);
  return sum(await profile(statement, parameters));
}

/** What a statement does, from its end to its beginning. */
async function operators(statement: Statement, parameters: Record<string, unknown>): Promise<string[]> {
  const all = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(all)];
  return all(await profile(statement, parameters));
}

/** A page of 21 nodes with all their properties: far below the thousands of nodes of the kinds asked. */
const FLAT = 1_500;

describe('a page that an index bounds reads only what it shows, of 8,000 actions and 12,000 observations', () => {
  const [action, observation] = ['Action', 'Observation'].map((label) => model.kinds.get(label)!);
  it.each([
    ['by id', action!, {}, ['action-0004000']],
    ['by name', action!, { orderBy: [{ name: 'ASC' }] }, ['中', 'x']],
    ['by name, falling', action!, { orderBy: [{ name: 'DESC' }] }, ['中', 'x']],
    ['by value', observation!, { orderBy: [{ value: 'ASC' }] }, [1_000, 'x']],
    ['by value, falling', observation!, { orderBy: [{ value: 'DESC' }] }, [1_000, 'x']],
    [
      'of one name',
      action!,
      { where: { name: { eq: '没有这个名字' } }, orderBy: [{ kind: 'ASC' }] },
      ['TASK', 'x'],
    ],
    ['of some ids', action!, { where: { id: { in: ['action-0000001', 'action-0000002'] } } }, ['a']],
    [
      'of large values',
      observation!,
      { where: { value: { gt: 1e15 } }, orderBy: [{ unit: 'ASC' }] },
      ['CNY', 'x'],
    ],
  ] as const)('%s', async (_what, kind, selection, after) => {
    for (const backward of [false, true]) {
      const first = listStatement(model, kind, selection, false, backward);
      expect(await hits(first, first.parameters)).toBeLessThan(FLAT);
      const further = listStatement(model, kind, selection, true, backward);
      expect(await hits(further, { ...further.parameters, after })).toBeLessThan(FLAT);
    }
  });

  it.each([
    ['by name', action!, { orderBy: [{ name: 'ASC' }] }, ['中', 'x']],
    ['by value, falling', observation!, { orderBy: [{ value: 'DESC' }] }, [1_000, 'x']],
    ['from a value on', observation!, { where: { value: { gt: 5 } }, orderBy: [{ value: 'ASC' }] }, [9, 'x']],
  ] as const)('sorts nothing, not even nodes of one value: %s', async (_what, kind, selection, after) => {
    for (const backward of [false, true])
      for (const isFurther of [false, true]) {
        const statement = listStatement(model, kind, selection, isFurther, backward);
        const found = await operators(statement, {
          ...statement.parameters,
          ...(isFurther ? { after } : {}),
        });
        expect(found.filter((name) => /Sort|Top/.test(name))).toEqual([]);
      }
  });

  it('a count without a filter comes from the count store, one with an index from the index', async () => {
    const all = countStatement(model, observation!);
    expect(await hits(all, all.parameters)).toBeLessThan(5);
    const some = countStatement(model, observation!, { value: { gt: 1e15 } });
    expect(await hits(some, some.parameters)).toBeLessThan(FLAT);
  });

  it('a page that no index bounds does read them all', async () => {
    const all = listStatement(model, observation!, { orderBy: [{ unit: 'ASC' }] });
    expect(await hits(all, all.parameters)).toBeGreaterThan(12_000);
  });
});
