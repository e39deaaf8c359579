import { execFile, execFileSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createServer as createWeb } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { createServer as createSecure } from 'node:tls';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { examineMachine } from '../../src/cli/doctor.js';
import type { Flags } from '../../src/config/index.js';
import { examine, nodeCheck, type Finding, type Named } from '../../src/doctor/index.js';
import { memoryCheck } from '../../src/doctor/machine.js';
import { fetchEngine } from '../../src/neo4j/artifacts.js';
import { readRun } from '../../src/neo4j/run.js';
import { ask, jars, javaScript, programs, temporaryDirectory } from '../neo4j/support.js';
import { type Home, makeHome, type Started } from './support.js';

/** A start takes 5 to 20 s, on a machine that may be busy. */
const LONG = 180_000;

let home: Home;
beforeAll(async () => {
  await fetchEngine({ directory: jars, report: () => {} });
  home = await makeHome();
  return home.remove;
}, 600_000);

type Told = Readonly<Record<string, Finding & { mend?: string }>>;

/** What is said of this machine, by the names of the checks, with these variables set and no others. */
async function doctor(env: NodeJS.ProcessEnv = {}, flags: Flags = {}): Promise<Told> {
  const { PATH } = process.env;
  return byName(await examineMachine({ PATH, PORT: '0', ...env }, flags));
}

/** What the program says in its home. */
async function doctorAtHome(env: NodeJS.ProcessEnv): Promise<Told> {
  const { code, out } = await home.run(['doctor', '--json'], env);
  const findings = JSON.parse(out) as Named[];
  expect(code).toBe(findings.some(({ state }) => state === 'problem') ? 1 : 0);
  return byName(findings);
}

function byName(findings: readonly Named[]): Told {
  return Object.fromEntries(findings.map(({ name, ...finding }) => [name, finding]));
}

/** A data directory of its own, with jars. */
async function data(): Promise<{ directory: string; env: NodeJS.ProcessEnv }> {
  const directory = await temporaryDirectory();
  await symlink(jars, join(directory, 'engine'));
  return { directory, env: { POLICYGRAPH_DATA: directory } };
}

function said(state: Finding['state'], seen: RegExp, mend?: RegExp) {
  return {
    state,
    seen: expect.stringMatching(seen) as string,
    ...(mend ? { mend: expect.stringMatching(mend) as string } : {}),
  };
}

async function listening(server: Server): Promise<number> {
  onTestFinished(() => void server.close());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

test('where nothing is wrong it says so, line by line, and leaves no trace', async () => {
  const directory = join(await temporaryDirectory(), 'new');
  const { code, out, err } = await home.run(['doctor'], { POLICYGRAPH_DATA: directory, PORT: '0' });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const line of out.trimEnd().split('\n')) expect(line).toMatch(/^ok {7}[\w. ]+: ./);
  expect(out).toContain(`\nok       data directory: ${directory} is not there yet and can be made\n`);
  expect(out).toMatch(/\nok {7}jars: none in .* yet; the first start fetches them \(106 MB\) with .*mvn\n/);
  await expect(readdir(directory)).rejects.toThrow('ENOENT');
});

test('what is wrong stands with what to do below it, and once more in the end', async () => {
  const { code, out, err } = await home.run(['doctor', '--host', '0.0.0.0'], { PORT: '0' });
  expect(code).toBe(1);
  expect(out).toContain(
    '\nproblem  who may ask: 0.0.0.0 can be reached from other machines, and nobody has a key.\n' +
      '         → Make a key: policygraph key add <name>\n' +
      '           or let everybody ask, ',
  );
  expect(err).toBe('\npolicygraph: 1 of 14 checks found a problem.\nWhat to do stands below each of them.\n');
  expect((await doctor({ HOST: '0.0.0.0' }, { public: true }))['who may ask']).toEqual(
    said('ok', /^everybody, quotes aside$/),
  );
});

describe('settings', () => {
  test('that start would refuse are refused in its words, all at once', async () => {
    const of = await doctor({ PORT: '80a', NEO4J_HEAP: '1' });
    const start = await home.run(['start'], { PORT: '80a' });
    expect(start.err).toContain(
      '\npolicygraph: PORT is not a port: 80a\nGive a whole number from 0 to 65535;',
    );
    expect(of.settings).toEqual(
      said(
        'problem',
        /^PORT is not a port: 80a\nNEO4J_HEAP is not a heap size: 1$/,
        /^Give a whole number from 0 to 65535; .*\nGive megabytes/,
      ),
    );
    expect((await doctor({ PORT: '0', NEO4J_HEAP: '300m' })).settings?.state).toBe('ok');
  });

  test.each([
    ['POLICYGRAPH_CASHE', 'POLICYGRAPH_CACHE'],
    ['POLICYGRAPH_MAX_COSTS', 'POLICYGRAPH_MAX_COST'],
    ['POLICYGRAPH_DATA_DIR', 'POLICYGRAPH_DATA'],
    ['NEO4J_URL', 'NEO4J_URI'],
    ['NEO4J_USERNAME', 'NEO4J_USER'],
  ])('%s is read by nobody, and may be meant to be %s', async (wrong, right) => {
    expect((await doctor({ [wrong]: '1' }))['unknown variables']).toEqual(
      said('warning', new RegExp(`^${wrong} set`), new RegExp(`^Is ${wrong} meant to be ${right}\\?`)),
    );
  });

  test('a name like no other is shown those that there are; those of Neo4j’s own tools are left alone', async () => {
    const of = await doctor({
      POLICYGRAPH_TURBO: 'on',
      NEO4J_HOME: '/opt/neo4j',
      POLICYGRAPH_PLANS: 'off',
    });
    expect(of['unknown variables']).toEqual(
      said('warning', /^POLICYGRAPH_TURBO set/, /^Unset POLICYGRAPH_TURBO\. There are: .*POLICYGRAPH_PLANS/),
    );
  });
});

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

describe('the port', () => {
  test('that another program has', async () => {
    const web = createWeb((_request, response) => response.end('hello'));
    const port = String(await listening(web));
    expect((await doctor({ PORT: port })).port).toEqual(
      said('problem', /is taken by another program\.$/, /^Stop that program, or choose another port/),
    );
    await new Promise((done) => web.close(done));
    expect((await doctor({ PORT: port })).port).toEqual(said('ok', /is free$/));
  });

  test('that a program has which never answers', async () => {
    const port = String(await listening(createServer()));
    expect((await doctor({ PORT: port })).port?.state).toBe('problem');
  });
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

describe('after a kill', () => {
  test(
    'the run file that is left is told, and the next command takes it away',
    async () => {
      const { directory, env } = await data();
      const file = join(directory, 'neo4j', 'run.json');
      await mkdir(join(directory, 'neo4j'));
      const run = {
        port: 20_000,
        supervisor: 1,
        owner: 1,
        version: '5.26.30',
        started: '2026-01-01T00:00:00.000Z',
      };
      await writeFile(file, JSON.stringify({ pid: 99_999_999, ...run }));
      expect((await doctor(env)).store).toEqual(
        said(
          'warning',
          /^process 99999999, .* has ended and left run\.json behind$/,
          /^Start, or run any command/,
        ),
      );
      expect(await readRun(join(directory, 'neo4j'))).not.toBeNull();
      expect(await home.run(['check'], env)).toMatchObject({ code: 0 });
      expect((await doctor(env)).store).toEqual(said('ok', /^nobody has it open$/));
    },
    LONG,
  );
});

describe('a Neo4j of the user’s own', { timeout: LONG }, () => {
  const own = (uri: string, password: string) => ({ NEO4J_URI: uri, NEO4J_PASSWORD: password });

  test('that answers; what only the embedded one needs is not asked for', async () => {
    const { uri, password } = inject('neo4j');
    const of = await doctor({ ...own(uri, password), PATH: await programs({}), JAVA_HOME: '' });
    expect(of.database?.state).toBe('ok');
    expect(Object.keys(of)).not.toEqual(expect.arrayContaining(['Java']));
  });

  test('with a wrong password, in the words of start', async () => {
    const { uri, password } = inject('neo4j');
    expect((await doctor(own(uri, 'wrong'))).database).toEqual(
      said('problem', /^Neo4j at bolt:\S+ refused user neo4j: /, /^Check NEO4J_USER and NEO4J_PASSWORD\.$/),
    );
    expect((await doctor(own(uri, password))).database?.state).toBe('ok');
  });

  test.each(['bolt', 'neo4j'])('that is asked for TLS and speaks none: %s', async (scheme) => {
    const { uri, password } = inject('neo4j');
    const secure = uri.replace('bolt:', `${scheme}+s:`);
    const { mend } = (await doctor(own(secure, password))).database as { mend: string };
    const [, better] = /^That server speaks Bolt without TLS: try (\w+:\/\/) instead/.exec(mend)!;
    expect((await doctor(own(uri.replace('bolt://', better!), password))).database?.state).toBe('ok');
  });

  test('that speaks TLS and is asked without', async () => {
    const port = await listening(createSecure({}));
    expect((await doctor(own(`bolt://127.0.0.1:${port}`, 'x'))).database).toEqual(
      said('problem', /^No Neo4j answered/, /^That server speaks TLS: try bolt\+s:\/\/, or bolt\+ssc:\/\//),
    );
  });

  test('that is none', async () => {
    expect((await doctor(own('bolt://127.0.0.1:1', 'x'))).database).toEqual(
      said(
        'problem',
        /^No Neo4j answered at bolt:\/\/127\.0\.0\.1:1: /,
        /^Check NEO4J_URI and that the server runs/,
      ),
    );
  });
});

test('a check that hangs is a problem itself', async () => {
  const hangs = { name: 'it', look: () => new Promise<null>(() => {}) };
  expect(await examine([hangs], 50)).toEqual([
    { name: 'it', ...said('problem', /^no answer within 0\.05 s$/, /hangs/) },
  ]);
});

/** Across disks nothing can be linked. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
