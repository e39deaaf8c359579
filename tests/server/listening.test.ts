import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect as open } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { watched, type Health } from '../../src/server/health.js';
import { listen, starting, type Listening } from '../../src/server/listen.js';
import { unasked, type Unasked } from './support.js';

let api: Unasked;
let served: Listening;

beforeAll(async () => {
  api = await unasked();
  served = await listen(api.app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await served.close();
  await api.close();
});

test('before there is anything to serve it says so, and when to come back', async () => {
  const door = await listen(starting, { host: '127.0.0.1', port: 0 });
  const early = await fetch(door.url);
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await early.json()).toMatchObject({ errors: [{ extensions: { code: 'STARTING' } }] });
  door.serve(api.app);
  const answer = await fetch(`${door.url}?query={__typename}`, {
    headers: { 'apollo-require-preflight': 'x' },
  });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  await door.close();
});

test('whoever watches over it is told whether it lives, and whether it can be asked', async () => {
  const health: Health = { phase: 'STARTING', isUp: () => true };
  const door = await listen(watched(health, api.app), { host: '127.0.0.1', port: 0 });
  const told = async (path: string, method = 'GET') => {
    const answered = await fetch(new URL(path, door.url), { method });
    return [answered.status, await answered.text()];
  };
  try {
    expect(await told('/readyz')).toEqual([503, 'STARTING\n']);
    health.phase = 'SERVING';
    expect(await told('/readyz')).toEqual([200, 'ok\n']);
    health.isUp = () => false;
    expect(await told('/readyz')).toEqual([503, 'DATABASE_UNAVAILABLE\n']);
    health.phase = 'STOPPING';
    expect(await told('/readyz', 'HEAD')).toEqual([503, '']);
    expect(await told('/livez')).toEqual([200, 'ok\n']);
    expect(await told('/livez', 'POST')).toEqual([404, expect.stringContaining('NOT_FOUND')]);
  } finally {
    await door.close();
  }
});

test('on all addresses it names one that can be asked', async () => {
  const all = await listen(api.app, { host: '0.0.0.0', port: 0 });
  expect(all.url).toMatch(/^http:\/\/localhost:\d+\/graphql$/);
  await all.close();
});

test.each([
  [
    'a port that is taken',
    () => ({ host: '127.0.0.1', port: Number(new URL(served.url).port) }),
    'PORT_TAKEN',
    /^Port \d+ on 127\.0\.0\.1 is taken/,
  ],
  [
    'an address of another machine',
    () => ({ host: '192.0.2.1', port: 0 }),
    'CANNOT_LISTEN',
    /^Cannot listen on 192\.0\.2\.1:0: .*EADDRNOTAVAIL/,
  ],
])('refuses %s', async (_name, where, code, message) => {
  await expect(listen(api.app, where())).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message) as string,
  });
});

describe('a caller who is slow', () => {
  const patience = { headers: 300, request: 600, next: 300, silence: 1_500 };
  const late = /^HTTP\/1\.1 408 Request Timeout\r\n[^]*"code":"REQUEST_TIMEOUT"/;
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\n';
  const json = 'content-type: application/json\r\n';

  test.each<[what: string, sent: string, told: RegExp]>([
    ['to say anything', '', late],
    ['to end its headers', head, late],
    ['to send what it announced', `${head}${json}content-length: 10\r\n\r\n{`, late],
    ['to send its chunks', `${head}${json}transfer-encoding: chunked\r\n\r\n1\r\n{\r\n`, late],
    ['to ask again', 'GET /nowhere HTTP/1.1\r\nhost: x\r\n\r\n', /^HTTP\/1\.1 404 /],
  ])('%s holds no connection for ever', async (_what, sent, told) => {
    const door = await listen(api.app, { host: '127.0.0.1', port: 0, patience });
    try {
      expect(await heard(door, sent)).toMatch(told);
    } finally {
      await door.close();
    }
  });

  test('to take its answer is cut off', async () => {
    // Far more than the buffers between the two hold.
    const long: RequestListener = (_request, response) => void response.end(Buffer.alloc(2 ** 26));
    const door = await listen(long, { host: '127.0.0.1', port: 0, patience });
    const caller = open(Number(new URL(door.url).port), '127.0.0.1').on('error', () => undefined);
    caller.pause().write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    const closed = once(caller, 'close');
    await sleep(5_000);
    let read = 0;
    caller.on('data', (chunk: Buffer) => (read += chunk.length)).resume();
    await closed;
    expect(read).toBeLessThan(2 ** 26);
    await door.close();
  });
});

test.each<[what: string, sent: string, told: RegExp]>([
  ['no HTTP', 'Good day\r\n\r\n', /^HTTP\/1\.1 400 [^]*"code":"BAD_REQUEST"/],
  ['TLS', '\x16\x03\x01\x00\xa5\x01\x00\x00', /^HTTP\/1\.1 400 [^]*"code":"BAD_REQUEST"/],
  [
    'too much of a header',
    `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`,
    /^HTTP\/1\.1 431 [^]*"code":"LIMIT_EXCEEDED","limit":"headers","most":16384/,
  ],
  [
    'two lengths, by which a request is smuggled through a proxy',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    /^HTTP\/1\.1 400 [^]*"code":"BAD_REQUEST"/,
  ],
])('who sends %s is told so in JSON, and the connection ends', async (_what, sent, told) => {
  expect(await heard(served, sent)).toMatch(told);
  expect(await heard(served, sent)).toMatch(/\r\nConnection: close\r\n/);
  // Also where something was asked on it before.
  const before = 'GET /nowhere HTTP/1.1\r\nhost: x\r\n\r\n';
  expect(await heard(served, before, sent)).toMatch(
    new RegExp(`^HTTP/1\\.1 404 [^]*${told.source.slice(1)}`),
  );
});

/** All that is said on a connection on which bytes were sent, until it is closed. */
async function heard({ url }: Listening, ...sent: string[]): Promise<string> {
  const caller = open(Number(new URL(url).port), '127.0.0.1');
  let text = '';
  const rest = [...sent];
  caller.write(rest.shift()!, 'latin1');
  for await (const chunk of caller.setEncoding('latin1')) {
    text += String(chunk);
    const next = rest.shift();
    if (next !== undefined) caller.write(next, 'latin1');
  }
  return text;
}

test('a caller that stays silent does not keep it from ending', async () => {
  const other = await listen(api.app, { host: '127.0.0.1', port: 0 });
  const caller = open(Number(new URL(other.url).port), '127.0.0.1');
  const cut = new Promise((done) => caller.once('close', done));
  caller.resume();
  caller.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{',
  );
  await new Promise((done) => setTimeout(done, 100));
  await Promise.all([other.close(), cut]);
}, 30_000);
