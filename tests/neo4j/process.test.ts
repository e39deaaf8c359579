import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { fetchEngine } from '../../src/neo4j/artifacts.js';
import { openEmbedded } from '../../src/neo4j/embedded.js';
import { type Engine, joinEngine } from '../../src/neo4j/join.js';
import { startEngine } from '../../src/neo4j/process.js';
import { isAlive, readRun } from '../../src/neo4j/run.js';
import {
  ask,
  beginOtherProcess,
  gone,
  jars,
  javaScript,
  leaveRunFile,
  otherProcess,
  programs,
  temporaryDirectory,
  userError,
  withPrograms,
} from './support.js';

/** Several starts of 5 to 20 s each, on a machine that may be busy. */
const LONG = 300_000;

beforeAll(() => fetchEngine({ directory: jars, report: () => {} }), 600_000);

/** An engine that ends with the test, whatever the test does. */
async function start(dataDirectory: string, lines: string[] = []): Promise<Engine> {
  const engine = await startEngine({
    dataDirectory,
    engineDirectory: jars,
    report: (line) => lines.push(line),
  });
  onTestFinished(() => engine.stop());
  return engine;
}

describe('a running engine', () => {
  test(
    'answers, keeps its facts from one start to the next, and leaves nothing running',
    async () => {
      const dataDirectory = join(await temporaryDirectory(), 'store');
      const lines: string[] = [];
      const first = await start(dataDirectory, lines);
      expect(first).toMatchObject({ user: 'neo4j', joined: false });
      expect(lines).toEqual([
        expect.stringMatching(/^Starting Neo4j 5\.26\.30 on Java (17|21)/),
        expect.stringMatching(/^Neo4j is ready at bolt:\/\/127\.0\.0\.1:\d+ after \d+\.\d s$/),
      ]);
      expect((await first.logTail()).join('\n')).toContain('Started.');
      expect((await stat(join(dataDirectory, 'password'))).mode & 0o777).toBe(0o600);
      await ask(first, "CREATE (:Kept {name: '六区一高地'})");

      // By routing too, and with the settings that were asked for.
      const routed = { ...first, uri: first.uri.replace('bolt:', 'neo4j:') };
      const settings = await ask(
        routed,
        "SHOW SETTINGS YIELD name, value WHERE name = 'db.transaction.timeout'",
      );
      expect(settings).toEqual([{ name: 'db.transaction.timeout', value: '5m' }]);
      await expect(ask({ ...first, password: 'wrong' }, 'RETURN 1')).rejects.toThrow(/unauthorized/i);

      await Promise.all([first.stop(), first.stop()]);
      await first.stop();
      expect([first.pid, first.supervisor].filter(isAlive)).toEqual([]);
      expect(await readRun(dataDirectory)).toBeNull();

      const second = await start(dataDirectory);
      expect(second.password).toBe(first.password);
      expect(await ask(second, 'MATCH (n:Kept) RETURN n.name AS name')).toEqual([{ name: '六区一高地' }]);
    },
    LONG,
  );

  test(
    'is joined by whoever comes second, also at the same moment, and outlives them',
    async () => {
      const dataDirectory = await temporaryDirectory();
      const engines = await Promise.all([start(dataDirectory), start(dataDirectory)]);
      expect(engines.map(({ joined }) => joined).sort()).toEqual([false, true]);
      expect(new Set(engines.map(({ pid }) => pid)).size).toBe(1);

      const other = await otherProcess(dataDirectory);
      expect(other.engine).toMatchObject({ joined: true, pid: engines[0].pid, uri: engines[0].uri });
      other.process.kill('SIGKILL');
      await engines.find(({ joined }) => joined)!.stop();

      // Needs neither Java nor Maven nor jars.
      const cli = await openEmbedded({
        dataDirectory,
        engineDirectory: '/nowhere',
        report: () => {},
        env: { PATH: '' },
      });
      expect(await ask(cli, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    },
    LONG,
  );

  test(
    'locks its store against a start that cannot see it',
    async () => {
      const dataDirectory = await temporaryDirectory();
      const { pid } = await start(dataDirectory);
      const run = await readFile(join(dataDirectory, 'run.json'));
      await rm(join(dataDirectory, 'run.json'));
      const error = await userError(start(dataDirectory));
      expect(error.code).toBe('STORE_LOCKED');
      // Only Linux tells who holds a lock.
      const holder = process.platform === 'linux' ? `process ${pid}` : 'another process';
      expect(error.message).toBe(`The store in ${dataDirectory} is locked by ${holder}.`);
      await writeFile(join(dataDirectory, 'run.json'), run);
      expect((await start(dataDirectory)).joined).toBe(true);

      await writeFile(join(dataDirectory, 'password'), 'not the password');
      expect((await userError(start(dataDirectory))).code).toBe('WRONG_PASSWORD');
    },
    LONG,
  );
});

describe('after a kill', () => {
  test(
    'of its owner no Java is left, and the store opens again; Ctrl-C before it changes nothing',
    async () => {
      const dataDirectory = await temporaryDirectory();
      const owner = await otherProcess(dataDirectory);
      await ask(owner.engine, 'CREATE (:Kept)');
      // As a terminal does: to the whole process group of the owner.
      process.kill(-owner.process.pid!, 'SIGINT');
      await new Promise((done) => setTimeout(done, 1_000));
      expect(await ask(owner.engine, 'MATCH (n:Kept) RETURN count(*) AS kept')).toEqual([{ kept: 1 }]);

      owner.process.kill('SIGKILL');
      expect(await gone(owner.engine.pid)).toBe(true);
      expect(await gone(owner.engine.supervisor)).toBe(true);
      expect(await readRun(dataDirectory)).toBeNull();
      const engine = await start(dataDirectory);
      expect(await ask(engine, 'MATCH (n:Kept) RETURN count(*) AS kept')).toEqual([{ kept: 1 }]);
    },
    LONG,
  );

  test(
    'of its owner during the start no Java is left, and the next start goes on',
    async () => {
      const dataDirectory = await temporaryDirectory();
      const owner = await beginOtherProcess(dataDirectory);
      let run = await readRun(dataDirectory);
      for (; run === null; run = await readRun(dataDirectory))
        await new Promise((done) => setTimeout(done, 20));
      owner.kill('SIGKILL');
      expect(await gone(run.pid)).toBe(true);
      expect((await start(dataDirectory)).joined).toBe(false);
    },
    LONG,
  );

  test(
    'of Neo4j itself the next start recovers what was committed',
    async () => {
      const dataDirectory = await temporaryDirectory();
      const killed = await start(dataDirectory);
      await ask(killed, 'CREATE (:Kept)');
      process.kill(killed.pid, 'SIGKILL');
      await gone(killed.pid);
      const engine = await start(dataDirectory);
      expect(engine.joined).toBe(false);
      expect(await ask(engine, 'MATCH (n:Kept) RETURN count(*) AS kept')).toEqual([{ kept: 1 }]);
      await killed.stop();
      expect(isAlive(engine.pid)).toBe(true);
    },
    LONG,
  );

  test(
    'of its supervisor its owner still ends it',
    async () => {
      const engine = await start(await temporaryDirectory());
      process.kill(engine.supervisor, 'SIGKILL');
      expect(await gone(engine.supervisor)).toBe(true);
      expect(await ask(engine, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
      await engine.stop();
      expect(isAlive(engine.pid)).toBe(false);
    },
    LONG,
  );

  test(
    'of both, the next start ends the orphan and takes the store',
    async () => {
      const dataDirectory = await temporaryDirectory();
      const owner = await otherProcess(dataDirectory);
      await ask(owner.engine, 'CREATE (:Kept)');
      process.kill(owner.engine.supervisor, 'SIGKILL');
      owner.process.kill('SIGKILL');
      await gone(owner.engine.supervisor);
      await gone(owner.process.pid!);
      expect(isAlive(owner.engine.pid)).toBe(true);

      const lines: string[] = [];
      const engine = await start(dataDirectory, lines);
      expect(lines[0]).toBe(`Ending a Neo4j (process ${owner.engine.pid}) that a killed process left behind`);
      expect(engine.joined).toBe(false);
      expect(isAlive(owner.engine.pid)).toBe(false);
      expect(await ask(engine, 'MATCH (n:Kept) RETURN count(*) AS kept')).toEqual([{ kept: 1 }]);
    },
    LONG,
  );
});

describe('a run.json of a run that is over', () => {
  test('is removed, also where its pid is another program now', async () => {
    const dataDirectory = await temporaryDirectory();
    for (const pid of [99_999_999, process.pid]) {
      await leaveRunFile(dataDirectory, pid);
      expect(await joinEngine(dataDirectory, () => {})).toBeNull();
      expect(await readRun(dataDirectory)).toBeNull();
    }
  });
});

describe('a start that cannot be', () => {
  /** Starts with a `java` that prints the lines and fails, where Neo4j would run. */
  async function startWith(printed: string, dataDirectory: string) {
    const script = `case "$*" in *CommunityEntryPoint*) echo run >> '${dataDirectory}/runs'; cat <<'END'\n${printed}\nEND\nexit 1;; esac`;
    const env = withPrograms(await programs({ java: javaScript('17.0.15', script) }));
    return userError(startEngine({ dataDirectory, engineDirectory: jars, report: () => {}, env }));
  }

  test('shows the last lines, without the frames', async () => {
    const dataDirectory = await temporaryDirectory();
    const error = await startWith(
      'Starting...\njava.lang.Error: no luck\n\tat Some.frame(Some.java:1)',
      dataDirectory,
    );
    expect(error.code).toBe('ENGINE_FAILED');
    expect(error.message).toBe(
      'Neo4j 5.26.30 ended (exit code 1) before it was ready. Its last lines:\n  Starting...\n  java.lang.Error: no luck',
    );
    expect(error.hint).toContain(join(dataDirectory, 'logs', 'console.log'));
    expect(await readRun(dataDirectory)).toBeNull();
  });

  test("knows Neo4j's own words for a store from a newer one", async () => {
    const error = await startWith(
      'Caused by: org.neo4j.kernel.impl.transaction.log.entry.UnsupportedLogVersionException: Log file contains entries ' +
        'with prefix 26, and the highest supported Kernel Version is KernelVersion{V5_25,version=20}. This indicates that ' +
        "the log files originates from an newer version of neo4j, which we don't support downgrading from.",
      await temporaryDirectory(),
    );
    expect(error.code).toBe('STORE_NEWER');
  });

  test('tries other ports before it complains of one', async () => {
    const dataDirectory = await temporaryDirectory();
    const error = await startWith(
      'Caused by: org.neo4j.configuration.helpers.PortBindException: …',
      dataDirectory,
    );
    expect(error.code).toBe('PORT_TAKEN');
    expect((await readFile(join(dataDirectory, 'runs'), 'utf8')).trim().split('\n')).toHaveLength(3);
  });

  test('leaves a store alone that a newer Neo4j wrote last', async () => {
    const dataDirectory = await temporaryDirectory();
    await writeFile(join(dataDirectory, 'store-version'), '2025.10.1\n');
    const error = await userError(start(dataDirectory));
    expect(error.code).toBe('STORE_NEWER');
    expect(error.message).toContain('was written by Neo4j 2025.10.1; this policygraph runs Neo4j 5.26.30');
  });

  test(
    'as which Neo4j has the store cannot be kept: leaves none running that a later start would join',
    async () => {
      const dataDirectory = await temporaryDirectory();
      const occupied = join(dataDirectory, 'store-version');
      await mkdir(join(occupied, 'something'), { recursive: true });
      await expect(start(dataDirectory)).rejects.toThrow('store-version');
      expect(await readRun(dataDirectory)).toBeNull();

      await rm(occupied, { recursive: true });
      expect((await start(dataDirectory)).joined).toBe(false);
      expect(await readFile(occupied, 'utf8')).toBe('5.26.30\n');
    },
    LONG,
  );

  test('says that the password of a store is lost', async () => {
    const dataDirectory = await temporaryDirectory();
    await mkdir(join(dataDirectory, 'data', 'databases', 'system'), { recursive: true });
    const error = await userError(start(dataDirectory));
    expect(error.code).toBe('WRONG_PASSWORD');
    expect(error.message).toContain(join(dataDirectory, 'password'));
  });

  test('needs Java', async () => {
    const options = { dataDirectory: await temporaryDirectory(), engineDirectory: jars, report: () => {} };
    const error = await userError(startEngine({ ...options, env: { PATH: await programs({}) } }));
    expect(error.code).toBe('JAVA_MISSING');
  });
});
