import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../src/server/listen.js';
import { repositoryFile } from '../setup/shared.js';
import { limits, send, unasked, type Sent, type Unasked } from './support.js';

/** No database can be reached: whatever is answered here was answered without one. */
let api: Unasked;
let server: Listening;

beforeAll(async () => {
  api = await unasked();
  server = await listen(api.app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await api.close();
});

const JSON_TYPE = { 'content-type': 'application/json' };

interface Answer {
  readonly data?: unknown;
  readonly errors?: { message: string; extensions: Record<string, unknown> }[];
  readonly extensions?: unknown;
}

async function sendJson(sent: Sent): Promise<{ status: number; answer: Answer }> {
  const { status, body } = await send(server.url, { headers: JSON_TYPE, ...sent });
  return { status, answer: JSON.parse(body) as Answer };
}

const ask = (query: string, more: object = {}) => sendJson({ body: JSON.stringify({ query, ...more }) });

const many = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const pages = (depth: number): string =>
  depth === 0 ? 'id' : `id parts(first: 100) { nodes { ${pages(depth - 1)} } }`;
const nested = (depth: number) => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth)) as object;
const ids = Array.from({ length: 251 }, String);

describe('refused without a word to the database, naming the limit and what was seen', () => {
  test.each<[string, string, object, string, number]>([
    ['characters', `{ policies { totalCount } } #${'x'.repeat(100_000)}`, {}, 'characters', 100_029],
    ['tokens', `{ ${many(4_000, () => 'a')} }`, {}, 'tokens', 4_002],
    ['brackets', `{ policies ${'{a'.repeat(200)}`, {}, 'nesting', 201],
    [
      'depth',
      `{ policies { nodes { ${'parts { nodes { '.repeat(9)} id ${'} } '.repeat(9)} } } }`,
      {},
      'depth',
      21,
    ],
    ['aliases', `{ policy(id: "a") { ${many(31, (i) => `n${i}: name`)} } }`, {}, 'aliases', 31],
    ['fields to begin with', `{ ${many(21, () => 'dataset { epoch }')} }`, {}, 'roots', 21],
    [
      'directives',
      `{ policy(id: "a") { ${many(51, () => 'name @include(if: true)')} } }`,
      {},
      'directives',
      51,
    ],
    [
      'a list in the document',
      `{ policies(where: { id: { in: ${JSON.stringify(ids)} } }) { totalCount } }`,
      {},
      'list',
      251,
    ],
    ['a list in variables', 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }, 'list', 251],
    [
      'deep variables',
      'query($where: PolicyWhere) { policies(where: $where) { totalCount } }',
      { where: nested(41) },
      'json',
      42,
    ],
    ['deep variables that nobody declared', '{ policies { totalCount } }', nested(41), 'json', 41],
    [
      'the cost of pages in pages',
      `{ policies(first: 30) { nodes { ${pages(2)} } } }`,
      {},
      'cost',
      1 + 30 * (2 + 100 * (2 + 100)),
    ],
    [
      'the cost of pages that variables name',
      `query($n: Int) { policies(first: $n) { nodes { ${pages(2)} } } }`,
      { n: 100 },
      'cost',
      1 + 100 * (2 + 100 * (2 + 100)),
    ],
  ])('%s', async (_what, query, variables, limit, seen) => {
    const { status, answer } = await ask(query, { variables });
    const most = limits[limit as keyof typeof limits];
    expect(answer).toEqual({
      errors: [
        expect.objectContaining({
          message: expect.stringContaining(`: ${seen}, and ${most} is the most. `) as string,
          extensions: { code: 'LIMIT_EXCEEDED', limit, most, seen },
        }),
      ],
    });
    expect(status).toBe(400);
  });

  test('a size that is called as something every object has is a size all the same', async () => {
    const query = `query ($constructor: Int) { policies(first: $constructor) { nodes { ${pages(2)} } } }`;
    const { answer } = await ask(query, { variables: { constructor: 100 } });
    expect(answer.errors![0]!.extensions.limit).toBe('cost');
    // Left out it is twenty; a cost that were no number would leave no room for anything after it.
    for (let i = 0; i < 2; i++) {
      const asked = await ask(
        'query ($constructor: Int) { policies(first: $constructor) { nodes { parts { nodes { id } } } } }',
      );
      expect(asked.answer.errors![0]!.extensions.code).toBe('DATABASE_UNAVAILABLE');
    }
  });

  test('a variable that could not be kept', async () => {
    const query = 'query ($__proto__: PolicyWhere) { policies(where: $__proto__) { totalCount } }';
    const { status, answer } = await sendJson({
      body: `{"query": ${JSON.stringify(query)}, "variables": {"__proto__": {"id": {"eq": "x"}}}}`,
    });
    expect([status, answer.errors![0]!.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(answer.errors![0]!.message).toMatch(/^A variable cannot be called "\$__proto__"/);
  });

  test('by GET as well, and again and again', async () => {
    const query = encodeURIComponent(`{ ${many(21, () => 'dataset { epoch }')} }`);
    for (let i = 0; i < 3; i++) {
      const { status, answer } = await sendJson({ method: 'GET', path: `/graphql?query=${query}` });
      expect([status, answer.errors![0]!.extensions.limit]).toEqual([400, 'roots']);
    }
  });

  test('a body too long, announced or not', async () => {
    const body = Buffer.alloc(2 ** 20 + 1, 32);
    const whole = await sendJson({ body });
    expect(whole.status).toBe(413);
    expect(whole.answer.errors![0]!.extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'body',
      most: 2 ** 20,
      seen: 2 ** 20 + 1,
    });
    const chunks = Readable.toWeb(Readable.from([body]));
    const unannounced = { method: 'POST', headers: JSON_TYPE, body: chunks, duplex: 'half' };
    const chunked = await fetch(server.url, unannounced as RequestInit);
    expect(chunked.status).toBe(413);
    const { errors } = (await chunked.json()) as Answer;
    expect(errors![0]!.extensions).toMatchObject({ limit: 'body', most: 2 ** 20 });
  });

  test('a body that is packed', async () => {
    const body = gzipSync(JSON.stringify({ query: '{ __typename }' }));
    const { status, answer } = await sendJson({
      body,
      headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
    });
    expect(status).toBe(415);
    expect(answer.errors![0]!.extensions.code).toBe('BAD_REQUEST');
  });
});

describe('only what is executed counts', () => {
  const document = `query Small { __typename } query Large { ${many(21, () => 'dataset { epoch }')} }`;

  test.each<[string, string, number]>([
    ['the small operation', 'Small', 200],
    ['the large one', 'Large', 400],
    ['the small one after it', 'Small', 200],
    ['the large one after that', 'Large', 400],
  ])('of a document: %s', async (_what, operationName, status) => {
    expect((await ask(document, { operationName })).status).toBe(status);
  });
});

describe('errors', () => {
  test('beyond the fifth are left out, and counted', async () => {
    const { status, answer } = await ask(`{ policy(id: "a") { ${many(9, (i) => `x${i}`)} } }`);
    expect(status).toBe(400);
    expect(answer.errors!.map(({ message }) => message.slice(0, 23))).toEqual(
      Array.from({ length: 5 }, (_, i) => `Cannot query field "x${i}"`),
    );
    expect(answer.extensions).toEqual({ errors: { returned: 5, seen: 9 } });
  });

  test('of a document that is none are GraphQL’s own', async () => {
    const { status, answer } = await ask('{ policies { ');
    expect(status).toBe(400);
    expect(answer.errors![0]).toMatchObject({
      message: 'Syntax Error: Expected Name, found <EOF>.',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });
});

describe('what asks nothing of the graph is answered without it', () => {
  test.each<[string, string, object]>([
    ['the name of a type', '{ __typename }', { __typename: 'Query' }],
    ['through fragments', '{ ...F ... { ...F } } fragment F on Query { a: __typename }', { a: 'Query' }],
    ['a type', '{ __type(name: "Date") { kind } }', { __type: { kind: 'SCALAR' } }],
  ])('%s', async (_what, query, data) => {
    for (let i = 0; i < 2; i++) expect((await ask(query)).answer).toEqual({ data });
  });

  test('the schema', async () => {
    const { answer } = await ask(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
    expect(answer.errors).toBeUndefined();
  });

  test('each operation of a document by itself', async () => {
    const document =
      'query A($a: Boolean!) { a: __typename @skip(if: $a) b: __typename } query B { c: __typename }';
    const asked = (operationName: string, a?: boolean) =>
      ask(document, { operationName, variables: { a } }).then(({ answer }) => answer.data);
    expect(await asked('A', true)).toEqual({ b: 'Query' });
    expect(await asked('A', false)).toEqual({ a: 'Query', b: 'Query' });
    expect(await asked('B')).toEqual({ c: 'Query' });
  });
});

const sandbox = repositoryFile('web/sandbox.graphql');

test.each([...sandbox.matchAll(/^query (\w+)/gm)].map(([, name]) => name))(
  'the prepared operation of Sandbox is let through: %s',
  async (operationName) => {
    const { answer } = await ask(sandbox, { operationName });
    // It got as far as the database, which cannot be reached.
    expect(answer.errors!.map(({ extensions }) => extensions.code)).toEqual(['DATABASE_UNAVAILABLE']);
  },
);

describe('where the schema is not told', () => {
  test.each([
    ['introspection is refused', '{ __schema { queryType { name } } }', /introspection is not allowed/],
    [
      'no names are suggested',
      '{ polici { totalCount } }',
      /^Cannot query field "polici" on type "Query"\.$/,
    ],
    ['nor values', '{ policies(orderBy: [{ id: UP }]) { totalCount } }', /does not exist in "…" enum\.$/],
    ['nor of types', '{ node(id: "a") { ... on Polici { id } } }', /^Unknown type "Polici"\.$/],
  ])('%s', async (_what, query, message) => {
    const closed = await unasked('{ __typename }', false);
    const door = await listen(closed.app, { host: '127.0.0.1', port: 0 });
    try {
      const body = JSON.stringify({ query });
      const answered = await send(door.url, { headers: JSON_TYPE, body });
      expect(answered.status).toBe(400);
      expect((JSON.parse(answered.body) as Answer).errors![0]!.message).toMatch(message);
    } finally {
      await door.close();
      await closed.close();
    }
  });
});
