import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Source } from '../../src/api/index.js';
import { paths, readConfig } from '../../src/config/index.js';
import { connect } from '../../src/neo4j/driver.js';
import { createApp } from '../../src/server/http.js';
import { listen, type Listening } from '../../src/server/listen.js';
import { freshExample, type Fresh } from '../setup/fresh.js';
import { sourceOn } from '../setup/source.js';
import { at, JSON_TYPE, limits, memoryLog, type Answer, type MemoryLog } from './support.js';

let fresh: Fresh;
let log: MemoryLog;
let server: Listening;

beforeAll(async () => {
  fresh = await freshExample();
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
});
afterAll(async () => {
  await server.close();
  await fresh.stop();
});

function source(database = fresh.database): Source {
  return sourceOn(database, fresh.contract);
}

async function ask(query: string, more: object = {}): Promise<{ response: Response; answer: Answer }> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ query, ...more }),
  });
  return { response, answer: (await response.json()) as Answer };
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
    const response = await fetch(at(server, '/'), { headers: { accept }, redirect: 'manual' });
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
      const { headers } = await fetch(at(server, path));
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
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
