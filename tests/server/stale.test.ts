import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importRows } from '../../src/cli/session.js';
import { connect, type Database } from '../../src/neo4j/driver.js';
import { readSeed } from '../../src/seed/index.js';
import { exampleSeed, makeHome, type Home } from '../cli/support.js';
import { freshDatabase, type Fresh } from '../setup/fresh.js';
import { send, serve, type Received, type Sent, type Served } from './support.js';

/** Two processes start, on a machine that may be busy. */
const LONG = 300_000;

let fresh: Fresh;
/** Somebody who knows Neo4j and nothing of the product. */
let foreign: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  const { uri, user, password } = fresh.engine;
  foreign = await connect({ uri, user, password, database: null });
  await importNamed('33618 plan');
});
afterAll(async () => {
  await foreign.close();
  await fresh.stop();
});

/** Imports the example with another English name for its policy. */
async function importNamed(nameEn: string): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'policygraph-test-'));
  cpSync(exampleSeed, directory, { recursive: true });
  const file = join(directory, '010-example.cypher');
  writeFileSync(file, readFileSync(file, 'utf8').replace("nameEn: '33618 plan'", `nameEn: '${nameEn}'`));
  const place = { contract: fresh.contract, database: fresh.database };
  const rows = readSeed(directory);
  await importRows(place, { rows, set: 'core', dryRun: false }, () => undefined);
  rmSync(directory, { recursive: true });
}

const rename = (nameEn: string) =>
  foreign.driver.executeQuery("MATCH (p:Policy {id: 'policy-33618'}) SET p.nameEn = $nameEn", { nameEn });

const query = '{ policy(name: "33618") { nameEn } }';
const body = JSON.stringify({ query });
const headers = { 'content-type': 'application/json' };

/** One question in all the ways there are to be answered from memory; the last is new each time. */
function questions(): Sent[] {
  return [
    { headers, body },
    { headers, body: ` ${body}` },
    { method: 'GET', headers, path: `/graphql?${new URLSearchParams({ query }).toString()}` },
    { headers, body: JSON.stringify({ query, extensions: { asked: Math.random() } }) },
  ];
}

/** What all servers answer, in all ways, asked at once. */
async function ask(urls: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    urls.flatMap((url) => questions().map((question) => send(url, question))),
  );
  return answers.map(nameIn);
}

function nameIn({ status, body }: Received): string {
  if (status === 503) return 'IMPORT_IN_PROGRESS';
  return (JSON.parse(body) as { data: { policy: { nameEn: string } } }).data.policy.nameEn;
}

/** Asks, again and again, until the work is done; then once more. */
async function askWhile(urls: readonly string[], work: Promise<unknown>): Promise<string[]> {
  const seen = new Set<string>();
  const state = { done: false };
  const ended = work.finally(() => (state.done = true));
  while (!state.done) for (const name of await ask(urls)) seen.add(name);
  await ended;
  return [...seen];
}

/** Writes by turns, and holds each answer to what was written. */
async function writeAndAsk(
  urls: readonly string[],
  rounds: number,
  write: (nameEn: string) => Promise<unknown>,
  meanwhile: readonly string[],
): Promise<void> {
  let [old] = await ask(urls);
  for (let round = 1; round <= rounds; round++) {
    const next = `${write.name} ${round}`;
    const seen = await askWhile(urls, write(next));
    expect([old, next, ...meanwhile]).toEqual(expect.arrayContaining(seen));
    expect(new Set(await ask(urls))).toEqual(new Set([next]));
    // From memory by now.
    expect(new Set(await ask(urls))).toEqual(new Set([next]));
    old = next;
  }
}

describe('two API processes and other writers', () => {
  let home: Home;
  let urls: string[];

  beforeAll(async () => {
    home = await makeHome();
    const { uri, user, password } = fresh.engine;
    const args = ['start', '--no-seed', '--port', '0'];
    const started = [
      // This one sees the log of the server, that one asks.
      home.start([...args, '--data', fresh.directory]),
      home.start(args, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }),
    ];
    urls = await Promise.all(
      started.map(async (one) => /answers at (\S+)/.exec(await one.answered('  curl '))![1]!),
    );
  }, LONG);
  afterAll(() => home.remove());

  test(
    'after a write of raw Cypher is done, every answer is the new one',
    () => writeAndAsk(urls, 40, rename, []),
    LONG,
  );

  test(
    'after an import is done, every answer is the new one',
    () => writeAndAsk(urls, 5, importNamed, ['IMPORT_IN_PROGRESS']),
    LONG,
  );
});

describe('two servers, and writers that write at the same time', () => {
  const servers: Served[] = [];
  const databases: Database[] = [];

  beforeAll(async () => {
    const { uri, user, password, transactionLogs } = fresh.engine;
    for (const sight of [{ transactionLogs }, {}]) {
      const database = await connect({ uri, user, password, database: null, ...sight });
      databases.push(database);
      servers.push(await serve(fresh.contract, database, 2 ** 20));
    }
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const database of databases) await database.close();
  });

  test(
    'no write hides behind another',
    async () => {
      const urls = servers.map(({ url }) => url);
      let stop = false;
      const noise = Array.from({ length: 3 }, async (_none, writer) => {
        for (let n = 0; !stop; n++) {
          await foreign.driver.executeQuery('MERGE (e:Elsewhere {writer: $writer}) SET e.n = $n', {
            writer,
            n,
          });
          // Now and then there is quiet enough for an answer to be kept.
          await new Promise((done) => setTimeout(done, (n % 8) * 5));
        }
      });
      await writeAndAsk(urls, 40, rename, []).finally(() => (stop = true));
      await Promise.all(noise);
    },
    LONG,
  );

  test('what one of them knew before the other wrote is not said again', async () => {
    const [one, other] = servers.map(({ url }) => url);
    for (const nameEn of ['first', 'second', 'first', 'second']) {
      await rename(nameEn);
      for (const url of [one!, one!, other!, one!])
        expect(new Set(await ask([url]))).toEqual(new Set([nameEn]));
    }
  });
});
