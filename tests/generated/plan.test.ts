import { getVariableValues, parse, specifiedRules, validate, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/api/index.js';
import { answerByPlan, Plans } from '../../src/api/plan/index.js';
import type { Operation } from '../../src/api/operation.js';
import { answerPlainly, type Source } from '../../src/api/plain.js';
import { contract } from '../../src/cli/session.js';
import { paths } from '../../src/config/index.js';
import { explain, readQueries, Trips, Watch } from '../../src/graph/index.js';
import { everyField } from './every-field.js';
import { PlanCoverage } from './plan-coverage.js';
import { RandomInput } from './random-input.js';
import { randomOperation, type CursorVariable, type RandomOperation } from './random-operation.js';
import { generatedGraph, type Both } from './support.js';

const seed = Number(process.env.SEED ?? 20_250_206);
const OPERATIONS = Number(process.env.OPERATIONS ?? 600);

/** Operations that are asked side by side, so that they share trips. */
const TOGETHER = 6;

const read = contract();
const schema = executableSchema(read);
const queries = readQueries(paths.queries);
const coverage = new PlanCoverage({ ...read, schema });
/** Why operations stayed plain, and how often. */
const reasons = new Map<string, number>();
const counts = { operations: 0, planned: 0, answers: 0, byPlan: 0, fellBack: 0 };
/** Cursors of any list that were in answers. */
const cursors: string[] = [];

let both: Both;
let source: Source;
let plans: Plans;
beforeAll(async () => {
  both = await generatedGraph();
  const watch = new Watch(both.database, queries.epoch, 30_000);
  source = { schema, model: read.model, queries, watch, read: { timeout: 30_000 } };
  plans = new Plans({
    contract: { ...read, schema },
    queries,
    trips: new Trips(watch, 30_000),
    explain: (statement) => explain(watch, statement),
    onPlain: ({ message }) => count(message),
  });
});
afterAll(() => both.database.close());

/** A question, and its answer by the plain path. */
interface Asked {
  readonly operation: Operation;
  readonly text: string;
  readonly plain: string;
}

function count(reason: string): void {
  const kind = reason.replace(/"[^"]*"|\d+|\$\w+/g, '…').slice(0, 80);
  reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
}

/** Asks the plain path: with the first variables, with others, and with cursors that the first answer gave. */
async function askPlainly({ text, variables, changed, cursors: wanted }: RandomOperation): Promise<Asked[]> {
  const document = parse(text);
  expect(validate(schema, document, specifiedRules).map(String), text).toEqual([]);
  const ask = async (given: Readonly<Record<string, unknown>>) => {
    const operation = { document, operationName: null, variables: given };
    const { value } = await answerPlainly(source, operation).catch((error: unknown) => {
      throw new Error(`no answer to\n${text}\nvariables ${JSON.stringify(given)}`, { cause: error });
    });
    return { asked: { operation, text, plain: JSON.stringify(value) }, data: value.data };
  };
  const first = await ask(variables);
  const found = wanted.map((one) => [one.name, cursorIn(first.data, one)] as const);
  for (const [, cursor] of found) if (cursor !== null && cursors.length < 1_000) cursors.push(cursor);
  const further = found.length > 0 ? [{ ...variables, ...Object.fromEntries(found) }] : [];
  // Each takes another's: what is not its own is refused.
  const swapped = found.length > 1 ? [{ ...variables, [found[0]![0]]: found.at(-1)![1] }] : [];
  const others = await Promise.all([...changed, ...further, ...swapped].map(ask));
  return [first, ...others].map(({ asked }) => asked);
}

/** A cursor at a place in an answer. */
function cursorIn(data: unknown, { path, backward, instead }: CursorVariable): string | null {
  let lists = [data];
  for (const key of path)
    lists = lists.flatMap((one) => (one as Record<string, unknown> | null)?.[key] ?? []);
  for (const one of lists) {
    const { pageInfo } = one as { pageInfo?: { startCursor?: string | null; endCursor?: string | null } };
    const cursor = (backward ? pageInfo?.startCursor : pageInfo?.endCursor) ?? null;
    if (cursor !== null) return cursor;
  }
  return instead;
}

describe(`${OPERATIONS} random operations of seed ${seed} on 54,000 nodes`, () => {
  it('have the same answers by a plan as by the plain path, to the byte', async () => {
    console.log(`seed ${seed}`);
    const input = new RandomInput(schema, both.oracle);
    const material = {
      contract: { ...read, schema },
      oracle: both.oracle,
      input,
      wanted: coverage.missing,
      cursors,
    };
    for (let number = 0; number < OPERATIONS; number += TOGETHER) {
      const numbers = Array.from({ length: Math.min(TOGETHER, OPERATIONS - number) }, (_, i) => number + i);
      const asked = await Promise.all(numbers.map((one) => askPlainly(randomOperation(material, seed, one))));
      const planned = await compareAll(asked);
      counts.operations += planned.length;
      counts.planned += planned.filter((all) => all.includes(true)).length;
    }
    console.log(
      counts,
      [...reasons].sort(([, a], [, b]) => b - a),
    );
  }, 900_000);

  it('were answered by a plan, most of them', () => {
    expect(counts.planned / counts.operations).toBeGreaterThan(0.5);
  });
});

it(`every field and argument that plans answer, ${coverage.size} of them, has the same answer by one`, async () => {
  for (const text of everyField({ ...read, schema }, both.oracle)) {
    const asked = await askPlainly({ text, variables: {}, changed: [], cursors: [] });
    await compareAll([asked]);
  }
  expect([...coverage.missing]).toEqual([]);
}, 300_000);

/** Compares answers of both paths. @returns which were answered by a plan */
async function compareAll(asked: readonly (readonly Asked[])[]): Promise<boolean[][]> {
  // The first time is not enough for a plan, the second has one made.
  for (const { operation } of asked.flat()) plans.find(operation);
  for (const { operation } of asked.flat()) plans.find(operation);
  await plans.idle();
  return Promise.all(asked.map((all) => Promise.all(all.map(compare))));
}

/** Compares the answer by a plan with the plain path's. @returns whether there was one */
async function compare({ operation, text, plain }: Asked): Promise<boolean> {
  const settled = await answerByPlan(plans, operation);
  counts.answers++;
  if (!settled) {
    if (plans.find(operation)) counts.fellBack++;
    return false;
  }
  counts.byPlan++;
  const answer = JSON.stringify(settled.value);
  if (answer !== plain) {
    const at = [...answer].findIndex((character, i) => character !== plain[i]);
    const around = (whole: string) => whole.slice(Math.max(0, at - 200), at + 200);
    const given = JSON.stringify(operation.variables);
    throw new Error(
      `seed ${seed}: the answers differ\n${text}\nvariables ${given}\nplan  ${around(answer)}\nplain ${around(plain)}`,
    );
  }
  const [definition] = operation.document.definitions;
  const { variableDefinitions = [] } = definition as OperationDefinitionNode;
  const { coerced } = getVariableValues(schema, variableDefinitions, operation.variables);
  coverage.note(operation.document, coerced!, settled.value.data);
  return true;
}
