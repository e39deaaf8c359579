import { join } from 'node:path';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'graphql';
import { answer, createApi } from '../../src/api/index.js';
import { importRows, openWorkplace, type Workplace } from '../../src/cli/session.js';
import { readConfig } from '../../src/config/index.js';
import { connect } from '../../src/neo4j/driver.js';
import { readRun } from '../../src/neo4j/run.js';
import { readSeed } from '../../src/seed/index.js';
import { createApp } from '../../src/server/http.js';
import { listen, type Listening } from '../../src/server/listen.js';
import { exampleSeed } from '../cli/support.js';
import { jars } from '../neo4j/support.js';
import { startProxy } from '../setup/bolt-proxy.js';
import { sourceOn } from '../setup/source.js';
import { askUntil, JSON_TYPE, limits, memoryLog, send, type MemoryLog, type Received } from './support.js';

/** Neo4j starts again, on a machine that may be busy. */
const LONG = 180_000;

let directory: string;
let place: Workplace;
let door: Listening;
let log: MemoryLog;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'policygraph-test-'));
  await symlink(jars, join(directory, 'engine'));
  log = memoryLog();
  place = await openWorkplace(readConfig({ POLICYGRAPH_DATA: directory }), () => undefined, log.log);
  await importRows(place, { rows: readSeed(exampleSeed), set: 'core', dryRun: false }, () => undefined);
  const source = sourceOn(place.database, place.contract);
  const api = await createApi({ source, log: log.log, limits, sandboxDocument: '{ __typename }' });
  door = await listen(createApp({ api, log: log.log, bodyLimit: limits.body }), {
    host: '127.0.0.1',
    port: 0,
  });
}, LONG);
afterAll(async () => {
  await door.close();
  await place.close();
  await rm(directory, { recursive: true, force: true });
}, LONG);

const ask = (query: string) => send(door.url, { headers: JSON_TYPE, body: JSON.stringify({ query }) });
const named = () => ask('{ policy(name: "33618计划") { name } }');
const ANSWER = '{"data":{"policy":{"name":"33618计划"}}}\n';
const pid = async () => (await readRun(join(directory, 'neo4j')))!.pid;

const until = (is: (answer: Received) => boolean) => askUntil(named, is);

const isAnswered = ({ status }: Received) => status === 200;
const isRefused = ({ status }: Received) => status === 503;

const UNAVAILABLE = {
  errors: [
    {
      message: 'The database does not answer right now. Ask again in a moment.',
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    },
  ],
};

describe('a Neo4j', () => {
  test(
    'that is killed is started again; until then callers are told at once when to come back',
    async () => {
      expect((await named()).body).toBe(ANSWER);
      const before = await pid();
      process.kill(before, 'SIGKILL');
      const refused = await until(isRefused);
      expect(refused.headers['retry-after']).toBe('2');
      expect(JSON.parse(refused.body)).toEqual(UNAVAILABLE);
      expect((await ask('{ __typename }')).body).toBe('{"data":{"__typename":"Query"}}\n');

      expect((await until(isAnswered)).body).toBe(ANSWER);
      expect(await pid()).not.toBe(before);
      const lines = log.lines().map(({ msg }) => msg as string);
      expect(lines).toEqual(
        expect.arrayContaining([
          expect.stringMatching(new RegExp(`^Neo4j \\(process ${before}\\) has ended`)) as string,
          expect.stringMatching(/^Neo4j is ready at /) as string,
        ]) as string[],
      );
      expect(lines).not.toContain('request failed');
    },
    LONG,
  );

  test(
    'that runs out of memory ends by itself and is started again',
    async () => {
      await until(isAnswered);
      log.lines();
      const before = await pid();
      // A text that is twice as long each time; Neo4j counts no text against its bounds while it is made.
      const doubled = "RETURN size(reduce(text = 'x', i IN range(1, 40) | text + text)) AS size";
      await expect(place.database.driver.executeQuery(doubled)).rejects.toMatchObject({
        code: 'ServiceUnavailable',
      });

      expect((await until(isAnswered)).body).toBe(ANSWER);
      expect(await pid()).not.toBe(before);
      const lines = log.lines().map(({ msg }) => msg);
      expect(lines).toContain(
        `Neo4j (process ${before}) has ended; it printed last: Terminating due to java.lang.OutOfMemoryError: Java heap space`,
      );
      expect(lines).not.toContain('request failed');
    },
    LONG,
  );

  test(
    'that hangs is told from one that is slow: nobody waits for it, and it is asked again when it goes on',
    async () => {
      await until(isAnswered);
      log.lines();
      process.kill(await pid(), 'SIGSTOP');
      try {
        const since = Date.now();
        const waiting = await Promise.all(Array.from({ length: 20 }, named));
        expect(waiting.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 503));
        expect(Date.now() - since).toBeLessThan(15_000);
        const again = Date.now();
        expect((await named()).status).toBe(503);
        expect(Date.now() - again).toBeLessThan(1_000);
      } finally {
        process.kill(await pid(), 'SIGCONT');
      }
      expect((await until(isAnswered)).body).toBe(ANSWER);
      const lines = log.lines().map(({ msg }) => msg);
      expect(lines).toEqual(
        expect.arrayContaining([
          'the database does not answer: no answer within 4 s',
          'the database answers again',
        ]) as string[],
      );
      expect(lines).not.toContain('request failed');
    },
    LONG,
  );
});

test(
  'a connection that is cut in the middle of an answer costs that answer, and no other',
  async () => {
    await until(isAnswered);
    const { uri, user, password } = place.engine!;
    const between = await startProxy();
    between.aimAt(Number(new URL(uri).port));
    const database = await connect({
      uri: between.uri,
      user,
      password,
      database: null,
    });
    try {
      const source = sourceOn(database, place.contract);
      const question = {
        document: parse('{ policy(name: "33618计划") { name } }'),
        operationName: null,
        variables: {},
      };
      const answered = async () => (await answer(source, question)).value.data;
      expect(await answered()).toEqual({ policy: { name: '33618计划' } });
      between.cut();
      await expect(answered()).rejects.toMatchObject({ extensions: { code: 'DATABASE_UNAVAILABLE' } });
      expect(await answered()).toEqual({ policy: { name: '33618计划' } });
    } finally {
      await database.close();
      await between.close();
    }
  },
  LONG,
);
