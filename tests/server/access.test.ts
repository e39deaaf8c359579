import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { admitting } from '../../src/server/access/guard.js';
import { onlyFor } from '../../src/server/access/hosts.js';
import { Keys } from '../../src/server/access/keys.js';
import { ruleOf } from '../../src/server/access/rule.js';
import { listen } from '../../src/server/listen.js';
import { send, unasked, type Received, type Sent, type Unasked } from './support.js';

let api: Unasked;
beforeAll(async () => {
  api = await unasked();
});
afterAll(() => api.close());

/** A server behind an entrance. */
async function open(
  enter: (app: RequestListener) => RequestListener,
): Promise<(sent: Sent) => Promise<Received>> {
  const door = await listen(enter(api.app), { host: '127.0.0.1', port: 0 });
  onTestFinished(() => door.close());
  return (sent) => send(door.url, sent);
}

const faults: unknown[] = [];
const entering = (keys: Keys, without: 'public' | null) => (app: RequestListener) =>
  admitting({ keys, withoutKey: () => without, onFault: (error) => faults.push(error) }, app);

/** A file of keys that nobody has yet. */
async function newKeys(): Promise<{ keys: Keys; file: string }> {
  const directory = await mkdtemp(join(tmpdir(), 'policygraph-keys-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = join(directory, 'new', 'keys.json');
  return { keys: new Keys(file, 0), file };
}

const question: Sent = {
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ __typename }' }),
};
const asking = (headers: Record<string, string>): Sent => ({
  ...question,
  headers: { ...question.headers, ...headers },
});
const bearing = (secret: string) => asking({ authorization: `Bearer ${secret}` });
const codeOf = ({ body }: Received) =>
  (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

describe('keys', () => {
  test('are kept as digests, in a file of their owner alone', async () => {
    const { keys, file } = await newKeys();
    expect([keys.exist(), keys.all(), keys.find('x')]).toEqual([false, [], undefined]);
    const { key, secret } = keys.add('ann', 'read');
    const other = keys.add('ben', 'quotes');
    expect(secret).toMatch(/^pg_[\w-]{43}$/);
    expect(keys.all()).toEqual([key, other.key]);
    expect([keys.find(secret), keys.find(other.secret), keys.find('x')]).toEqual([key, other.key, undefined]);
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain(secret.slice(3));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('that another process makes or revokes count at once', async () => {
    const { keys, file } = await newKeys();
    const elsewhere = new Keys(file, 0);
    const { key, secret } = elsewhere.add('ann', 'read');
    expect(keys.find(secret)).toEqual(key);
    expect(elsewhere.revoke(key.id)).toEqual(key);
    expect([keys.find(secret), keys.exist()]).toEqual([undefined, true]);
    expect(() => keys.revoke(key.id)).toThrow(`There is no key ${key.id}.`);
  });

  test.each(['', '{}', '[{"id":"a"}]', '[null]', 'secret'])(
    'in a broken file open nothing: %s',
    async (text) => {
      const { keys, file } = await newKeys();
      keys.add('ann', 'read');
      await writeFile(file, text);
      expect(() => keys.find('x')).toThrow(expect.objectContaining({ code: 'BAD_KEYS' }) as Error);
      expect(() => keys.add('ben', 'read')).toThrow(/cannot be read/);
      expect(await readFile(file, 'utf8')).toBe(text);
    },
  );
});

describe('who may ask without a key', () => {
  const request = (headers: object = {}) => ({ headers }) as never;

  test.each([
    ['on this machine everybody, quotes included', '127.0.0.1', false, false, {}, 'quotes'],
    ['by name', 'localhost', false, false, {}, 'quotes'],
    ['by IPv6', '::1', false, false, {}, 'quotes'],
    [
      'through a proxy without quotes',
      '127.0.0.1',
      false,
      false,
      { 'x-forwarded-for': '192.0.2.1' },
      'public',
    ],
    [
      'through a proxy that speaks the standard',
      '127.0.0.1',
      false,
      false,
      { forwarded: 'for=192.0.2.1' },
      'public',
    ],
    ['nobody, once there is a key', '127.0.0.1', true, false, {}, null],
    ['nobody on other machines', '0.0.0.0', true, false, {}, null],
    ['everybody, where all is public', '0.0.0.0', false, true, {}, 'public'],
    ['everybody, where all is public and some have keys', '127.0.0.1', true, true, {}, 'public'],
  ])('%s', (_what, host, exist, isPublic, headers, scope) => {
    expect(ruleOf({ keys: { exist: () => exist }, host, isPublic })(request(headers))).toBe(scope);
  });

  test.each(['0.0.0.0', '::', '192.0.2.1', 'policy.example', '127.evil.example'])(
    'where nobody could, it does not start: %s',
    (host) => {
      const start = () => ruleOf({ keys: { exist: () => false }, host, isPublic: false });
      expect(start).toThrow(expect.objectContaining({ code: 'NO_KEYS' }) as Error);
    },
  );
});

describe('a server with keys', () => {
  test('answers who has one, until it is revoked', async () => {
    const { keys } = await newKeys();
    const { key, secret } = keys.add('ann', 'read');
    const ask = await open(entering(keys, null));
    expect((await ask(bearing(secret))).status).toBe(200);
    expect((await ask(asking({ authorization: `bearer  ${secret}` }))).status).toBe(200);
    keys.revoke(key.id);
    const refused = await ask(bearing(secret));
    expect([refused.status, codeOf(refused), refused.headers['www-authenticate']]).toEqual([
      401,
      'UNAUTHENTICATED',
      'Bearer',
    ]);
  });

  test.each<[string, Sent]>([
    ['no key', question],
    [
      'no key, by GET',
      { method: 'GET', path: '/graphql?query={__typename}', headers: { 'apollo-require-preflight': 'x' } },
    ],
    ['another key', bearing('pg_x')],
    ['an empty one', asking({ authorization: '' })],
    [
      'the digest',
      asking({ authorization: 'Bearer 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881' }),
    ],
    ['another scheme', asking({ authorization: 'Basic cGc6eA==' })],
    ['a path that is none', { method: 'GET', path: '/graphql/' }],
    ['a path with a name of an open one', { method: 'GET', path: '/graphiql?x' }],
  ])('refuses %s', async (_what, sent) => {
    const { keys } = await newKeys();
    keys.add('ann', 'read');
    const ask = await open(entering(keys, null));
    const refused = await ask(sent);
    expect([refused.status, codeOf(refused), refused.headers['cache-control']]).toEqual([
      401,
      'UNAUTHENTICATED',
      'no-store',
    ]);
  });

  test('lets a browser ask whether it may ask, and opens pages that hold nothing', async () => {
    const { keys } = await newKeys();
    keys.add('ann', 'read');
    const ask = await open(entering(keys, null));
    const origin = 'https://studio.apollographql.com';
    const preflight = await ask({
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-headers']).toBe('authorization');
    expect((await ask({ method: 'GET', path: '/' })).status).toBe(200);
  });

  test('refuses a wrong key even where none is needed', async () => {
    const { keys } = await newKeys();
    const ask = await open(entering(keys, 'public'));
    expect((await ask(question)).status).toBe(200);
    expect((await ask(bearing('pg_x'))).status).toBe(401);
  });
});

test('keys that cannot be read let nobody in, and are no secret to the log', async () => {
  const { keys, file } = await newKeys();
  const { secret } = keys.add('ann', 'read');
  const ask = await open(entering(keys, null));
  await writeFile(file, '[');
  const refused = await ask(bearing(secret));
  expect([refused.status, codeOf(refused)]).toEqual([503, 'KEYS_UNREADABLE']);
  expect(faults).toEqual([expect.objectContaining({ code: 'BAD_KEYS' })]);
});

describe('a server of this machine alone', () => {
  test.each([
    ['localhost', 200],
    ['LOCALHOST:4000', 200],
    ['127.0.0.1:4000', 200],
    ['[::1]:4000', 200],
    ['policy.localhost', 200],
    ['policy.example:443', 200],
    ['evil.example', 421],
    ['localhost.evil.example', 421],
    ['127.0.0.1.evil.example:4000', 421],
    ['evil.example:80@localhost', 421],
  ])('asked as %s: %i', async (host, status) => {
    const ask = await open((app) => onlyFor(['policy.example'], app));
    const answered = await ask(asking({ host }));
    expect(answered.status).toBe(status);
    if (status === 421) expect(codeOf(answered)).toBe('WRONG_HOST');
  });
});
