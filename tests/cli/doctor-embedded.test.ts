import { execFile, execFileSync } from 'node:child_process';
import { chmod, copyFile, link, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { examine, nodeCheck } from '../../src/doctor/index.js';
import { memoryCheck } from '../../src/doctor/machine.js';
import { readRun } from '../../src/neo4j/run.js';
import { jars, javaScript, leaveRunFile, programs, temporaryDirectory } from '../neo4j/support.js';
import { data, doctor, LONG, said } from './doctor.js';
import { type Home, makeHomeWithJars } from './support.js';

let home: Home;
beforeAll(async () => {
  home = await makeHomeWithJars();
  return home.remove;
}, 600_000);

describe('the data directory', () => {
  test('that is a file', async () => {
    const file = join(await temporaryDirectory(), 'file');
    await writeFile(file, '');
    const env = { POLICYGRAPH_DATA: join(file, 'data') };
    expect((await doctor(env))['data directory']).toEqual(
      said(
        'problem',
        / cannot be used: .*file is no directory$/,
        /^Choose a directory that this user may write/,
      ),
    );
    await rm(file);
    expect((await doctor(env))['data directory']?.state).toBe('ok');
  });

  test('whose path Java would take for two is refused, by start too', async () => {
    const directory = join(await temporaryDirectory(), 'a:b');
    const env = { POLICYGRAPH_DATA: directory };
    const { seen } = (await doctor(env))['data directory']!;
    expect(seen).toBe(
      `The data directory ${directory} cannot be used: Java takes the ":" in its path for the end of the path`,
    );
    expect((await home.run(['check'], env)).err).toContain(`\npolicygraph: ${seen}\n`);
  });

  test('with keys and a password that others can read', async () => {
    const { directory, env } = await data();
    await home.run(['key', 'add', 'ann'], env);
    expect(await doctor(env)).toMatchObject({
      secrets: said('ok', /keys\.json: for their owner alone$/),
      'who may ask': said('ok', /^who has one of 1 keys, on this machine$/),
    });
    const keys = join(directory, 'keys.json');
    await chmod(keys, 0o644);
    const { secrets } = await doctor(env);
    expect(secrets).toEqual(
      said('problem', /keys\.json can be read by others \(mode 644\)$/, /^chmod 600 '/),
    );
    execFileSync('sh', ['-c', secrets!.mend!.split('\n')[0]!]);
    expect((await doctor(env)).secrets?.state).toBe('ok');
  });

  test('with keys that cannot be read', async () => {
    const { directory, env } = await data();
    await writeFile(join(directory, 'keys.json'), '{', { mode: 0o600 });
    expect((await doctor(env))['who may ask']).toEqual(
      said('problem', /keys\.json cannot be read: it holds no list of keys$/, /^Mend the file/),
    );
  });

  test('on a disk that is full', async ({ skip }) => {
    const directory = await temporaryDirectory();
    const main = join(home.directory, 'dist', 'main.js');
    const script = `mount -t tmpfs -o size=$1m none "$2" && exec "$3" "$4" doctor --port 0 --data "$2"`;
    const on = (size: number) =>
      promisify(execFile)(
        'unshare',
        ['-rm', 'sh', '-c', script, 'sh', String(size), directory, process.execPath, main],
        { cwd: home.directory },
      ).catch((error: unknown) => error as { stdout: string; stderr: string });
    const full = await on(100);
    // A user's own mounts need a system that allows them.
    skip(!full.stdout, `this system gives no disk of 100 MB: ${full.stderr}`);
    expect(full.stdout).toMatch(/\nproblem {2}disk: 100 MB free for .*\n {9}→ Make room there/);
    expect((await on(500)).stdout).toMatch(/\nwarning {2}disk: 500 MB free/);
    expect((await on(2_000)).stdout).toMatch(/\nok {7}disk: 2000 MB free/);
  });
});

describe('what the embedded Neo4j needs', () => {
  test('Node.js', async () => {
    const [found] = await examine([nodeCheck('>=20.19', '20.9.0')]);
    expect(found).toMatchObject(
      said('problem', /^20\.9\.0, and policygraph needs 20\.19 or newer$/, /Install/),
    );
    expect((await examine([nodeCheck('>=20.19', '20.19.0')]))[0]?.state).toBe('ok');
  });

  test.each([
    ['no Java', {}, said('problem', /no Java was found/, /^Install what is missing:/)],
    ['an old Java', { java: javaScript('11.0.2') }, said('problem', /: 11\.0\.2 at /, /^Install/)],
    ['a right Java', { java: javaScript('21.0.9') }, said('ok', /^21\.0\.9 at /)],
  ])('%s', async (_name, scripts, found) => {
    const PATH = await programs(scripts);
    for (const name of ['sh', 'echo']) await symlink(`/bin/${name}`, join(PATH, name));
    expect((await doctor({ PATH, JAVA_HOME: '' })).Java).toEqual(found);
  });

  test('a JAVA_HOME that leads nowhere', async () => {
    expect((await doctor({ JAVA_HOME: '/nowhere' })).Java).toEqual(
      said('warning', /^JAVA_HOME=\/nowhere holds no bin\/java; instead of it: /, /or unset it\.$/),
    );
    expect((await doctor({ JAVA_HOME: '' })).Java?.state).toBe('ok');
  });

  test('memory', async () => {
    expect((await doctor({ NEO4J_HEAP: '4000g' })).memory).toEqual(
      said('problem', /about 4096656 MB are needed/, /smaller heap \(NEO4J_HEAP, now 4096000m/),
    );
    const [busy, running] = await examine([
      memoryCheck(null, false, () => ({ total: 4_000, available: 500 })),
      memoryCheck(null, true, () => ({ total: 4_000, available: 500 })),
    ]);
    expect([busy?.state, running?.state]).toEqual(['warning', 'ok']);
  });

  test(
    'jars of which one was changed, and which the next start fetches anew',
    async () => {
      const directory = await temporaryDirectory();
      const engine = join(directory, 'engine');
      await mkdir(engine);
      const kernel = 'neo4j-kernel-5.26.30.jar';
      const names = (await readdir(jars)).filter((name) => name !== kernel);
      for (const name of names) await linkOrCopy(join(jars, name), join(engine, name));
      const bytes = await readFile(join(jars, kernel));
      bytes[1_000]! ^= 1;
      await writeFile(join(engine, kernel), bytes);

      const mvn = `
        for word in "$@"; do case "$word" in -DoutputDirectory=*) target="\${word#*=}";; esac; done
        ln -s '${jars}'/*.jar "$target/"`;
      const PATH = `${await programs({ mvn })}:${process.env.PATH}`;
      const env = { POLICYGRAPH_DATA: directory, PATH };
      expect((await doctor(env)).jars).toEqual(
        said(
          'warning',
          /: neo4j-kernel-5\.26\.30\.jar is wrong$/,
          /^Start: it fetches them anew with .*\/mvn\.$/,
        ),
      );
      const bare = await programs({ java: javaScript('17.0.15') });
      for (const name of ['sh', 'echo']) await symlink(`/bin/${name}`, join(bare, name));
      expect((await doctor({ ...env, PATH: bare, JAVA_HOME: '' })).jars).toEqual(
        said(
          'problem',
          /is wrong; and Maven, Java or both are missing/,
          /or copy .* from a machine that has it/,
        ),
      );
      expect(await home.run(['check'], env)).toMatchObject({ code: 0 });
      expect((await doctor(env)).jars).toEqual(said('ok', /202 jars, every checksum right$/));
    },
    LONG,
  );
});

describe('a store', () => {
  test('that a newer Neo4j wrote', async () => {
    const { directory, env } = await data();
    await mkdir(join(directory, 'neo4j'));
    await writeFile(join(directory, 'neo4j', 'store-version'), '2025.10.1\n');
    expect((await doctor(env))['store version']).toEqual(
      said(
        'problem',
        /was written by Neo4j 2025\.10\.1; this policygraph runs Neo4j 5\.26\.30/,
        /^Use the policygraph/,
      ),
    );
  });

  test('whose password is lost', async () => {
    const { directory, env } = await data();
    await mkdir(join(directory, 'neo4j', 'data', 'databases', 'system'), { recursive: true });
    expect((await doctor(env))['store version']).toEqual(
      said('problem', /the file that keeps it is gone: .*password$/, /^Put the file back/),
    );
  });
});

describe('after a kill', () => {
  test(
    'the run file that is left is told, and the next command takes it away',
    async () => {
      const { directory, env } = await data();
      const store = join(directory, 'neo4j');
      await mkdir(store);
      await leaveRunFile(store, 99_999_999);
      expect((await doctor(env)).store).toEqual(
        said(
          'warning',
          /^process 99999999, .* has ended and left run\.json behind$/,
          /^Start, or run any command/,
        ),
      );
      expect(await readRun(store)).not.toBeNull();
      expect(await home.run(['check'], env)).toMatchObject({ code: 0 });
      expect((await doctor(env)).store).toEqual(said('ok', /^nobody has it open$/));
    },
    LONG,
  );
});

/** Across disks nothing can be linked. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
