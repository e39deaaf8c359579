import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../src/server/listen.js';
import { repositoryFile } from '../setup/shared.js';
import { send, unasked, type Sent, type Unasked } from './support.js';

/** No database can be reached, as nothing here asks it. */
let api: Unasked;
let ours: Listening;
let stock: ApolloServer;
let stockUrl: string;

beforeAll(async () => {
  api = await unasked();
  ours = await listen(api.app, { host: '127.0.0.1', port: 0 });
  // Directives of the schema's own say what its types are; a stock server needs to know no more.
  stock = new ApolloServer({ typeDefs: repositoryFile('schema.graphql') });
  stockUrl = (await startStandaloneServer(stock, { listen: { host: '127.0.0.1', port: 0 } })).url;
});
afterAll(async () => {
  await ours.close();
  await api.close();
  await stock.stop();
});

/**
 * Advice of the audit that is not taken, and why. All of it is a SHOULD or a MAY, and Apollo Server, as it comes, does the
 * same.
 */
const NOT_TAKEN: Readonly<Record<string, string>> = {
  '5A70': 'a GET that a page of another site can send unasked is refused (CSRF)',
  D6D5: 'the same, with variables',
  '6A70': 'the same, with variables',
  '572B':
    'a document that is no GraphQL is 400 whatever kind of JSON is asked for: programs that look at the status alone see it',
  FDE2: 'a document that does not fit the schema: 400, for the same reason',
  '7B9B': 'variables that do not fit: 400, for the same reason',
};

/** Audits that are not met, with the word that they begin with: MUST, SHOULD or MAY. */
async function unmet(url: string): Promise<Record<string, string>> {
  const results = await Promise.all(serverAudits({ url, fetchFn: fetch }).map(({ fn }) => fn()));
  expect(results.length).toBeGreaterThan(60);
  const failed = results.filter(({ status }) => status !== 'ok');
  return Object.fromEntries(failed.map(({ id, name }) => [id, /^[A-Z]+/.exec(name)![0]]));
}

describe('the audit of GraphQL over HTTP', () => {
  test('is met but for advice that is not taken on purpose, and no worse than by Apollo as it comes', async () => {
    const [here, there] = [await unmet(ours.url), await unmet(stockUrl)];
    expect(Object.keys(here).sort()).toEqual(Object.keys(NOT_TAKEN).sort());
    expect(Object.values(here)).not.toContain('MUST');
    expect(Object.keys(there)).toEqual(expect.arrayContaining(Object.keys(here)));
  });
});

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';
const UNASKED = { 'apollo-require-preflight': 'true' };

const post = (body: object | string, headers: Record<string, string> = {}): Sent => ({
  headers: { 'content-type': JSON_TYPE, ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const get = (query: string, headers: Record<string, string> = UNASKED): Sent => ({
  method: 'GET',
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers,
});

describe.each([JSON_TYPE, RESPONSE_TYPE])('to who accepts %s', (accept) => {
  test.each<[string, Sent, number, string | null]>([
    ['a question', post({ query: '{ __typename }' }), 200, null],
    ['a question by GET', get('{ __typename }'), 200, null],
    ['no GraphQL', post({ query: '{' }), 400, 'GRAPHQL_PARSE_FAILED'],
    ['no GraphQL by GET', get('{'), 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', post({ query: '{ x }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable that does not fit',
      post({ query: 'query ($n: Int) { policies(first: $n) { totalCount } }', variables: { n: 'x' } }),
      400,
      'BAD_USER_INPUT',
    ],
    ['no query', post({ variables: {} }), 400, 'BAD_REQUEST'],
    ['an empty query', post({ query: '' }), 400, 'BAD_REQUEST'],
    ['no query by GET', { ...get(''), path: '/graphql' }, 400, 'BAD_REQUEST'],
    ['a query that is no text', post({ query: 1 }), 400, 'BAD_REQUEST'],
    [
      'an unknown operation',
      post({ query: 'query A { __typename }', operationName: 'B' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['broken JSON', post('{"query":'), 400, 'BAD_REQUEST'],
    [
      'variables of broken JSON by GET',
      { ...get('{ __typename }&variables={'), path: '/graphql?query=%7B__typename%7D&variables=%7B' },
      400,
      'BAD_REQUEST',
    ],
    [
      'another kind of content',
      post({ query: '{ __typename }' }, { 'content-type': 'application/xml' }),
      400,
      'BAD_REQUEST',
    ],
    ['a mutation by GET', get('mutation { __typename }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription by GET', get('subscription { __typename }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', post({ query: 'mutation { __typename }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', post({ query: 'subscription { __typename }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_what, sent, status, code) => {
    const {
      status: seen,
      headers,
      body,
    } = await send(ours.url, {
      ...sent,
      headers: { ...sent.headers, accept },
    });
    const answer = JSON.parse(body) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    expect({ status: seen, code: answer.errors?.[0]!.extensions.code ?? null, body }).toMatchObject({
      status,
      code,
    });
    if (code === null) expect(answer).toEqual({ data: { __typename: 'Query' } });
    else expect(answer.data ?? null).toBeNull();
    expect(headers['content-type']).toMatch(/^application\/(json|graphql-response\+json); charset=utf-8$/);
  });
});

test.each([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/*', JSON_TYPE],
  [JSON_TYPE, JSON_TYPE],
  [RESPONSE_TYPE, RESPONSE_TYPE],
  [`${RESPONSE_TYPE}; charset=utf-8, ${JSON_TYPE}; charset=utf-8`, RESPONSE_TYPE],
  [`${JSON_TYPE};q=0.5, ${RESPONSE_TYPE};q=0.9`, RESPONSE_TYPE],
])('Accept: %s is answered with %s', async (accept, type) => {
  const headers: Record<string, string> = accept === undefined ? {} : { accept };
  const answered = await send(ours.url, post({ query: '{ __typename }' }, headers));
  expect([answered.status, answered.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
});

test.each(['text/plain', 'image/png', 'application/xml'])(
  'Accept: %s is refused with 406',
  async (accept) => {
    expect((await send(ours.url, post({ query: '{ __typename }' }, { accept }))).status).toBe(406);
  },
);

const FORM = 'application/x-www-form-urlencoded';
describe('what a page of another site can send unasked is refused', () => {
  test.each<[string, Sent]>([
    ['a GET', get('{ __typename }', {})],
    ['a GET that says that it is a form', get('{ __typename }', { 'content-type': FORM })],
    ['a form', { headers: { 'content-type': FORM }, body: 'query=%7B__typename%7D' }],
    ['a form of parts', { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }],
    ['text', post({ query: '{ __typename }' }, { 'content-type': 'text/plain' })],
    [
      'text that looks like JSON',
      post({ query: '{ __typename }' }, { 'content-type': 'text/plain; application/json' }),
    ],
    ['nothing that says what it is', { body: '{"query":"{ __typename }"}' }],
    ['a GET with an empty header', get('{ __typename }', { 'apollo-require-preflight': '' })],
  ])('%s', async (_what, sent) => {
    const { status, body } = await send(ours.url, sent);
    expect(status).toBe(400);
    expect(body).toContain('Cross-Site Request Forgery');
  });
});
