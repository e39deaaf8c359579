import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { contract } from '../../src/cli/session.js';
import type { Database } from '../../src/neo4j/driver.js';
import { createApp } from '../../src/server/http.js';
import { listen, type Listening } from '../../src/server/listen.js';
import { connectShared } from '../setup/shared.js';
import { sourceOn } from '../setup/source.js';
import { limits, memoryLog, send, type MemoryLog } from './support.js';

/** Takes minutes. */
const HEAVY = `UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b
WITH a, b WHERE a % 7 = b % 3 AND $mark = $mark
RETURN count(*) AS epoch, null AS importedAt`;

let database: Database;
let door: Listening;
let log: MemoryLog;
let mark: string;

beforeAll(async () => {
  database = await connectShared();
  log = memoryLog();
  mark = `hang-up ${process.pid}`;
  const source = sourceOn(database, contract());
  const dataset = { name: 'heavy', text: HEAVY.replaceAll('$mark', `'${mark}'`) };
  const api = await createApi({
    ...{ source: { ...source, queries: { ...source.queries, dataset } }, log: log.log, limits },
    sandboxDocument: '{ __typename }',
  });
  const app = createApp({ api, log: log.log, bodyLimit: limits.body });
  door = await listen(app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await door.close();
  await database.close();
});

/** How many heavy statements Neo4j works on. */
async function running(): Promise<number> {
  const { records } = await database.driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark AND NOT currentQuery CONTAINS "SHOW" RETURN currentQuery',
    { mark },
  );
  return records.length;
}

async function until(count: number): Promise<void> {
  const end = Date.now() + 20_000;
  for (let seen = await running(); seen !== count; seen = await running()) {
    if (Date.now() > end) throw new Error(`${seen} statements run, not ${count}`);
    await sleep(50);
  }
}

/** Asks what takes minutes. */
function heavyCaller() {
  const headers = { 'content-type': 'application/json' };
  const asked = request(door.url, { method: 'POST', headers }).on('error', () => undefined);
  asked.end(JSON.stringify({ query: '{ dataset { epoch } }' }));
  return asked;
}

describe('a caller who hangs up', () => {
  test('stops costing: Neo4j no longer works for it, and still does for others', async () => {
    const [leaving, staying] = [heavyCaller(), heavyCaller()];
    await until(2);
    leaving.destroy();
    await until(1);
    staying.destroy();
    await until(0);
    expect(log.lines()).toEqual([]);
  });

  test('leaves connections that others can use', async () => {
    for (let round = 0; round < 3; round++) {
      const callers = Array.from({ length: 5 }, heavyCaller);
      await until(5);
      for (const caller of callers) caller.destroy();
      await until(0);
    }
    const body = JSON.stringify({ query: '{ policy(name: "33618") { id } }' });
    const answer = await send(door.url, { headers: { 'content-type': 'application/json' }, body });
    expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('policy-33618') as string });
    expect(log.lines()).toEqual([]);
  });
});
