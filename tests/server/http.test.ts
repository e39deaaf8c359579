import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Source } from '../../src/api/index.js';
import { importRows } from '../../src/cli/session.js';
import { paths, readConfig } from '../../src/config/index.js';
import { connect } from '../../src/neo4j/driver.js';
import { createApp } from '../../src/server/http.js';
import { listen, type Listening } from '../../src/server/listen.js';
import { readSeed } from '../../src/seed/index.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { sourceOn } from '../setup/source.js';
import { limits, memoryLog, send, unasked, type MemoryLog } from './support.js';

let fresh: Fresh;
let log: MemoryLog;
let server: Listening;
let url: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  const place = { contract: fresh.contract, database: fresh.database };
  const seed = new URL('../example/seed', import.meta.url).pathname;
  await importRows(place, { rows: readSeed(seed), set: 'core', dryRun: false }, () => undefined);
  log = memoryLog();
  const api = await createApi({
    source: source(),
    log: log.log,
    sandboxDocument: readFileSync(paths.sandbox, 'utf8'),
    limits,
  });
  server = await listen(
    createApp({ api, log: log.log, bodyLimit: limits.body, origins: readConfig({}).origins }),
    {
      host: '127.0.0.1',
      port: 0,
    },
  );
  url = server.url;
});
afterAll(async () => {
  await server.close();
  await fresh.stop();
});

function source(database = fresh.database): Source {
  return sourceOn(database, fresh.contract);
}

const JSON_TYPE = { 'content-type': 'application/json' };

interface Answer {
  readonly data?: unknown;
  readonly errors?: { message: string; extensions: Record<string, unknown> }[];
}

async function ask(query: string, more: object = {}): Promise<{ response: Response; answer: Answer }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ query, ...more }),
  });
  return { response, answer: (await response.json()) as Answer };
}

/** A path of the server. */
function at(path: string): string {
  return new URL(path, url).href;
}

describe('the doors', () => {
  test('curl asks /graphql and gets JSON', async () => {
    const { response, answer } = await ask('{ policy(name: "33618") { id nameEn } }');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(answer).toEqual({ data: { policy: { id: 'policy-33618', nameEn: '33618 plan' } } });
  });

  test.each([
    ['curl', '*/*', 200, null],
    ['a program', 'application/json', 200, null],
    ['a browser', 'text/html,application/xhtml+xml,*/*;q=0.8', 302, '/graphql'],
  ])('/ leads %s on', async (_who, accept, status, location) => {
    const response = await fetch(at('/'), { headers: { accept }, redirect: 'manual' });
    expect(response.status).toBe(status);
    expect(response.headers.get('location')).toBe(location);
    if (status !== 200) return;
    expect(await response.json()).toEqual({
      name: 'policygraph',
      graphql: '/graphql',
      graphiql: '/graphiql',
    });
  });

  test('none tells what it is made with, and none is sniffed', async () => {
    for (const path of ['/', '/graphql', '/graphiql', '/nothing']) {
      const { headers } = await fetch(at(path));
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('other origins', () => {
  test('are those that are named, or all', async () => {
    const preflight = { 'access-control-request-method': 'POST', origin: 'https://policies.example' };
    for (const [origins, allowed] of [
      [[], undefined],
      [['https://policies.example'], 'https://policies.example'],
      [['https://other.example'], undefined],
      [['*'], '*'],
    ] as const) {
      const api = await unasked('{ __typename }', true, origins);
      const door = await listen(api.app, { host: '127.0.0.1', port: 0 });
      const { headers } = await send(door.url, { method: 'OPTIONS', headers: preflight });
      expect(headers['access-control-allow-origin']).toBe(allowed);
      await door.close();
      await api.close();
    }
  });

  test.each([
    ['https://studio.apollographql.com', true],
    ['https://sandbox.embed.apollographql.com', true],
    ['https://studio.apollographql.com.evil.example', false],
    ['http://studio.apollographql.com', false],
    ['https://evil.example', false],
    ['null', false],
  ])('%s may ask: %s', async (origin, allowed) => {
    const preflight = await fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed ? origin : null);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,POST');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    expect(preflight.headers.get('vary')).toContain('Origin');

    const body = JSON.stringify({ query: '{ __typename }' });
    const asked = await fetch(url, { method: 'POST', headers: { ...JSON_TYPE, origin }, body });
    expect(asked.headers.get('access-control-allow-origin')).toBe(allowed ? origin : null);
  });

  const query = '{"query":"{ __typename }"}';
  test.each<[string, RequestInit & { path?: string }, number]>([
    ['a GET', { path: '/graphql?query=%7B__typename%7D' }, 400],
    [
      'a form',
      { method: 'POST', body: query, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      400,
    ],
    ['plain text', { method: 'POST', body: query, headers: { 'content-type': 'text/plain' } }, 400],
    [
      'a GET after a preflight',
      { path: '/graphql?query=%7B__typename%7D', headers: { 'apollo-require-preflight': '1' } },
      200,
    ],
  ])(
    'what any page may send without asking first is refused: %s',
    async (_name, { path, ...request }, status) => {
      const response = await fetch(at(path ?? '/graphql'), request);
      const answer = (await response.json()) as Answer;
      expect(response.status).toBe(status);
      if (status === 200) return;
      expect(answer.errors?.[0]?.message).toContain('Cross-Site Request Forgery');
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
    },
  );
});

describe('a request that is wrong is told so in JSON', () => {
  const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    body,
    headers: { ...JSON_TYPE, ...headers },
  });
  const operation = (query: string, more: object = {}) => post(JSON.stringify({ query, ...more }));

  test.each<[string, string, RequestInit, number, string, RegExp]>([
    ['broken JSON', '/graphql', post('{"query":'), 400, 'BAD_REQUEST', /could not be read: Unexpected end/],
    ['JSON that is no object', '/graphql', post('"x"'), 400, 'BAD_REQUEST', /could not be read/],
    ['an empty body', '/graphql', post(''), 400, 'BAD_REQUEST', /POST body missing/],
    ['a batch', '/graphql', post('[{"query":"{ __typename }"}]'), 400, 'BAD_REQUEST', /batching disabled/],
    [
      'a charset unknown',
      '/graphql',
      post('{}', { 'content-type': 'application/json; charset=x' }),
      415,
      'BAD_REQUEST',
      /charset/,
    ],
    [
      'an encoding unknown',
      '/graphql',
      post('{}', { 'content-encoding': 'x' }),
      415,
      'BAD_REQUEST',
      /encoding/,
    ],
    [
      'HTML wanted for a POST',
      '/graphql',
      post('{"query":"{ __typename }"}', { accept: 'text/html' }),
      406,
      'BAD_REQUEST',
      /accept/,
    ],
    ['no GraphQL', '/graphql', operation('{'), 400, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'an unknown field',
      '/graphql',
      operation('{ polices { id } }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /Did you mean/,
    ],
    [
      'a variable of the wrong type',
      '/graphql',
      operation('query($n: Int) { policies(first: $n) { totalCount } }', { variables: { n: 'x' } }),
      400,
      'BAD_USER_INPUT',
      /Variable "\$n" got invalid value "x"/,
    ],
    [
      'an operation that is not there',
      '/graphql',
      operation('query A { __typename }', { operationName: 'B' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
      /Unknown operation named "B"/,
    ],
    [
      'which of two operations',
      '/graphql',
      operation('query A { __typename } query B { __typename }'),
      400,
      'OPERATION_RESOLUTION_FAILURE',
      /Must provide operation name/,
    ],
    [
      'a mutation',
      '/graphql',
      operation('mutation { __typename }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /The mutation operation is not supported/,
    ],
    [
      'a path below',
      '/graphql/x',
      operation('{ __typename }'),
      404,
      'NOT_FOUND',
      /There is nothing at \/graphql\/x/,
    ],
    [
      'an unknown path',
      '/nothing',
      {},
      404,
      'NOT_FOUND',
      /There is nothing at \/nothing. GraphQL is at \/graphql./,
    ],
    ['a path that is no text', '/%ff', {}, 404, 'NOT_FOUND', /There is nothing at/],
    [
      'DELETE',
      '/graphql',
      { method: 'DELETE' },
      405,
      'METHOD_NOT_ALLOWED',
      /\/graphql takes GET and POST, not DELETE/,
    ],
    ['PUT', '/graphql', { ...post('{}'), method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED', /not PUT/],
    [
      'POST to GraphiQL',
      '/graphiql',
      post('{}'),
      405,
      'METHOD_NOT_ALLOWED',
      /\/graphiql takes GET and HEAD, not POST/,
    ],
    ['POST to the root', '/', post('{}'), 405, 'METHOD_NOT_ALLOWED', /\/ takes GET and HEAD, not POST/],
  ])('%s', async (_name, path, request, status, code, message) => {
    const response = await fetch(at(path), request);
    const { errors, data } = (await response.json()) as Answer;
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect({ status: response.status, errors, data: data ?? null }).toEqual({
      status,
      errors: [
        expect.objectContaining({
          message: expect.stringMatching(message) as string,
          extensions: { code },
        }),
      ],
      data: null,
    });
    if (status === 405) expect(response.headers.get('allow')).toMatch(/^GET, (POST|HEAD)$/);
    expect(log.lines()).toEqual([]);
  });
});

describe('a question that is wrong is told so', () => {
  const input = (facts: object) => ({ code: 'BAD_USER_INPUT', ...facts });
  const first = (seen: number) => input({ argument: 'first', limit: 100, seen });

  test.each<[string, object]>([
    ['{ policies(first: 101) { totalCount } }', first(101)],
    ['{ policies(first: -1) { totalCount } }', first(-1)],
    ['{ policy(id: "policy-33618") { parts(first: 101) { totalCount } } }', first(101)],
    ['{ policies(after: "no cursor") { nodes { id } } }', input({ cursor: 'no cursor' })],
    ['{ policy { id } }', input({ arguments: ['id', 'name'] })],
    ['{ policy(id: "a", name: "b") { id } }', input({ arguments: ['id', 'name'] })],
    [
      '{ action(name: "行动") { id } }',
      {
        code: 'AMBIGUOUS_NAME',
        name: '行动',
        candidates: [
          { id: 'action-green-factories', name: '绿色工厂行动', nameEn: 'Green factories' },
          { id: 'action-unnamed', name: '其余行动', nameEn: 'The other actions' },
        ],
      },
    ],
  ])('%s', async (query, extensions) => {
    const { response, answer } = await ask(query);
    expect(response.status).toBe(200);
    expect(answer.errors).toEqual([expect.objectContaining({ extensions })]);
    expect(log.lines()).toEqual([]);
  });

  test('with the cursor of another list', async () => {
    const { answer } = await ask('{ actions(first: 1) { edges { cursor } } }');
    const { cursor } = (answer.data as { actions: { edges: { cursor: string }[] } }).actions.edges[0]!;
    const { answer: refused } = await ask('query($c: String) { policies(after: $c) { nodes { id } } }', {
      variables: { c: cursor },
    });
    expect(refused.errors?.[0]?.extensions).toEqual(input({ cursor }));
  });

  test('what can be answered beside it, is', async () => {
    const { answer } = await ask('{ ambiguous: action(name: "行动") { id } policy(name: "33618") { id } }');
    expect(answer.data).toEqual({ ambiguous: null, policy: { id: 'policy-33618' } });
    expect(answer.errors).toHaveLength(1);
  });
});

describe('while data is imported', () => {
  const move = (by: number) =>
    fresh.database.driver.executeQuery('MATCH (d:Dataset) SET d.epoch = d.epoch + $by', { by: BigInt(by) });

  test('callers are told to come again', async () => {
    await move(1);
    const { response, answer } = await ask('{ policies { totalCount } }').finally(() => move(1));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(answer.errors).toEqual([
      {
        message: 'The data is being imported right now. Ask again in a moment.',
        extensions: { code: 'IMPORT_IN_PROGRESS' },
      },
    ]);
    expect((await ask('{ policies { totalCount } }')).answer).toEqual({
      data: { policies: { totalCount: 1 } },
    });
  });
});

describe('a fault of ours is masked for callers and logged whole', () => {
  const MASKED = {
    message: 'Something went wrong here, not in your question. The log has the details.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as string },
  };

  test('a database that is gone', async () => {
    const { uri, user, password } = fresh.engine;
    const gone = await connect({ uri, user, password, database: null });
    await gone.close();
    const own = memoryLog();
    const api = await createApi({
      ...{ source: source(gone), log: own.log, limits },
      sandboxDocument: '{ __typename }',
    });
    const broken = await listen(createApp({ api, log: own.log, bodyLimit: limits.body }), {
      host: '127.0.0.1',
      port: 0,
    });
    try {
      const body = JSON.stringify({ query: '{ policies { nodes { id } } }' });
      const response = await fetch(broken.url, { method: 'POST', headers: JSON_TYPE, body });
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({ errors: [{ ...MASKED, path: ['policies', 'nodes'] }] });
      expect(own.lines()).toEqual([
        expect.objectContaining({
          level: 50,
          msg: 'request failed',
          err: expect.objectContaining({
            stack: expect.stringMatching(/closed[\s\S]*\n {4}at /) as string,
          }) as object,
        }),
      ]);
    } finally {
      await broken.close();
      await api.stop();
    }
  });

  test('a stored value that the schema does not allow', async () => {
    const set = (kind: string) =>
      fresh.database.driver.executeQuery("MATCH (p:Policy {id: 'policy-33618'}) SET p.kind = $kind", {
        kind,
      });
    await set('NONSENSE');
    const { response, answer } = await ask('{ policies { nodes { id kind } } }').finally(() => set('PLAN'));
    expect(response.status).toBe(500);
    expect(answer.errors).toEqual([expect.objectContaining(MASKED)]);
    expect(JSON.stringify(answer)).not.toContain('NONSENSE');
    expect(JSON.stringify(log.lines())).toContain('NONSENSE');
  });
});
