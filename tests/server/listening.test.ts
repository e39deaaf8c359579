import { connect as open } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watched, type Health } from '../../src/server/health.js';
import { listen, starting, type Listening } from '../../src/server/http.js';
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
