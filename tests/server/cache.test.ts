import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshExample, type Fresh } from '../setup/fresh.js';
import {
  asked,
  get,
  NAMES,
  OTHER,
  post,
  PREFLIGHT,
  ROOM,
  servePair,
  VARIABLES,
  type Pair,
} from './asking.js';
import { send, serve, type Received, type Sent } from './support.js';

let fresh: Fresh;
let pair: Pair;
beforeAll(async () => {
  fresh = await freshExample();
  pair = await servePair(fresh.contract, fresh.database);
});
afterAll(async () => {
  await pair.close();
  await fresh.stop();
});

/** Somebody else's write. */
const write = (cypher: string, parameters = {}) => fresh.database.driver.executeQuery(cypher, parameters);
let writes = 0;
const writeAnything = () => write('MERGE (n:Elsewhere) SET n.writes = $writes', { writes: ++writes });

describe('what was answered is answered again without Neo4j', () => {
  test.each<[string, Sent, Sent]>([
    ['the same POST', post(asked), post(asked)],
    ['the same GET', get(asked), get(asked)],
    [
      'variables in another order',
      post({ query: NAMES, variables: { id: 'policy-33618', first: 1 } }),
      post({ query: NAMES, variables: { first: 1, id: 'policy-33618' } }),
    ],
    [
      'a variable that is not declared',
      post(asked),
      post({ ...asked, variables: { ...VARIABLES, more: 1 } }),
    ],
    ['by GET what was asked by POST', post(asked), get(asked)],
    ['other spaces in the body', post(asked), post(` ${JSON.stringify(asked, null, 1)}`)],
    [
      'with a name that is clear anyhow',
      post({ ...asked, operationName: 'Names' }),
      post({ operationName: 'Names', ...asked }),
    ],
    ['from another origin', post(asked), post(asked, { origin: 'https://studio.apollographql.com' })],
    ['another browser', post(asked, { 'user-agent': 'a' }), post(asked, { 'user-agent': 'b' })],
    ['the page that asks', post(asked, { referer: 'http://a' }), post(asked, { referer: 'http://b' })],
  ])('%s', async (_name, first, second) => {
    await writeAnything();
    pair.keeping.statements();
    const known = await send(pair.keeping.url, first);
    expect(known.status).toBe(200);
    expect(pair.keeping.statements()).toBeGreaterThan(0);
    const again = await send(pair.keeping.url, second);
    expect(pair.keeping.statements()).toBe(0);
    expect(again.body).toBe(known.body);
    expect(again).toEqual(await send(pair.plain.url, second));
  });
});

describe('errors are kept by nobody', () => {
  const code = ({ body }: Received) =>
    (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
  const hash = createHash('sha256').update('{ __typename # nobody knows it\n}').digest('hex');

  test.each<[string, number, Sent]>([
    ['BAD_USER_INPUT', 200, post({ query: '{ policies(first: 101) { totalCount } }' })],
    ['BAD_USER_INPUT', 200, get({ query: '{ policy { id } }' })],
    ['BAD_USER_INPUT', 400, post({ query: NAMES, variables: { first: 'x' } })],
    ['AMBIGUOUS_NAME', 200, get({ query: '{ policy(name: "33618") { id } action(name: "行动") { id } }' })],
    ['GRAPHQL_VALIDATION_FAILED', 400, get({ query: '{ nothing }' })],
    [
      'PERSISTED_QUERY_NOT_FOUND',
      200,
      get({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
    ],
    ['BAD_REQUEST', 400, get(asked, {})],
    ['NOT_FOUND', 404, { ...get(asked), path: '/graphql/x' }],
    ['METHOD_NOT_ALLOWED', 405, { method: 'DELETE' }],
    ['BAD_REQUEST', 400, post('{')],
  ])('%s with status %d', async (expected, status, request) => {
    const { size } = pair.keeping.responses;
    pair.keeping.statements();
    const first = await send(pair.keeping.url, request);
    const statements = pair.keeping.statements();
    const second = await send(pair.keeping.url, request);
    if (statements > 0) expect(pair.keeping.statements()).toBeGreaterThan(0);
    expect([first, second].map(code)).toEqual([expected, expected]);
    expect(second.status).toBe(status);
    expect(second.headers['cache-control']).toBe('no-store');
    expect(second.headers.etag).toBeUndefined();
    expect(pair.keeping.responses.size).toBe(size);
  });

  test('IMPORT_IN_PROGRESS, though the answer was known before', async () => {
    const move = () => write('MATCH (d:Dataset) SET d.epoch = d.epoch + 1');
    const before = await send(pair.keeping.url, get(asked));
    await move();
    const during = await send(pair.keeping.url, get(asked)).finally(move);
    expect(before.status).toBe(200);
    expect([during.status, code(during), during.headers['cache-control']]).toEqual([
      503,
      'IMPORT_IN_PROGRESS',
      'no-store',
    ]);
    expect((await send(pair.keeping.url, get(asked))).body).toBe(before.body);
  });
});

describe('a caller that has an answer asks whether it still holds', () => {
  const holding = (tag: string): Sent => get(asked, { ...PREFLIGHT, 'if-none-match': tag });

  test.each([
    ['while nothing is kept', () => pair.plain],
    ['while it is kept', () => pair.keeping],
  ])('%s', async (_name, server) => {
    const { url } = server();
    const answered = await send(url, get(asked));
    expect(answered.headers).toMatchObject({
      'cache-control': 'no-cache',
      vary: 'Origin, Accept, Accept-Encoding',
    });
    const tag = answered.headers.etag!;
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    for (const held of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const body = ['content-type', 'content-length'];
      const headers = Object.entries(answered.headers).filter(([name]) => !body.includes(name));
      expect(await send(url, holding(held))).toEqual({
        status: 304,
        headers: Object.fromEntries(headers),
        body: '',
      });
    }
    for (const held of ['"x"', tag.slice(1, -1), ''])
      expect(await send(url, holding(held))).toEqual(answered);
  });

  test('another answer, another media type: another tag', async () => {
    const tags = await Promise.all(
      [
        get(asked),
        get({ ...asked, variables: { id: 'policy-33618', first: 2 } }),
        get({ query: OTHER, variables: VARIABLES }),
        get(asked, { ...PREFLIGHT, accept: 'application/graphql-response+json' }),
      ].map(async (request) => (await send(pair.keeping.url, request)).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
    expect(tags[0]).toBe(tags[1]);
  });

  test('it holds again when the data is what it was', async () => {
    const kind = (value: string) =>
      write("MATCH (p:Policy {id: 'policy-33618'}) SET p.kind = $value", { value });
    const question = get({ query: OTHER, variables: VARIABLES });
    const { headers } = await send(pair.keeping.url, question);
    const again = () =>
      send(pair.keeping.url, { ...question, headers: { ...PREFLIGHT, 'if-none-match': headers.etag! } });
    await kind('PROGRAMME');
    const moved = await again();
    await kind('PLAN');
    expect([moved.status, JSON.parse(moved.body)]).toMatchObject([
      200,
      { data: { policy: { kind: 'PROGRAMME' } } },
    ]);
    expect((await again()).status).toBe(304);
  });

  test('a POST has no tag, and is stored by nobody', async () => {
    const { headers } = await send(pair.keeping.url, post(asked, { 'if-none-match': '*' }));
    expect(headers.etag).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('persisted queries', () => {
  const persisted = (query: string, sha256Hash = createHash('sha256').update(query).digest('hex')) => ({
    extensions: { persistedQuery: { version: 1, sha256Hash } },
  });

  test.each<[string, (query: string) => Sent]>([
    ['GET', (query) => get({ query, variables: VARIABLES, ...persisted(query) })],
    ['POST', (query) => post({ query, variables: VARIABLES, ...persisted(query) })],
  ])('registered by %s, they are asked by digest alone', async (method, register) => {
    const query = `${NAMES} # registered by ${method}`;
    const byDigest = get({ variables: VARIABLES, ...persisted(query) });
    const unknown = await send(pair.keeping.url, byDigest);
    expect(JSON.parse(unknown.body)).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const { body } = await send(pair.keeping.url, register(query));
    pair.keeping.statements();
    const known = await send(pair.keeping.url, byDigest);
    expect(known).toMatchObject({ status: 200, body, headers: { 'cache-control': 'no-cache' } });
    expect(await send(pair.keeping.url, byDigest)).toEqual(known);
    expect(pair.keeping.statements()).toBe(0);
    expect((await send(pair.keeping.url, { ...byDigest, headers: {} })).status).toBe(400);
  });

  test('a digest of another query is refused', async () => {
    const { status, body } = await send(pair.keeping.url, get({ query: NAMES, ...persisted(OTHER) }));
    expect(status).toBe(400);
    expect(body).toContain('provided sha does not match query');
  });

  test('the oldest are forgotten when they take too much', async () => {
    const known = persisted(NAMES);
    await send(pair.plain.url, post({ query: NAMES, ...known }));
    const isKnown = async () => !(await send(pair.plain.url, get(known))).body.includes('NOT_FOUND');
    expect(await isKnown()).toBe(true);
    for (let n = 0; n < 100; n++) {
      const query = `{ __typename } #${n}${' '.repeat(90_000)}`;
      await send(pair.plain.url, post({ query, ...persisted(query) }));
    }
    expect(await isKnown()).toBe(false);
  });
});

describe('what is kept takes no more bytes than it may', () => {
  test('the longest unused goes first', async () => {
    const room = 64 * 1024;
    const small = await serve(fresh.contract, fresh.database, room);
    const page = (n: number) =>
      get({ query: `{ policies(first: ${n}) { nodes { id name } } } #${' '.repeat(500)}` });
    for (let n = 0; n < 100; n++) {
      await send(small.url, page(n));
      expect(small.responses.size).toBeLessThanOrEqual(room);
    }
    expect(small.responses.size).toBeGreaterThan(room / 2);
    small.statements();
    await send(small.url, page(99));
    expect(small.statements()).toBe(0);
    await send(small.url, page(0));
    expect(small.statements()).toBeGreaterThan(0);
    await small.close();
  });

  test('one that would take most of it is not kept', async () => {
    const small = await serve(fresh.contract, fresh.database, 16 * 1024);
    await send(small.url, post({ query: `{ policies { totalCount } } #${' '.repeat(2000)}` }));
    expect(small.responses.size).toBe(0);
    await send(small.url, post({ query: '{ policies { totalCount } }' }));
    expect(small.responses.size).toBeGreaterThan(0);
    await small.close();
  });

  test('what came from an older state of the data goes when the next is kept', async () => {
    const own = await serve(fresh.contract, fresh.database, ROOM);
    const fill = async (count: number) => {
      for (let n = 0; n < count; n++)
        await send(own.url, post({ query: `{ policies(first: ${n}) { totalCount } }` }));
      return own.responses.size;
    };
    const [one, many] = [await fill(1), await fill(20)];
    expect(many).toBeGreaterThan(10 * one);
    await writeAnything();
    expect(await fill(1)).toBe(one);
    await own.close();
  });
});
