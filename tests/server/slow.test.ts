import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeHome, type Home, type Started } from '../cli/support.js';
import { ask as askNeo4j } from '../neo4j/support.js';
import { startProxy, type Proxy } from '../setup/bolt-proxy.js';
import { askUntil, JSON_TYPE, send, type Received } from './support.js';

/** On a machine that may be busy. */
const LONG = 180_000;

let home: Home;
let proxy: Proxy;
let started: Started;
let url: string;

beforeAll(async () => {
  [home, proxy] = await Promise.all([makeHome(), startProxy()]);
  const { uri, user, password } = inject('neo4j');
  proxy.aimAt(Number(new URL(uri).port));
  // What asks a question twice is answered from memory.
  const env = { NEO4J_URI: proxy.uri, NEO4J_USER: user, NEO4J_PASSWORD: password, POLICYGRAPH_CACHE: 'off' };
  started = home.start(['start', '--no-seed', '--port', '0'], env);
  const lines = await started.answered('  curl ');
  url = /answers at (\S+)/.exec(lines)![1]!;
}, LONG);
afterAll(async () => {
  await home.remove();
  await proxy.close();
}, LONG);

const named = () =>
  send(url, {
    headers: JSON_TYPE,
    body: JSON.stringify({ query: '{ policy(name: "33618") { name } }' }),
  });
const codes = ({ body }: Received) =>
  (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.map(
    ({ extensions: { code } }) => code,
  );

const until = (is: (answer: Received) => boolean) => askUntil(named, is);

/** Transactions that are open in Neo4j, beside the one that looks. */
async function open(): Promise<unknown[]> {
  const all = await askNeo4j(
    inject('neo4j'),
    'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query',
  );
  return all.filter(({ query }) => !String(query).startsWith('SHOW TRANSACTIONS') && query !== 'RETURN 1');
}

test(
  'a Neo4j that is slow, and answers within its patience, is waited for',
  async () => {
    expect((await named()).status).toBe(200);
    proxy.delay(300);
    const since = Date.now();
    const answers: Received[] = [];
    while (Date.now() - since < 8_000) answers.push(...(await Promise.all([named(), named(), named()])));
    proxy.delay(0);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await send(url, { method: 'GET', path: '/readyz' })).toMatchObject({ status: 200 });
  },
  LONG,
);

test(
  'one that is slower than that is unavailable; what was asked is let go of, and it is asked again when it is fast',
  async () => {
    proxy.delay(10_000);
    const refused = await until(({ status }) => status !== 200);
    expect([refused.status, codes(refused)]).toEqual([503, ['DATABASE_UNAVAILABLE']]);
    proxy.delay(0);
    await until(({ status }) => status === 200);
    const end = Date.now() + 60_000;
    while ((await open()).length > 0 && Date.now() < end) await sleep(200);
    expect(await open()).toEqual([]);
  },
  LONG,
);

test(
  'SIGTERM lets running questions finish and takes no new ones; then it ends with 0',
  async () => {
    await until(({ status }) => status === 200);
    proxy.delay(500);
    const running = [named(), named(), named()];
    // They are at Neo4j by now, and their answers on the way.
    await sleep(300);
    started.process.kill('SIGTERM');
    await sleep(200);
    await expect(named()).rejects.toThrow(/ECONNREFUSED/);
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200, 200]);
    proxy.delay(0);
    const { code, err } = await started.ended;
    expect(code).toBe(0);
    expect(err).toMatch(/\nStopping\n/);
  },
  LONG,
);
