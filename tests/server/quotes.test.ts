import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { attachText, readSourceText } from '../../src/seed/index.js';
import { entrance } from '../../src/server/access/entrance.js';
import { Keys } from '../../src/server/access/keys.js';
import { createApp } from '../../src/server/http.js';
import { listen, type Listening } from '../../src/server/listen.js';
import { Responses } from '../../src/server/responses.js';
import { exampleDocument } from '../cli/support.js';
import { freshExample, type Fresh } from '../setup/fresh.js';
import { sourceOn } from '../setup/source.js';
import { limits, memoryLog, send } from './support.js';

let fresh: Fresh;
let directory: string;
let door: Listening;
let keys: Keys;

beforeAll(async () => {
  fresh = await freshExample();
  const session = fresh.database.driver.session(fresh.database.session);
  await attachText(session, readSourceText(exampleDocument));
  await session.close();

  directory = await mkdtemp(join(tmpdir(), 'policygraph-keys-'));
  keys = new Keys(join(directory, 'keys.json'), 0);
  const { log } = memoryLog();
  const source = sourceOn(fresh.database, fresh.contract);
  const api = await createApi({ source, log, limits, sandboxDocument: '{ __typename }', cache: 2 ** 22 });
  const responses = new Responses(source.watch, 2 ** 22, limits.body);
  const app = createApp({ api, log, responses, bodyLimit: limits.body });
  const enter = entrance({ keys, host: '0.0.0.0', names: [], public: true, log });
  door = await listen(enter(app), { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await door.close();
  await fresh.stop();
  await rm(directory, { recursive: true });
});

const QUERY = '{ evidence(id: "ev-baseline") { quote document { attached } } }';
const QUOTED = ['绿色工厂突破1200家；2024年是980家'];

/** What a caller reads, and how the answer may be stored. */
async function read(secret: string | null, method: 'GET' | 'POST') {
  const headers = {
    'content-type': 'application/json',
    ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
  };
  const sent =
    method === 'POST'
      ? { body: JSON.stringify({ query: QUERY }) }
      : { method, path: `/graphql?query=${encodeURIComponent(QUERY)}` };
  const answered = await send(door.url, { headers, ...sent });
  const { data } = JSON.parse(answered.body) as { data: { evidence: { quote: unknown } } };
  return [data.evidence.quote, answered.headers['cache-control']];
}

test('quotes are read by whoever has a key for them, whoever asked the same before', async () => {
  const reader = keys.add('ann', 'read').secret;
  const quoting = keys.add('ben', 'quotes').secret;
  for (let round = 0; round < 3; round++) {
    for (const secret of [null, reader]) {
      expect(await read(secret, 'GET')).toEqual([null, 'no-cache']);
      expect(await read(secret, 'POST')).toEqual([null, 'no-store']);
    }
    expect(await read(quoting, 'GET')).toEqual([QUOTED, 'private, no-cache']);
    expect(await read(quoting, 'POST')).toEqual([QUOTED, 'no-store']);
  }
});

test('they are gone for a key that was revoked, and what was kept stays where it is', async () => {
  const { key, secret } = keys.add('cara', 'quotes');
  expect(await read(secret, 'GET')).toEqual([QUOTED, 'private, no-cache']);
  keys.revoke(key.id);
  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
  const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
  expect((await send(door.url, { method: 'GET', path, headers })).status).toBe(401);
});
