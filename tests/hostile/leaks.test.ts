import { isScalarType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { contract } from '../../src/cli/session.js';
import { connect, type Database } from '../../src/neo4j/driver.js';
import { createApp } from '../../src/server/http.js';
import { listen, type Listening } from '../../src/server/listen.js';
import { limits, memoryLog, send, type MemoryLog, type Received, type Sent } from '../server/support.js';
import { startProxy, type Proxy } from '../setup/bolt-proxy.js';
import { sourceOn } from '../setup/source.js';
import { LEAK } from './strings.js';

const read = contract();

interface Door {
  readonly listening: Listening;
  readonly log: MemoryLog;
  close(): Promise<void>;
}

async function open(database: Database, introspection: boolean): Promise<Door> {
  const log = memoryLog();
  const source = sourceOn(database, read);
  const api = await createApi({
    source,
    log: log.log,
    limits,
    sandboxDocument: '{ __typename }',
    introspection,
  });
  const app = createApp({ api, log: log.log, bodyLimit: limits.body });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  return {
    listening,
    log,
    close: async () => {
      await listening.close();
      await api.stop();
    },
  };
}

let proxy: Proxy;
let database: Database;
/** Neo4j is behind a proxy, so that the way to it can be cut. */
let told: Door;
let reticent: Door;

beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  proxy = await startProxy();
  proxy.aimAt(Number(new URL(uri).port));
  database = await connect({ uri: proxy.uri, user, password, database: null });
  told = await open(database, true);
  reticent = await open(database, false);
});
afterAll(async () => {
  await told.close();
  await reticent.close();
  await database.close();
});

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: object | string, headers: Record<string, string> = {}): Sent => ({
  headers: { ...JSON_TYPE, ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const asked = (query: string, more: object = {}) => post({ query, ...more });

function isTight(received: Received, port: string): void {
  const all = `${JSON.stringify(received.headers)} ${received.body}`;
  expect(all).not.toMatch(LEAK);
  expect(all).not.toContain(port);
}

/** Requests that are refused, each for a reason of its own. */
const REFUSED: readonly (readonly [string, Sent])[] = [
  ['broken JSON', post('{"query":')],
  ['JSON that is no object', post('1')],
  ['bytes that are no text', { headers: JSON_TYPE, body: Buffer.from([0x7b, 0xff]) }],
  ['a charset unknown', post('{}', { 'content-type': 'application/json; charset=x' })],
  ['a packed body', post('{}', { 'content-encoding': 'gzip' })],
  ['a body too long', post(' '.repeat(2 ** 20 + 1))],
  ['a form', post('a=b', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['a GET without a header', { method: 'GET', path: '/graphql?query=x' }],
  ['another method', { method: 'DELETE' }],
  ['another address', { method: 'GET', path: '/etc/passwd' }],
  ['an address that leads up', { method: 'GET', path: '/../../package.json' }],
  ['an address that is no text', { method: 'GET', path: '/graphiql/%ff%00' }],
  ['a kind of answer that there is none of', post('{"query":"{ __typename }"}', { accept: 'image/png' })],
  ['no query', post('{"variables":{}}')],
  ['a batch', post('[]')],
  ['no GraphQL', asked('{ policy(')],
  ['an unknown field', asked('{ polices { id } policy(id: "a") { nam parts { nods { id } } } }')],
  ['an unknown argument', asked('{ policies(wher: {}) { totalCount } }')],
  ['an argument that is missing', asked('{ node { id } }')],
  ['a selection that is missing', asked('{ policy(id: "a") }')],
  ['a selection too many', asked('{ policy(id: "a") { name { x } } }')],
  ['an unknown type', asked('{ node(id: "a") { ... on Polici { id } } }')],
  ['a type that cannot be there', asked('{ policy(id: "a") { ... on Query { __typename } } }')],
  ['an unknown value', asked('{ policies(orderBy: [{ id: UP }]) { totalCount } }')],
  ['an unknown field of a filter', asked('{ policies(where: { nam: { eq: "a" } }) { totalCount } }')],
  ['a filter of another kind', asked('{ policies(where: "a") { totalCount } }')],
  ['a variable of another type', asked('query ($a: String) { policies(where: $a) { totalCount } }')],
  [
    'a variable with an unknown field',
    asked('query ($a: [TargetOrder!]) { targets(orderBy: $a) { totalCount } }', {
      variables: { a: [{ valu: 'ASC' }] },
    }),
  ],
  [
    'a variable with an unknown value',
    asked('query ($a: [TargetOrder!]) { targets(orderBy: $a) { totalCount } }', {
      variables: { a: [{ value: 'ASCC' }] },
    }),
  ],
  ['an unknown type of a variable', asked('query ($a: PolicyWher) { policies(where: $a) { totalCount } }')],
  ['a day that is none', asked('{ events(where: { on: { eq: "x" } }) { totalCount } }')],
  ['an unknown operation', asked('query A { __typename }', { operationName: 'B' })],
  ['a mutation', asked('mutation { __typename }')],
  [
    'a persisted query that is not there',
    post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }),
  ],
  ['a limit', asked(`{ ${'a '.repeat(4_001)} }`)],
  ['a page too large', asked('{ policies(first: 101) { totalCount } }')],
  ['a cursor of nothing', asked('{ policies(after: "a") { nodes { id } } }')],
  ['a name and an id', asked('{ policy(id: "a", name: "b") { id } }')],
  ['a filter with null', asked('{ targets(where: { hedge: { eq: null } }) { totalCount } }')],
  ['a way to nowhere', asked('{ paths(from: "policy-33618", to: "nowhere") { complete } }')],
  ['what cannot be added up', asked('{ targets { groups(by: BASIS) { groups { sum } } } }')],
];

describe('what is refused tells nothing of what is behind it', () => {
  test.each(REFUSED)('%s', async (_what, sent) => {
    const received = await send(told.listening.url, sent);
    expect((JSON.parse(received.body) as { errors: unknown[] }).errors.length).toBeGreaterThan(0);
    isTight(received, new URL(proxy.uri).port);
    expect(told.log.lines()).toEqual([]);
  });
});

/** Names of types that only the schema tells. */
const TYPES = Object.values(read.schema.getTypeMap()).filter(
  (type) => !isScalarType(type) && type !== read.schema.getQueryType(),
);

describe('where the schema is not told, nothing tells it', () => {
  test.each([
    ...REFUSED,
    ['introspection', asked('{ __schema { types { name } } __type(name: "Policy") { name } }')] as const,
  ])('%s', async (_what, sent) => {
    const received = await send(reticent.listening.url, sent);
    const { errors } = JSON.parse(received.body) as { errors: { message: string }[] };
    isTight(received, new URL(proxy.uri).port);
    for (const { message } of errors) {
      expect(message).not.toContain('Did you mean');
      const words = new Set(message.match(/\w+/g));
      const sentWords = new Set(String(sent.body).match(/\w+/g));
      const named = TYPES.filter(({ name }) => words.has(name) && !sentWords.has(name));
      expect(
        named.map(({ name }) => name),
        message,
      ).toEqual([]);
    }
  });
});

describe('a fault tells nothing of itself', () => {
  const question = asked(
    '{ policies { nodes { id parts { nodes { id } } } } search(text: "重庆") { totalCount } }',
  );

  test('a connection that is cut in the middle', async () => {
    proxy.cut();
    const received = await send(told.listening.url, question);
    expect(received.status).toBe(503);
    isTight(received, new URL(proxy.uri).port);
    expect((await send(told.listening.url, question)).status).toBe(200);
  });

  test('a database that is gone', async () => {
    await proxy.close();
    const received = await send(told.listening.url, question);
    expect(received.status).toBe(503);
    isTight(received, new URL(proxy.uri).port);
  });

  test('a fault that nobody foresaw, which the log has whole', async () => {
    await database.close();
    told.log.lines();
    const received = await send(told.listening.url, question);
    expect([received.status, received.body]).toEqual([500, expect.stringContaining('INTERNAL_SERVER_ERROR')]);
    isTight(received, new URL(proxy.uri).port);
    expect(JSON.stringify(told.log.lines())).toMatch(LEAK);
  });
});
