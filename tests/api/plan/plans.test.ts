import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { Plans } from '../../../src/api/plan/index.js';
import { encodeCursor } from '../../../src/graph/cursor.js';
import type { PlanStatement, Trips } from '../../../src/graph/index.js';
import { compiling, queries } from './support.js';

interface Planning {
  readonly plans: Plans;
  /** Statements that Neo4j was asked to plan. */
  readonly explained: string[];
  readonly faults: unknown[];
}

function planning(explain: (statement: PlanStatement) => Promise<void> = () => Promise.resolve()): Planning {
  const explained: string[] = [];
  const faults: unknown[] = [];
  const plans = new Plans({
    ...{ contract: compiling, queries, trips: {} as Trips },
    explain: (statement) => {
      explained.push(statement.text);
      return explain(statement);
    },
    onFault: (error) => faults.push(error),
  });
  return { plans, explained, faults };
}

const asked = (text: string, variables = {}) => ({ document: parse(text), operationName: null, variables });
const policy = '{ policy(id: "p") { id } }';

test('the first time nothing is planned; the second time it is, and then the plan takes over', async () => {
  let planned = () => {};
  const { plans, explained } = planning(() => new Promise((resolve) => void (planned = resolve)));
  const operation = asked(policy);
  expect(plans.find(operation)).toBeNull();
  expect(explained).toEqual([]);
  expect(plans.find(operation)).toBeNull();
  await new Promise((resolve) => void setImmediate(resolve));
  expect(explained).toHaveLength(1);
  expect(plans.find(operation)).toBeNull();
  planned();
  await plans.idle();
  expect(plans.find(operation)).not.toBeNull();
});

test('operations of one shape are planned once', async () => {
  const { plans, explained } = planning();
  for (const text of [policy, '{ policy(id: "q") { again: id } }']) {
    const operation = asked(text);
    plans.find(operation);
    plans.find(operation);
    await plans.idle();
    expect(plans.find(operation)).not.toBeNull();
  }
  expect(explained).toHaveLength(1);
});

test('other values of variables that travel in keys are no other plan', async () => {
  const { plans, explained } = planning();
  const text = 'query ($id: ID, $first: Int) { policy(id: $id) { parts(first: $first) { nodes { id } } } }';
  const document = parse(text);
  const find = (variables: object) =>
    plans.find({ document, operationName: null, variables: { ...variables } });
  find({ id: 'a', first: 1 });
  find({ id: 'b', first: 1 });
  await plans.idle();
  expect(find({ id: 'c', first: 1 })!.plan).toBe(find({ id: 'd', first: 1 })!.plan);
  // Neo4j takes the size of a page as a parameter.
  expect(find({ id: 'c', first: 2 })).not.toBeNull();
  expect(explained).toHaveLength(1);
});

test('what Neo4j cannot plan stays plain, is said once, and keeps nothing else from being planned', async () => {
  const fault = new Error('no memory');
  const { plans, faults } = planning(({ text }) =>
    text.includes('PART_OF') ? Promise.reject(fault) : Promise.resolve(),
  );
  const [bad, good] = [asked('{ policy(id: "p") { parts { nodes { id } } } }'), asked(policy)];
  for (const operation of [bad, bad, good, good]) plans.find(operation);
  await plans.idle();
  for (let i = 0; i < 3; i++) expect(plans.find(bad)).toBeNull();
  await plans.idle();
  expect(plans.find(good)).not.toBeNull();
  expect(faults).toEqual([fault]);
});

test('a plan stays ready however many statements were planned since', async () => {
  const { plans } = planning();
  const operation = asked(policy);
  plans.find(operation);
  plans.find(operation);
  const ask = (size: number) => {
    const other = asked(
      `{ ${Array.from({ length: 12 }, (_, i) => (size & (1 << i) ? FIELDS[i]! : '')).join(' ')} }`,
    );
    plans.find(other);
    plans.find(other);
  };
  for (let size = 1; size <= 1_100; size++) {
    ask(size);
    if (size % 100 === 0) {
      await plans.idle();
      expect(plans.find(operation)).not.toBeNull();
    }
  }
});

const NAMES = [
  'name',
  'nameEn',
  'nameEnBasis',
  'aliases',
  'summary',
  'summaryEn',
  'kind',
  'note',
  'basis',
  'validFrom',
  'validTo',
  'seedSet',
];
const FIELDS = NAMES.map((name, i) => `a${i}: policy(id: "p") { ${name} }`);

test('a variable that was left out has no value, whatever objects have by that name', async () => {
  const { plans } = planning();
  const text = 'query ($constructor: String) { policies(first: 1, after: $constructor) { nodes { id } } }';
  const [without, cursor] = [asked(text), encodeCursor('list Policy', ['p'])];
  plans.find(without);
  plans.find(without);
  await plans.idle();
  const planOf = (variables: object) => plans.find({ ...without, variables: { ...variables } });
  const first = planOf({})!;
  expect(planOf({ constructor: cursor })?.plan).not.toBe(first.plan);
  await plans.idle();
  const second = planOf({ constructor: cursor })!;
  const keys = ({ plan, variables }: typeof first) =>
    plan.fields.map((field) => ('keys' in field ? field.keys(variables) : []));
  expect([keys(first), keys(second)]).toEqual([[[{}]], [[{ after: ['p'] }]]]);
  expect(planOf({})?.plan).toBe(first.plan);
});

test('numbers beyond either end of a double are not one number', async () => {
  const { plans } = planning();
  const text = 'query ($least: Decimal) { targets(where: { value: { gt: $least } }) { totalCount } }';
  const beyond = `${'9'.repeat(400)}.5`;
  const operation = asked(text);
  const plansOf = [];
  for (const least of [`-${beyond}`, beyond]) {
    for (let i = 0; i < 2; i++) plans.find({ ...operation, variables: { least } });
    await plans.idle();
    plansOf.push(plans.find({ ...operation, variables: { least } })!.plan);
  }
  expect(plansOf[0]).not.toBe(plansOf[1]);
});
