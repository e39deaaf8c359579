import { gzipSync } from 'node:zlib';
import { connect as open } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  asked,
  get,
  LONG,
  NAMES,
  OTHER,
  post,
  PREFLIGHT,
  sharedPair,
  VARIABLES,
  type Pair,
} from './asking.js';
import { JSON_TYPE, send, type Sent } from './support.js';

let pair: Pair;
beforeAll(async () => {
  pair = await sharedPair();
  return pair.close;
});

const CHROME = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

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
    const right = await send(pair.plain.url, request);
    // The second time it may be known, and must be the same.
    for (const known of [post(asked), get(asked), request, request])
      expect(await send(pair.keeping.url, known)).toEqual(known === request ? right : expect.anything());
    expect(await send(pair.keeping.url, post(asked))).toEqual(await send(pair.plain.url, post(asked)));
  });

  test('a caller that leaves in the middle of a body harms nobody', async () => {
    const { port } = new URL(pair.keeping.url);
    const caller = open(Number(port), '127.0.0.1');
    caller.on('error', () => undefined);
    await new Promise<void>((done) =>
      caller.write(
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{',
        () => done(),
      ),
    );
    caller.resetAndDestroy();
    expect((await send(pair.keeping.url, post(asked))).status).toBe(200);
  });

  test('a body that comes in pieces is read whole', async () => {
    const { port } = new URL(pair.keeping.url);
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
    expect(text).toContain((await send(pair.plain.url, post(asked))).body);
  });
});
