import type { ApolloServer } from '@apollo/server';
import {
  getNamedType,
  isEnumType,
  isRequiredArgument,
  type FormattedExecutionResult,
  type GraphQLField,
} from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createApi, executableSchema, Plans, type Caller } from '../../src/api/index.js';
import { contract } from '../../src/cli/session.js';
import { paths } from '../../src/config/index.js';
import {
  explain,
  readQueries,
  Trips,
  Watch,
  type Key,
  type Landed,
  type Trip,
} from '../../src/graph/index.js';
import type { Database } from '../../src/neo4j/driver.js';
import { limits, memoryLog, type MemoryLog } from '../server/support.js';
import { connectShared } from '../setup/shared.js';
import { sourceOn } from '../setup/source.js';
import { everything } from './graph.js';
import { places, printed, type Place } from './places.js';
import { HALVES, HOSTILE, LEAK } from './strings.js';

const read = contract();
const schema = executableSchema(read);

/** Trips that tell how many keys they carried. */
class CountedTrips extends Trips {
  carried = 0;

  override ask(trip: Trip, key: Key): Promise<Landed> {
    this.carried++;
    return super.ask(trip, key);
  }
}

let database: Database;
let log: MemoryLog;
let api: ApolloServer<Caller>;
let plans: Plans;
let trips: CountedTrips;
const ids = new Map<string, string>();

beforeAll(async () => {
  database = await connectShared();
  log = memoryLog();
  const queries = readQueries(paths.queries);
  trips = new CountedTrips(new Watch(database, queries.epoch, 30_000), 30_000);
  const watch = new Watch(database, queries.epoch, 30_000);
  plans = new Plans({
    ...{ contract: { ...read, schema }, queries, trips },
    explain: (statement) => explain(watch, statement),
    onFault: (error) => log.log.error({ err: error }, 'a plan failed'),
  });
  const source = sourceOn(database, read);
  const options = { log: log.log, limits, sandboxDocument: '{ __typename }' };
  api = await createApi({ ...options, source: { ...source, plans } });
  const roots = [...read.model.kinds.values()].map(({ root }) => `${root.all}(first: 1) { nodes { id } }`);
  const { data } = await ask(api, `{ ${roots.join(' ')} }`);
  for (const { root } of read.model.kinds.values())
    ids.set(root.one, (data as Record<string, { nodes: [{ id: string }] }>)[root.all]!.nodes[0].id);
});
afterAll(async () => {
  await api.stop();
  await database.close();
});

const ORIGINAL = Reflect.ownKeys(Object.prototype);
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(ORIGINAL);
  expect(log.lines()).toEqual([]);
});

async function ask(
  api: ApolloServer<Caller>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<FormattedExecutionResult> {
  // As it would come in: what JSON makes of it.
  const request = JSON.parse(JSON.stringify({ query, variables })) as { query: string };
  const { body } = await api.executeOperation(request, { contextValue: { scope: 'public' } });
  if (body.kind !== 'single') throw new Error('an answer in parts');
  return JSON.parse(JSON.stringify(body.singleResult)) as FormattedExecutionResult;
}

/** Asks by both paths, by plans as often as it takes for one to answer: all say the same. */
async function askBoth(
  query: string,
  variables?: Record<string, unknown>,
): Promise<FormattedExecutionResult> {
  const answer = await ask(api, query, variables);
  // What was refused before it was looked at has no plan, however often it is asked.
  if (answer.data === undefined) return answer;
  await ask(api, query, variables);
  await plans.idle();
  expect(await ask(api, query, variables), query.slice(0, 2_000)).toEqual(answer);
  return answer;
}

/** Data, or a refusal that says what is wrong with the question and nothing of what is behind it. */
function isOrdinary({ data, errors = [] }: FormattedExecutionResult, { name: about, scalar }: Place): void {
  // A text fits wherever one is taken; as a day or a number it may not.
  const codes = ['BAD_USER_INPUT', ...(isText(scalar) ? [] : ['GRAPHQL_VALIDATION_FAILED'])];
  if (errors.length === 0) expect(data, about).toBeTypeOf('object');
  for (const { message, extensions } of errors) {
    expect(codes, `${about}: ${message}`).toContain(extensions?.code);
    expect(message, about).not.toMatch(LEAK);
  }
}

function isText(scalar: string): boolean {
  return scalar === 'String' || scalar === 'ID';
}

/** Arguments that a field needs: nodes that there are, pages of one. */
function needed(field: GraphQLField<unknown, unknown>, beside: string | null): string[] {
  const id = ids.get(field.name) ?? 'policy-33618';
  const known: Record<string, string> = {
    ...{ id, from: 'policy-33618', to: 'region-jiangbei' },
  };
  const isRootOfKind = ids.has(field.name);
  const given = field.args
    .filter(({ name }) => name !== beside)
    .flatMap((argument) => {
      const { name } = argument;
      const type = getNamedType(argument.type);
      if (name === 'id' && isRootOfKind) return beside === null ? [`id: ${JSON.stringify(id)}`] : [];
      if (name === (beside === 'before' ? 'last' : 'first')) return [`${name}: 1`];
      if (!isRequiredArgument(argument)) return [];
      if (isEnumType(type)) return [`${name}: ${type.getValues()[0]!.name}`];
      if (name === 'ids') return [`ids: [${JSON.stringify(id)}]`];
      return [`${name}: ${JSON.stringify(known[name] ?? '重庆')}`];
    });
  return given;
}

/** Root fields of one operation, and those whose filters are written there: 4,000 tokens at most. */
const TOGETHER = limits.roots;
const AT_ONCE = 4;

function inTurn<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

const STRINGS = Object.values(HOSTILE);

function aliased(fields: readonly string[]): string {
  return fields.map((field, i) => `a${i}: ${field}`).join(' ');
}

/** What stands in the argument of a place. */
function valueOf({ input, isList }: Place, text: string): unknown {
  if (input) return input.holding(text);
  return isList ? [text] : text;
}

/** One field of Query for each text, which is written there. */
function literally(place: Place, texts: readonly string[]): [string] {
  const fields = texts.map((text) => place.around(place.field(printed(valueOf(place, text)))));
  return [`{ ${aliased(fields)} }`];
}

/** The same, with variables: where the argument is an input object, of all of it. */
function byVariables(place: Place, texts: readonly string[]): [string, Record<string, unknown>] {
  const type = place.input ? place.input.type : place.isList ? `[${place.scalar}!]!` : `${place.scalar}!`;
  const fields = texts.map((_, i) => place.around(place.field(`$v${i}`)));
  return [
    `query (${texts.map((_, i) => `$v${i}: ${type}`).join(' ')}) { ${aliased(fields)} }`,
    Object.fromEntries(texts.map((text, i) => [`v${i}`, valueOf(place, text)])),
  ];
}

/** Several filters of one argument as one, of 50 conditions at most: Neo4j plans each statement anew. */
function together(filters: readonly Place[]): Place[] {
  const joined: Place[] = [];
  let some: Place[] = [];
  let conditions = 0;
  const join = () => {
    const [first] = some;
    if (!first) return;
    const these = some;
    joined.push({
      ...first,
      name: these.map(({ name }) => name).join(),
      input: { ...first.input!, holding: (text) => ({ or: these.map(({ input }) => input!.holding(text)) }) },
    });
    [some, conditions] = [[], 0];
  };
  for (const place of filters) {
    // Each relationship on the way is a condition as well.
    const more = place.input!.conditions + 4;
    if (conditions + more > 50) join();
    some.push(place);
    conditions += more;
  }
  join();
  return joined;
}

function groupsOf<T>(all: readonly T[], by: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups.values()];
}

describe('a text in an argument is a text, and nothing else', () => {
  let all: Place[];
  let before: string[];
  beforeAll(async () => {
    all = places(schema, needed);
    before = await everything(database);
  });
  afterAll(async () => expect(await everything(database)).toEqual(before));

  test('there are hundreds of places', () => expect(all.length).toBeGreaterThan(600));

  const isCursor = ({ type, argument }: Place) =>
    type !== 'Query' && (argument === 'after' || argument === 'before');

  test('everywhere else', { timeout: 600_000 }, async () => {
    for (const place of all.filter((one) => !one.input && !isCursor(one))) {
      for (const texts of inTurn(STRINGS, TOGETHER)) {
        isOrdinary(await askBoth(...literally(place, texts)), place);
        isOrdinary(await askBoth(...byVariables(place, texts)), place);
      }
    }
    for (const texts of inTurn(STRINGS, TOGETHER)) {
      const types = texts.map((text) => `__type(name: ${printed(text)}) { name }`);
      isOrdinary(await ask(api, `{ ${aliased(types)} }`), all[0]!);
    }
    expect(trips.carried).toBeGreaterThan(1_000);
  });

  test('in filters', { timeout: 600_000 }, async () => {
    const carried = trips.carried;
    const filters = all.filter(({ input }) => input);
    const groups = groupsOf(filters, (one) => `${one.field('')} ${one.scalar}`).flatMap(together);
    for (const group of groups) {
      // What fits no scalar is refused with all that is asked beside it.
      const [few, many] = isText(group.scalar) ? [AT_ONCE, TOGETHER] : [1, 1];
      for (const texts of inTurn(STRINGS, few)) isOrdinary(await ask(api, ...literally(group, texts)), group);
      for (const texts of inTurn(STRINGS, many))
        isOrdinary(await askBoth(...byVariables(group, texts)), group);
    }
    expect(trips.carried).toBeGreaterThan(carried + 1_000);
  });

  test('as a cursor of links', { timeout: 600_000 }, async () => {
    const cursors = all.filter(isCursor);
    for (const place of cursors) {
      for (const texts of inTurn(STRINGS, TOGETHER)) {
        isOrdinary(await ask(api, ...literally(place, texts)), place);
      }
    }
    // With a plan beside: a cursor that is refused is so before the plan runs, so each text goes by some of them.
    const groups = groupsOf(cursors, ({ type, argument }) => `${type} ${argument}`);
    for (const [i, some] of groups.flatMap((fields) => inTurn(fields, 8)).entries()) {
      const [first] = some;
      const query = `query ($v: String!) { ${first!.around(some.map(({ field }) => field('$v')).join(' '))} }`;
      for (let j = 0; j < 4; j++)
        isOrdinary(await askBoth(query, { v: STRINGS[(4 * i + j) % STRINGS.length]! }), first!);
    }
  });

  test('half of a surrogate pair is refused, wherever it stands', async () => {
    for (const place of all) {
      for (const half of Object.values(HALVES)) {
        const [literal, variable] = [
          await ask(api, ...literally(place, [half])),
          await ask(api, ...byVariables(place, [half])),
        ];
        expect(literal.errors?.[0]?.extensions?.code, place.name).toBe('GRAPHQL_PARSE_FAILED');
        expect(variable.errors?.[0], place.name).toMatchObject({
          message: expect.stringMatching(/^Variable "\$v0" holds U\+D[8C]\w\w, half of/) as string,
          extensions: { code: 'BAD_USER_INPUT', variable: 'v0' },
        });
      }
    }
  });
});
