import { createHash } from 'node:crypto';
import { connect as dial } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../src/cli/session.js';
import type { Database } from '../../src/neo4j/driver.js';
import { send, serve, type Received, type Sent, type Served } from '../server/support.js';
import { connectShared } from '../setup/shared.js';
import { everything } from './graph.js';
import { LEAK } from './strings.js';

let database: Database;
let before: string[];
/** By Express alone, and with what stands in front of it and keeps responses. */
const doors: Served[] = [];

beforeAll(async () => {
  database = await connectShared();
  before = await everything(database);
  for (const room of [0, 8 * 2 ** 20]) doors.push(await serve(contract(), database, room));
});
afterAll(async () => {
  expect(await everything(database)).toEqual(before);
  for (const door of doors) await door.close();
  await database.close();
});

const ORIGINAL = Reflect.ownKeys(Object.prototype);
afterEach(() => expect(Reflect.ownKeys(Object.prototype)).toEqual(ORIGINAL));

const JSON_TYPE = { 'content-type': 'application/json' };
const UNASKED = { 'apollo-require-preflight': 'true' };

/** Sends it to every door, and again: all answer the same. */
async function sendTwice(sent: Sent): Promise<Received> {
  const answers: Received[] = [];
  for (const { url } of doors)
    for (let i = 0; i < 2; i++) answers.push(await send(url, { headers: JSON_TYPE, ...sent }));
  for (const answer of answers) {
    expect([answer.status, answer.body]).toEqual([answers[0]!.status, answers[0]!.body]);
    expect(`${JSON.stringify(answer.headers)} ${answer.body}`).not.toMatch(LEAK);
  }
  return answers[0]!;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: { message: string; extensions: { code: string } }[];
}

async function told(
  sent: Sent,
): Promise<{ status: number; data: unknown; code: string | null; message: string }> {
  const { status, body } = await sendTwice(sent);
  const { data, errors = [] } = JSON.parse(body) as Answer;
  return { status, data, code: errors[0]?.extensions.code ?? null, message: errors[0]?.message ?? '' };
}

const BYTES = (text: string, ...bytes: number[]) =>
  Buffer.concat(
    text
      .split('☠')
      .flatMap((part, i) => (i === 0 ? [Buffer.from(part)] : [Buffer.from(bytes), Buffer.from(part)])),
  );
const BY_NAME = 'query ($name: String) { policy(name: $name) { id } }';
const named = (name: string) => `{"query": "${BY_NAME}", "variables": {"name": ${name}}}`;
const deep = (depth: number, inner: string) => '['.repeat(depth) + inner + ']'.repeat(depth);
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const TYPENAME = { status: 200, data: { __typename: 'Query' } };
const NOBODY = { status: 200, data: { policy: null }, code: null };
const FOUND = { status: 200, data: { policy: { id: 'policy-33618' } } };
const bad = (code: string, message: RegExp, status = 400) => ({
  status,
  code,
  message: expect.stringMatching(message) as string,
});

describe('a body', () => {
  test.each<[string, string | Buffer, object]>([
    ['with a byte that is no UTF-8', BYTES(named('"☠"'), 0xff), bad('BAD_REQUEST', /not UTF-8/)],
    [
      'with half of a surrogate pair as UTF-8 would write it',
      BYTES(named('"☠"'), 0xed, 0xa0, 0x80),
      bad('BAD_REQUEST', /not UTF-8/),
    ],
    [
      'with a letter written longer than it is',
      BYTES(named('"☠"'), 0xc1, 0x81),
      bad('BAD_REQUEST', /not UTF-8/),
    ],
    [
      'cut off in a character',
      BYTES('{"query": "{ __typename }", "x": "☠"}', 0xe9, 0x87),
      bad('BAD_REQUEST', /not UTF-8/),
    ],
    ['in Latin-1', Buffer.from(named('"é"'), 'latin1'), bad('BAD_REQUEST', /not UTF-8/)],
    ['with a byte order mark', `\ufeff${named('"33618"')}`, FOUND],
    [
      'with the first half of a pair',
      named('"\\ud83d"'),
      bad('BAD_USER_INPUT', /^Variable "\$name" holds U\+D83D, half of a surrogate pair/),
    ],
    ['with the second half of a pair', named('"33618\\udc69"'), bad('BAD_USER_INPUT', /holds U\+DC69/)],
    ['with a pair the wrong way round', named('"\\udc69\\ud83d"'), bad('BAD_USER_INPUT', /holds U\+DC69/)],
    ['with a whole pair', named('"\\ud83d\\udc69"'), NOBODY],
    ['with half a pair in a name', named('{"\\ud83d": 1}'), bad('BAD_USER_INPUT', /holds U\+D83D/)],
    [
      'with half a pair in a variable’s name',
      '{"query": "{ __typename }", "variables": {"a\\ud83d": 1}}',
      bad('BAD_USER_INPUT', /^Variable "\$a\?" holds U\+D83D/),
    ],
    [
      'with half a pair in the operation',
      '{"query": "{ policy(name: \\"\\ud83d\\") { id } }"}',
      bad('GRAPHQL_PARSE_FAILED', /Syntax Error/),
    ],
    [
      'with half a pair in a comment',
      '{"query": "{ __typename } # \\ud83d"}',
      bad('GRAPHQL_PARSE_FAILED', /Syntax Error/),
    ],
    [
      'with half a pair as GraphQL writes it',
      '{"query": "{ policy(name: \\"\\\\ud83d\\") { id } }"}',
      bad('GRAPHQL_PARSE_FAILED', /Syntax Error/),
    ],
    ['with NUL as JSON writes it', named('"\\u0000"'), NOBODY],
    ['with NUL as it is', named('"\u0000"'), bad('BAD_REQUEST', /could not be read/)],
    ['with NUL behind it', `${named('"33618"')}\u0000`, bad('BAD_REQUEST', /could not be read/)],
    ['of nothing but NUL', '\u0000', bad('BAD_REQUEST', /could not be read/)],
    ['with a name twice: the last counts', '{"query": "{ x }", "query": "{ __typename }"}', TYPENAME],
    ['with a variable twice: the last counts', named('"x", "name": "33618"'), FOUND],
    ['with a prototype', '{"__proto__": {"query": "{ __typename }"}}', bad('BAD_REQUEST', /non-empty/)],
    [
      'with a prototype beside the question',
      '{"query": "{ __typename }", "__proto__": {"variables": "x"}, "constructor": {"prototype": {"polluted": 1}}}',
      TYPENAME,
    ],
    [
      'with a prototype among variables',
      named('"33618", "__proto__": {"polluted": 1}, "constructor": 1, "toString": "x"'),
      FOUND,
    ],
    [
      'with a prototype for variables that are not there',
      `{"query": "${BY_NAME}", "variables": {"__proto__": {"name": "33618"}}}`,
      bad('BAD_USER_INPUT', /takes either id or name; neither/, 200),
    ],
    [
      'with a prototype for a text',
      named('{"__proto__": "33618"}'),
      bad('BAD_USER_INPUT', /String cannot represent a non string value/),
    ],
    [
      'with a prototype for a filter',
      '{"query": "query ($w: PolicyWhere) { policies(where: $w) { totalCount } }", "variables": {"w": {"__proto__": {"id": {"eq": "x"}}}}}',
      bad('BAD_USER_INPUT', /Field "__proto__" is not defined/),
    ],
    [
      'with what every object has for a filter',
      '{"query": "query ($w: PolicyWhere) { policies(where: $w) { totalCount } }", "variables": {"w": {"constructor": null, "toString": {}}}}',
      bad('BAD_USER_INPUT', /Field "constructor" is not defined/),
    ],
    [
      'with a number beyond doubles',
      named('1e999'),
      bad('BAD_USER_INPUT', /String cannot represent a non string value: Infinity/),
    ],
    [
      'with a page beyond doubles',
      '{"query": "query ($n: Int) { policies(first: $n) { totalCount } }", "variables": {"n": 1e999}}',
      bad('BAD_USER_INPUT', /Int cannot represent non-integer value: Infinity/),
    ],
    [
      'with a page beyond 32 bits',
      '{"query": "query ($n: Int) { policies(first: $n) { totalCount } }", "variables": {"n": 4294967297}}',
      bad('BAD_USER_INPUT', /Int cannot represent non 32-bit/),
    ],
    ['that nests deep', deep(100_000, ''), bad('BAD_REQUEST', /batching disabled/)],
    [
      'with variables that nest deep',
      named(deep(100_000, '')),
      bad('LIMIT_EXCEEDED', /stand in one another/),
    ],
    [
      'with extensions that nest deep',
      `{"query": "{ __typename }", "extensions": {"a": ${deep(100_000, '')}}}`,
      TYPENAME,
    ],
    ['that is a list of questions', `[${named('"33618"')}]`, bad('BAD_REQUEST', /batching disabled/)],
    ['that is an empty list', '[]', bad('BAD_REQUEST', /batching disabled/)],
    ['that is an empty object', '{}', bad('BAD_REQUEST', /POST body missing/)],
    ['that is null', 'null', bad('BAD_REQUEST', /could not be read/)],
    ['that is two', '{"query": "{ __typename }"}{}', bad('BAD_REQUEST', /could not be read/)],
    ['with a comment', '{"query": "{ __typename }"} // x', bad('BAD_REQUEST', /could not be read/)],
    [
      'with a list of variables',
      '{"query": "{ __typename }", "variables": [1]}',
      bad('BAD_REQUEST', /must be an object/),
    ],
    [
      'with an operation’s name of an object',
      '{"query": "query toString { __typename }", "operationName": "constructor"}',
      bad('OPERATION_RESOLUTION_FAILURE', /Unknown operation/),
    ],
    [
      'with names of prototypes for all that has a name',
      JSON.stringify({
        query:
          'query constructor($toString: Boolean = true) { ...__proto__ } fragment __proto__ on Query { valueOf: __typename @include(if: $toString) }',
        operationName: 'constructor',
      }),
      { status: 200, data: { valueOf: 'Query' } },
    ],
  ])('%s', async (_what, body, expected) => {
    expect(await told({ body })).toMatchObject(expected);
  });

  test.each<[string, object, object]>([
    [
      'of another text',
      { version: 1, sha256Hash: digest('{ x }') },
      bad('BAD_USER_INPUT', /sha does not match/),
    ],
    [
      'in capitals',
      { version: 1, sha256Hash: digest('{ __typename }').toUpperCase() },
      bad('BAD_USER_INPUT', /sha does not match/),
    ],
    ['that is no text', { version: 1, sha256Hash: 1 }, bad('BAD_USER_INPUT', /sha does not match/)],
    ['that is missing', { version: 1 }, bad('BAD_USER_INPUT', /sha does not match/)],
    [
      'of another version',
      { version: 2, sha256Hash: digest('{ __typename }') },
      bad('BAD_USER_INPUT', /version/),
    ],
    ['that fits', { version: 1, sha256Hash: digest('{ __typename }') }, TYPENAME],
  ])('with the digest of a persisted query %s', async (_what, persistedQuery, expected) => {
    const question = { query: '{ __typename }', extensions: { persistedQuery } };
    expect(await told({ body: JSON.stringify(question) })).toMatchObject(expected);
  });

  test.each<[string, string]>([
    ['an object that is no text', '{"version": 1, "sha256Hash": {"toString": 1, "valueOf": 1}}'],
    ['a list', `{"version": 1, "sha256Hash": ["${digest('{ __typename }')}"]}`],
    ['a prototype', '{"version": 1, "sha256Hash": "__proto__"}'],
    ['nothing', '{"version": 1}'],
    ['NUL', '{"version": 1, "sha256Hash": "\\u0000"}'],
  ])('that asks for a persisted query by %s', async (_what, persistedQuery) => {
    const body = `{"extensions": {"persistedQuery": ${persistedQuery}}}`;
    expect(await told({ body })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });

  test.each([
    ['text', '"x"'],
    ['true', 'true'],
    ['a list', '[1]'],
    ['a prototype', '{"__proto__": {"version": 1}}'],
  ])('whose persisted query is %s', async (_what, persistedQuery) => {
    const body = `{"query": "{ __typename }", "extensions": {"persistedQuery": ${persistedQuery}, "__proto__": {"a": 1}, "constructor": 2}}`;
    expect(await told({ body })).toMatchObject(bad('BAD_USER_INPUT', /version/));
  });
});

describe('an address', () => {
  const question = encodeURIComponent(BY_NAME);
  test.each<[string, string, object]>([
    [
      'with a byte that is no UTF-8',
      `query=${question}&variables={"name":"%ff"}`,
      bad('BAD_REQUEST', /not UTF-8/),
    ],
    [
      'with half of a surrogate pair',
      `query=${question}&variables={"name":"%ed%a0%80"}`,
      bad('BAD_REQUEST', /not UTF-8/),
    ],
    [
      'with half of a pair as JSON writes it',
      `query=${question}&variables=${encodeURIComponent('{"name":"\\ud83d"}')}`,
      bad('BAD_USER_INPUT', /holds U\+D83D/),
    ],
    ['with NUL', `query=${question}&variables=${encodeURIComponent('{"name":"\\u0000"}')}`, NOBODY],
    ['with a percent sign that is one', `query=${question}&variables={"name":"100%"}`, NOBODY],
    [
      'with a prototype',
      `query=${question}&variables={"name":"33618","__proto__":{"a":1}}&__proto__=x&constructor=y`,
      FOUND,
    ],
    [
      'with two questions',
      'query={__typename}&query={__typename}',
      bad('BAD_REQUEST', /only be specified once/),
    ],
    [
      'with a list of variables',
      `query=${question}&variables=[1]`,
      bad('BAD_REQUEST', /JSON-encoded object/),
    ],
    [
      'with a number beyond doubles',
      `query=${question}&variables={"name":1e999}`,
      bad('BAD_USER_INPUT', /Infinity/),
    ],
    [
      'with a digest that is no text',
      'extensions={"persistedQuery":{"version":1,"sha256Hash":{"toString":1}}}',
      { code: 'PERSISTED_QUERY_NOT_FOUND' },
    ],
  ])('%s', async (_what, search, expected) => {
    const path = `/graphql?${search.replace(/["{}]/g, encodeURIComponent)}`;
    expect(await told({ method: 'GET', path, headers: UNASKED })).toMatchObject(expected);
  });
});

describe('headers', () => {
  test.each<[string, Record<string, string>, number]>([
    ['bytes beyond ASCII in Accept', { accept: '\u00ff\u0080' }, 406],
    ['a prototype in Accept', { accept: '__proto__/constructor' }, 406],
    ['thousands of kinds in Accept', { accept: Array(1_000).fill('a/b;q=0.1').join() }, 406],
    ['a weight that is none in Accept', { accept: 'application/json;q=NaN' }, 406],
    ['bytes beyond ASCII in Content-Type', { 'content-type': 'application/json; charset=\u00ff' }, 415],
    ['a prototype for a charset', { 'content-type': 'application/json; charset=__proto__' }, 415],
    ['a charset of Latin letters', { 'content-type': 'application/json; charset=latin1' }, 415],
    ['a kind of content that is none', { 'content-type': '\u00ff' }, 400],
    ['bytes beyond ASCII in If-None-Match', { 'if-none-match': '\u00ff", *' }, 200],
    ['bytes beyond ASCII in Origin', { origin: '\u00ff' }, 200],
    ['bytes beyond ASCII where nobody looks', { 'x-anything': '\u00ff\u0080', cookie: '__proto__=1' }, 200],
    ['headers of prototypes', { __proto__x: '1', constructor: 'x', 'to-string': 'y' }, 200],
  ])('%s', async (_what, headers, status) => {
    const { status: seen, body } = await sendTwice({
      headers: { ...JSON_TYPE, ...headers },
      body: '{"query": "{ __typename }"}',
    });
    expect(seen).toBe(status);
    JSON.parse(body);
  });

  test.each<[string, string, RegExp]>([
    ['a header called __proto__', '__proto__: x\r\nconstructor: y\r\n', /^HTTP\/1\.1 200 /],
    ['NUL in a header', 'x-a: \u0000\r\n', /^HTTP\/1\.1 400 /],
    ['a line end in a header', 'x-a: b\rc\r\n', /^HTTP\/1\.1 400 /],
    ['two lengths', 'content-length: 3\r\n', /^HTTP\/1\.1 400 /],
    ['a length and chunks', 'transfer-encoding: chunked\r\n', /^HTTP\/1\.1 400 /],
  ])('written by hand: %s', async (_what, headers, status) => {
    const body = '{"query":"{ __typename }"}';
    for (const { url } of doors) {
      const { host, hostname, port } = new URL(url);
      const answer = await new Promise<string>((resolve, reject) => {
        let text = '';
        const socket = dial(Number(port), hostname);
        socket.setEncoding('latin1').on('data', (data: string) => (text += data));
        socket.on('error', reject).on('close', () => resolve(text));
        socket.write(
          `POST /graphql HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\ncontent-type: application/json\r\n${headers}content-length: ${body.length}\r\n\r\n${body}`,
        );
      });
      expect(answer).toMatch(status);
      expect(answer).not.toMatch(LEAK);
    }
  });
});
