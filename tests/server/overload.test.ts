import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Source } from '../../src/api/index.js';
import { createApp } from '../../src/server/http.js';
import { listen, type Listening } from '../../src/server/listen.js';
import { freshExample, type Fresh } from '../setup/fresh.js';
import { sourceOn } from '../setup/source.js';
import { limits, memoryLog, send, type MemoryLog, type Received } from './support.js';

let fresh: Fresh;
let log: MemoryLog;

beforeAll(async () => {
  fresh = await freshExample();
  log = memoryLog();
});
afterAll(() => fresh.stop());

/** A server whose `dataset` is this statement, of which a read may take so long. */
async function serving(text: string, timeout: number): Promise<Listening> {
  const source = sourceOn(fresh.database, fresh.contract, { timeout });
  const queries: Source['queries'] = { ...source.queries, dataset: { name: 'heavy', text } };
  const api = await createApi({
    ...{ source: { ...source, queries }, log: log.log, limits },
    sandboxDocument: '{ __typename }',
  });
  const app = createApp({ api, log: log.log, bodyLimit: limits.body });
  const door = await listen(app, { host: '127.0.0.1', port: 0 });
  return { ...door, close: () => door.close().then(() => api.stop()) };
}

const ask = (door: Listening, query: string) =>
  send(door.url, { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
const codes = ({ body }: Received) =>
  (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors.map(
    ({ extensions }) => extensions.code,
  );

/** A statement that works for as long as it may. */
const ENDLESS = `UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b
WITH a, b WHERE a % 7 = b % 3
RETURN count(*) AS epoch, null AS importedAt`;

/** A statement that holds that many texts in memory. */
const holding = (texts: number) => `UNWIND range(1, ${texts}) AS a
WITH collect('a text of some length, and its number: ' + toString(a)) AS texts
RETURN size(texts) AS epoch, null AS importedAt`;

describe('under 200 heavy callers', () => {
  test('what asks nothing of the graph is answered in under a second, and all of them are told something', async () => {
    const door = await serving(ENDLESS, 3_000);
    try {
      const heavy = Array.from({ length: 200 }, () => ask(door, '{ dataset { epoch } }'));
      const waits: number[] = [];
      for (let i = 0; i < 8; i++) {
        await sleep(250);
        const since = performance.now();
        const answer = await ask(door, '{ __typename }');
        waits.push(performance.now() - since);
        expect(answer.body).toBe('{"data":{"__typename":"Query"}}\n');
      }
      // One of them may have met something else that this machine does.
      expect(waits.sort((a, b) => a - b).at(-2)).toBeLessThan(1_000);
      const told = await Promise.all(heavy);
      const known = told.map((answer) => `${answer.status} ${codes(answer).join()}`);
      expect([...new Set(known)].sort()).toEqual(['400 QUERY_TOO_BROAD', '503 OVERLOADED']);
      for (const { status, headers } of told) if (status === 503) expect(headers['retry-after']).toBe('1');
    } finally {
      await door.close();
    }
    expect(log.lines()).toEqual([]);
  });

  test('and after them it answers as before', async () => {
    const door = await serving('RETURN 2 AS epoch, null AS importedAt', 15_000);
    const asked = request(door.url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    asked.on('error', () => undefined).end('{"query":"{ dataset { epoch } }"}');
    asked.destroy();
    const answer = await ask(door, '{ policy(name: "33618计划") { name } }');
    expect(answer.body).toBe('{"data":{"policy":{"name":"33618计划"}}}\n');
    await door.close();
  });
});

describe('a Neo4j that has not the memory', () => {
  test('for one question ends that one, and says so', async () => {
    const door = await serving(holding(50_000_000), 60_000);
    try {
      const answer = await ask(door, '{ dataset { epoch } }');
      expect([answer.status, codes(answer)]).toEqual([400, ['QUERY_TOO_BROAD']]);
      expect(answer.body).not.toMatch(/MiB|transaction|neo4j/i);
      expect((await ask(door, '{ policy(name: "33618计划") { name } }')).status).toBe(200);
    } finally {
      await door.close();
    }
    expect(log.lines()).toEqual([]);
  });

  test('for many at once has them come again', async () => {
    // Each may take half of the heap, and all of them six tenths.
    const door = await serving(holding(1_500_000), 60_000);
    try {
      const told = await Promise.all(Array.from({ length: 5 }, () => ask(door, '{ dataset { epoch } }')));
      const refused = told.filter(({ status }) => status === 503);
      expect(refused.length).toBeGreaterThan(0);
      for (const answer of refused) expect(codes(answer)).toEqual(['OVERLOADED']);
      expect((await ask(door, '{ policy(name: "33618计划") { name } }')).status).toBe(200);
    } finally {
      await door.close();
    }
    expect(log.lines()).toEqual([]);
  });
});
