import { mkdir, readFile, rename, symlink } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Named } from '../../src/doctor/index.js';
import { readRun } from '../../src/neo4j/run.js';
import { ask, jars } from '../neo4j/support.js';
import { byName, data, LONG, said, type Told } from './doctor.js';
import { type Home, makeHomeWithJars, type Started } from './support.js';

let home: Home;
beforeAll(async () => {
  home = await makeHomeWithJars();
  return home.remove;
}, 600_000);

/** What the program says in its home. */
async function doctorAtHome(env: NodeJS.ProcessEnv): Promise<Told> {
  const { code, out } = await home.run(['doctor', '--json'], env);
  const findings = JSON.parse(out) as Named[];
  expect(code).toBe(findings.some(({ state }) => state === 'problem') ? 1 : 0);
  return byName(findings);
}

describe('a policygraph that runs', { timeout: LONG }, () => {
  let started: Started;
  let env: NodeJS.ProcessEnv;
  let store: string;

  const at = async () => {
    const { port } = (await readRun(store))!;
    return { uri: `bolt://127.0.0.1:${port}`, password: await readFile(join(store, 'password'), 'utf8') };
  };

  beforeAll(async () => {
    const directory = join(home.directory, 'running');
    await mkdir(directory);
    await symlink(jars, join(directory, 'engine'));
    const port = await new Promise<number>((done) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => done(port));
      });
    });
    env = { POLICYGRAPH_DATA: directory, PORT: String(port) };
    store = join(directory, 'neo4j');
    started = home.start(['start'], env);
    await started.answered('  curl ');
  }, LONG);
  afterAll(async () => {
    started.process.kill('SIGTERM');
    await started.ended;
  }, LONG);

  test('is well', async () => {
    expect(await doctorAtHome(env)).toMatchObject({
      port: said('ok', /^policygraph answers at /),
      store: said(
        'ok',
        new RegExp(`^Neo4j 5\\.26\\.30 \\(process \\d+\\) has it open for process ${started.pid}, `),
      ),
      database: said('ok', /^Neo4j 5\.26\.30 \(community\) answers after \d+\.\d s$/),
      'constraints and indexes': said('ok', /^all \d+ are there and online$/),
      data: said('ok', /^whole \(epoch \d+\)$/),
      seed: said('ok', /^the data is that of cypher\/seed$/),
    });
  });

  test('keeps its port from another one', async () => {
    const of = await doctorAtHome({ ...env, ...(await data()).env });
    expect(of.port).toEqual(said('problem', /is taken by another policygraph \(ok\)$/, /^Stop that program/));
  });

  test('whose run file is gone is found by the lock on its store', async ({ skip }) => {
    skip(process.platform !== 'linux', 'only Linux tells who holds a lock');
    const { pid } = (await readRun(store))!;
    await rename(join(store, 'run.json'), join(store, 'run.hidden'));
    try {
      expect((await doctorAtHome(env)).store).toEqual(
        said('problem', new RegExp(`is locked by process ${pid}\\.$`), /^Stop the other Neo4j/),
      );
    } finally {
      await rename(join(store, 'run.hidden'), join(store, 'run.json'));
    }
  });

  test('whose data an import left half way is mended by the next one', async () => {
    await ask(await at(), 'MATCH (d:Dataset) SET d.epoch = d.epoch + 1');
    expect((await doctorAtHome(env)).data).toEqual(
      said('problem', /^an import was killed half way \(epoch \d+, which is odd\)/, /run policygraph seed/),
    );
    expect(await home.run(['seed'], env)).toMatchObject({ code: 0 });
    expect((await doctorAtHome(env)).data).toEqual(said('ok', /^whole /));
  });

  test('whose data, constraints and indexes are others than those of this checkout', async () => {
    await ask(await at(), "MATCH (n:Official {id: 'official-lin-qing'}) SET n.nameEn = 'Qing Lin'");
    await ask(await at(), 'DROP INDEX official_id');
    expect(await doctorAtHome(env)).toMatchObject({
      seed: said('warning', /make it so by 0 added, 1 changed, 0 gone$/, /or run policygraph seed/),
      'constraints and indexes': said(
        'warning',
        /^1 of \d+ are not there: official_id$/,
        /^Start, or run any command/,
      ),
    });
    expect(await home.run(['seed'], env)).toMatchObject({ code: 0 });
    const of = await doctorAtHome(env);
    expect([of.seed?.state, of['constraints and indexes']?.state]).toEqual(['ok', 'ok']);
  });

  test(
    'and whose Neo4j hangs is told within the time that a check has',
    async () => {
      const { pid } = (await readRun(store))!;
      process.kill(pid, 'SIGSTOP');
      try {
        expect((await doctorAtHome(env)).database).toEqual(
          said('problem', new RegExp(`is in use by process ${pid}, .* does not answer`), /^Stop process/),
        );
      } finally {
        process.kill(pid, 'SIGCONT');
      }
    },
    LONG,
  );

  test(
    'is joined by a second start, which shares its Neo4j and does no harm',
    async () => {
      const second = home.start(['start'], { ...env, PORT: '0' });
      await second.answered('  curl ');
      second.process.kill('SIGTERM');
      expect(await second.ended).toMatchObject({
        code: 0,
        err: expect.not.stringContaining('Starting Neo4j') as string,
      });
      expect((await doctorAtHome(env)).data).toEqual(said('ok', /^whole /));
    },
    LONG,
  );
});
