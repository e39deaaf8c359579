import { createHash } from 'node:crypto';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { connect as open } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importRows } from '../../src/cli/session.js';
import { readSeed } from '../../src/seed/index.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { send, serve, type Received, type Sent, type Served } from './support.js';

const ROOM = 2 ** 20;

let fresh: Fresh;
/** Keeps answers and responses. */
let keeping: Served;
/** Keeps nothing: what it says is right. */
let plain: Served;

beforeAll(async () => {
  fresh = await freshDatabase();
  const place = { contract: fresh.contract, database: fresh.database };
  const seed = new URL('../example/seed', import.meta.url).pathname;
  await importRows(place, { rows: readSeed(seed), set: 'core', dryRun: false }, () => undefined);
  keeping = await serve(fresh.contract, fresh.database, ROOM);
  plain = await serve(fresh.contract, fresh.database, 0);
});
afterAll(async () => {
  await keeping.close();
  await plain.close();
  await fresh.stop();
});

/** Somebody else's write. */
const write = (cypher: string, parameters = {}) => fresh.database.driver.executeQuery(cypher, parameters);
let writes = 0;
const writeAnything = () => write('MERGE (n:Elsewhere) SET n.writes = $writes', { writes: ++writes });

const JSON_TYPE = { 'content-type': 'application/json' };
const PREFLIGHT = { 'apollo-require-preflight': '1' };
const CHROME = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const NAMES =
  'query Names($id: ID, $first: Int) { policy(id: $id) { name parts(first: $first) { totalCount } } }';
const OTHER =
  'query Kinds($id: ID, $first: Int) { policy(id: $id) { kind parts(first: $first) { totalCount } } }';
const VARIABLES = { id: 'policy-33618', first: 1 };

const post = (body: object | string, headers: Record<string, string> = {}): Sent => ({
  headers: { ...JSON_TYPE, ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const get = (asked: Record<string, unknown>, headers: Record<string, string> = PREFLIGHT): Sent => {
  const texts = Object.entries(asked).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return { method: 'GET', path: `/graphql?${new URLSearchParams(texts).toString()}`, headers };
};

/** Some kilobytes. */
const LONG = { query: `{ __schema { types { name description } } }` };

/** The question that others differ from. */
const asked = { query: NAMES, variables: VARIABLES };

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
    keeping.statements();
    const known = await send(keeping.url, first);
    expect(known.status).toBe(200);
    expect(keeping.statements()).toBeGreaterThan(0);
    const again = await send(keeping.url, second);
    expect(keeping.statements()).toBe(0);
    expect(again.body).toBe(known.body);
    expect(again).toEqual(await send(plain.url, second));
  });
});

describe('a request that Express, cors or Apollo would answer otherwise is answered by them', () => {
  const two = `${NAMES} ${OTHER}`;
  const byGet = (headers: Record<string, string>) => get(asked, headers);

  test.each<[string, Sent]>([
    ['another operation of the document', post({ query: two, variables: VARIABLES, operationName: 'Names' })],
    ['and the other', post({ query: two, variables: VARIABLES, operationName: 'Kinds' })],
    ['neither', post({ query: two, variables: VARIABLES })],
    ['an operation that is not there', post({ ...asked, operationName: 'Nobody' })],
    ['an operation without a name', post({ ...asked, operationName: '' })],
    ['other variables', post({ query: NAMES, variables: { ...VARIABLES, first: 2 } })],
    ['no such thing', post({ query: NAMES, variables: { id: 'policy-none' } })],
    ['a variable too few', post({ query: NAMES, variables: { id: 'policy-33618' } })],
    ['a variable that is null', post({ query: NAMES, variables: { id: 'policy-33618', first: null } })],
    [
      'a variable that is no number',
      post(`{"query":${JSON.stringify(NAMES)},"variables":{"id":"policy-33618","first":1e999}}`),
    ],
    ['a variable of another type', post({ query: NAMES, variables: { ...VARIABLES, first: '1' } })],
    ['a batch', post([asked] as object)],
    ['another document', post({ query: OTHER, variables: VARIABLES })],
    ['two in one body', post(`${JSON.stringify(asked)}${JSON.stringify(asked)}`)],
    ['a body cut short', post(JSON.stringify(asked).slice(0, -1))],
    ['by GET', byGet(PREFLIGHT)],
    ['by HEAD', { ...byGet(PREFLIGHT), method: 'HEAD' }],
    ['by PUT', { ...post(asked), method: 'PUT' }],
    ['with a body at a GET', { ...byGet(PREFLIGHT), headers: { ...PREFLIGHT, ...JSON_TYPE }, body: '{' }],
    ['at another address', { ...post(asked), path: '/graphql/' }],
    ['in capitals', { ...post(asked), path: '/GRAPHQL' }],
    ['below', { ...post(asked), path: '/graphql/below' }],
    ['with a query beside it', { ...post(asked), path: '/graphql?query={__typename}' }],
    ['with what follows #', { ...byGet(PREFLIGHT), path: `${byGet({}).path}#there` }],
    ['variables twice', { ...byGet(PREFLIGHT), path: `${byGet({}).path}&variables={}` }],
    ['as GraphQL’s own JSON', post(asked, { accept: 'application/graphql-response+json' })],
    ['as GraphQL’s own JSON by GET', byGet({ ...PREFLIGHT, accept: 'application/graphql-response+json' })],
    ['as HTML', post(asked, { accept: 'text/html' })],
    ['as a browser asks', byGet({ accept: CHROME })],
    ['as a browser asks after a preflight', byGet({ ...PREFLIGHT, accept: CHROME })],
    ['as an image', byGet({ ...PREFLIGHT, accept: 'image/png' })],
    ['in a form', post(asked, { 'content-type': 'application/x-www-form-urlencoded' })],
    ['in a form after a preflight', post(asked, { 'content-type': 'text/plain', ...PREFLIGHT })],
    ['in a charset', post(asked, { 'content-type': 'application/json; charset=utf-8' })],
    ['in another charset', post(asked, { 'content-type': 'application/json; charset=utf-16' })],
    ['in no charset', post(asked, { 'content-type': 'application/json; charset=x' })],
    ['in no known utf', post(asked, { 'content-type': 'application/json; charset=utf-99' })],
    ['in no type', { body: JSON.stringify(asked) }],
    ['said to be packed', post(asked, { 'content-encoding': 'gzip' })],
    ['said to be packed in a way unknown', post(asked, { 'content-encoding': 'x' })],
    [
      'packed',
      { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: gzipSync(JSON.stringify(asked)) },
    ],
    [
      'packed, too large',
      {
        headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
        body: gzipSync(JSON.stringify({ query: '#'.repeat(2 ** 20) })),
      },
    ],
    ['without a preflight', byGet({})],
    ['with an empty one', byGet({ 'apollo-require-preflight': '' })],
    ['with a name for it', byGet({ 'x-apollo-operation-name': 'Names' })],
    ['with a type for it', byGet(JSON_TYPE)],
    ['with another type', byGet({ 'content-type': 'text/plain' })],
    ['with another type after a preflight', byGet({ 'content-type': 'text/plain', ...PREFLIGHT })],
    ['from Sandbox', post(asked, { origin: 'https://studio.apollographql.com' })],
    ['from the frame of Sandbox', post(asked, { origin: 'https://sandbox.embed.apollographql.com' })],
    ['from elsewhere', post(asked, { origin: 'https://evil.example' })],
    [
      'a preflight of a browser',
      { method: 'OPTIONS', headers: { origin: 'https://studio.apollographql.com' } },
    ],
    ['to be packed', post(LONG, { 'accept-encoding': 'gzip, deflate, br' })],
    ['to be packed in the old way', post(LONG, { 'accept-encoding': 'gzip' })],
    ['to be packed, though it is short', post(asked, { 'accept-encoding': 'br' })],
    ['to be packed, by GET', get(LONG, { ...PREFLIGHT, 'accept-encoding': 'br' })],
    ['in pieces', post(asked, { 'transfer-encoding': 'chunked' })],
    ['nothing', post('')],
    ['too much', post({ query: '#'.repeat(2 ** 20) })],
  ])('%s', async (_name, request) => {
    const right = await send(plain.url, request);
    // The second time it may be known, and must be the same.
    for (const known of [post(asked), get(asked), request, request])
      expect(await send(keeping.url, known)).toEqual(known === request ? right : expect.anything());
    expect(await send(keeping.url, post(asked))).toEqual(await send(plain.url, post(asked)));
  });

  test('a caller that leaves in the middle of a body harms nobody', async () => {
    const { port } = new URL(keeping.url);
    const caller = open(Number(port), '127.0.0.1');
    caller.on('error', () => undefined);
    await new Promise<void>((done) =>
      caller.write(
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{',
        () => done(),
      ),
    );
    caller.resetAndDestroy();
    expect((await send(keeping.url, post(asked))).status).toBe(200);
  });

  test('a body that comes in pieces is read whole', async () => {
    const { port } = new URL(keeping.url);
    const caller = open(Number(port), '127.0.0.1');
    const body = JSON.stringify(asked);
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    caller.setNoDelay(true);
    for (const piece of [head, body.slice(0, 7), body.slice(7)]) {
      caller.write(piece);
      await new Promise((done) => setTimeout(done, 50));
    }
    let text = '';
    for await (const chunk of caller.setEncoding('utf8')) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(text).toContain((await send(plain.url, post(asked))).body);
  });
});

describe('an answer is packed for who takes it so', () => {
  test.each<[accepted: string, coding: string | undefined]>([
    ['gzip, deflate, br', 'br'],
    ['br;q=0.1, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['deflate', undefined],
    ['gzip;q=0', undefined],
    ['', undefined],
    ['nonsense;;;q', undefined],
  ])('%s: %s', async (accepted, coding) => {
    const whole = await (await fetch(keeping.url, request('identity'))).text();
    // The second time it is known.
    for (const { url } of [plain, keeping, keeping]) {
      const received = await raw(url, accepted);
      expect(received.headers['content-encoding']).toBe(coding);
      expect(received.headers.vary).toContain('Accept-Encoding');
      expect(unpack(coding, received.body).toString()).toBe(whole);
      expect(Number(received.headers['content-length'])).toBe(received.body.length);
      if (coding !== undefined) expect(received.body.length).toBeLessThan(whole.length / 2);
    }
  });

  test('each has a tag of its own, by which it is found unchanged', async () => {
    const tags = new Set<string>();
    for (const accepted of ['br', 'gzip', 'identity']) {
      const { headers } = await raw(keeping.url, accepted, PREFLIGHT);
      tags.add(headers.etag!);
      const again = await raw(keeping.url, accepted, { ...PREFLIGHT, 'if-none-match': headers.etag! });
      expect([again.status, again.body.length, again.headers['content-encoding']]).toEqual([
        304,
        0,
        undefined,
      ]);
    }
    expect(tags.size).toBe(3);
  });

  test('a short one is not', async () => {
    const { headers } = await send(keeping.url, post(asked, { 'accept-encoding': 'br, gzip' }));
    expect(headers['content-encoding']).toBeUndefined();
  });

  const request = (accepted: string): RequestInit => ({
    method: 'POST',
    headers: { ...JSON_TYPE, 'accept-encoding': accepted },
    body: JSON.stringify(LONG),
  });
  const unpack = (coding: string | undefined, body: Buffer) => {
    if (coding === undefined) return body;
    return coding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
  };
  /** A response byte by byte: of a POST, or of a GET with these headers. */
  const raw = (url: string, accepted: string, headers?: Record<string, string>) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const sent = headers ? get(LONG, headers) : post(LONG);
      const { hostname, port } = new URL(url);
      const options = {
        ...{ hostname, port, method: sent.method ?? 'POST', path: sent.path ?? '/graphql' },
        headers: { ...sent.headers, 'accept-encoding': accepted },
      };
      const asking = ask(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) });
        });
      });
      asking.on('error', reject).end(sent.body);
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
    const { size } = keeping.responses;
    keeping.statements();
    const first = await send(keeping.url, request);
    const statements = keeping.statements();
    const second = await send(keeping.url, request);
    if (statements > 0) expect(keeping.statements()).toBeGreaterThan(0);
    expect([first, second].map(code)).toEqual([expected, expected]);
    expect(second.status).toBe(status);
    expect(second.headers['cache-control']).toBe('no-store');
    expect(second.headers.etag).toBeUndefined();
    expect(keeping.responses.size).toBe(size);
  });

  test('IMPORT_IN_PROGRESS, though the answer was known before', async () => {
    const move = () => write('MATCH (d:Dataset) SET d.epoch = d.epoch + 1');
    const before = await send(keeping.url, get(asked));
    await move();
    const during = await send(keeping.url, get(asked)).finally(move);
    expect(before.status).toBe(200);
    expect([during.status, code(during), during.headers['cache-control']]).toEqual([
      503,
      'IMPORT_IN_PROGRESS',
      'no-store',
    ]);
    expect((await send(keeping.url, get(asked))).body).toBe(before.body);
  });
});

describe('a caller that has an answer asks whether it still holds', () => {
  const holding = (tag: string): Sent => get(asked, { ...PREFLIGHT, 'if-none-match': tag });

  test.each([
    ['while nothing is kept', () => plain],
    ['while it is kept', () => keeping],
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
      ].map(async (request) => (await send(keeping.url, request)).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
    expect(tags[0]).toBe(tags[1]);
  });

  test('it holds again when the data is what it was', async () => {
    const kind = (value: string) =>
      write("MATCH (p:Policy {id: 'policy-33618'}) SET p.kind = $value", { value });
    const question = get({ query: OTHER, variables: VARIABLES });
    const { headers } = await send(keeping.url, question);
    const again = () =>
      send(keeping.url, { ...question, headers: { ...PREFLIGHT, 'if-none-match': headers.etag! } });
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
    const { headers } = await send(keeping.url, post(asked, { 'if-none-match': '*' }));
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
    const unknown = await send(keeping.url, byDigest);
    expect(JSON.parse(unknown.body)).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    const { body } = await send(keeping.url, register(query));
    keeping.statements();
    const known = await send(keeping.url, byDigest);
    expect(known).toMatchObject({ status: 200, body, headers: { 'cache-control': 'no-cache' } });
    expect(await send(keeping.url, byDigest)).toEqual(known);
    expect(keeping.statements()).toBe(0);
    expect((await send(keeping.url, { ...byDigest, headers: {} })).status).toBe(400);
  });

  test('a digest of another query is refused', async () => {
    const { status, body } = await send(keeping.url, get({ query: NAMES, ...persisted(OTHER) }));
    expect(status).toBe(400);
    expect(body).toContain('provided sha does not match query');
  });

  test('the oldest are forgotten when they take too much', async () => {
    const known = persisted(NAMES);
    await send(plain.url, post({ query: NAMES, ...known }));
    const isKnown = async () => !(await send(plain.url, get(known))).body.includes('NOT_FOUND');
    expect(await isKnown()).toBe(true);
    for (let n = 0; n < 100; n++) {
      const query = `{ __typename } #${n}${' '.repeat(90_000)}`;
      await send(plain.url, post({ query, ...persisted(query) }));
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
