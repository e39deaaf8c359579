import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/api/index.js';
import { paths } from '../../src/config/index.js';
import { connect, type Database } from '../../src/neo4j/driver.js';
import type { Engine } from '../../src/neo4j/join.js';
import { summarize } from '../../src/seed/index.js';
import { freshDatabase, openFresh, type Fresh } from '../setup/fresh.js';
import { startProxy, type Proxy, type Sent } from '../setup/bolt-proxy.js';
import { figureParts, figures } from './figures.js';
import { ask, datasetOf, dumpOf, imported, randomFrom, textOf } from './support.js';
import { sourceOn } from '../setup/source.js';

/** Points at which an import is killed; ten of them while Neo4j commits it. */
const POINTS = 30;
const IN_COMMIT = 10;
/** How many of the points kill Neo4j, not the program: each of these costs a start. */
const NEO4J_IN_COMMIT = 4;
const NEO4J_ELSEWHERE = 3;
const FIGURES = 200;

type Version = 'old' | 'new';

let fresh: Fresh;
let engine: Engine;
let database: Database;
let proxy: Proxy;
/** Where the program is built and the seeds are written. */
let home: string;
const dumps: Record<Version, string[]> = { old: [], new: [] };

let onSent: (message: Sent) => void = () => undefined;
let onCommitted: () => void = () => undefined;

beforeAll(async () => {
  [fresh, home, proxy] = await Promise.all([
    freshDatabase(),
    buildProgram(),
    startProxy(
      (message) => onSent(message),
      () => onCommitted(),
    ),
  ]);
  ({ engine, database } = fresh);
  proxy.aimAt(Number(new URL(engine.uri).port));
  for (const version of ['new', 'old'] as const) {
    await writeSeed(version);
    await imported({ ...fresh, database }, figures({ figures: FIGURES, version }));
    dumps[version] = await dumpOf({ database });
  }
}, 300_000);

afterAll(async () => {
  await proxy.close();
  await database.close();
  await engine.stop();
  await fresh.stop();
  await rm(home, { recursive: true, force: true });
});

test(
  'an import killed at any point leaves the old or the new graph, and the next import and read go on from there',
  { timeout: 900_000 },
  async () => {
    const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
    const random = randomFrom(seed);
    const usual = await measure();
    console.log(
      `KILL_SEED=${seed}; an import sends ${usual.messages} messages, its commit takes ${usual.commit.toFixed(1)} ms`,
    );

    let now: Version = 'old';
    const done: Kill[] = [];
    const count = (where: (kill: Kill) => boolean) => done.filter(where).length;
    while (done.length < POINTS) {
      const inCommit = count((kill) => kill.inCommit) < IN_COMMIT;
      const neo4jDone = count((kill) => kill.victim === 'Neo4j' && kill.inCommit === inCommit);
      const kill = await killOnce({
        version: now === 'old' ? 'new' : 'old',
        victim: neo4jDone < (inCommit ? NEO4J_IN_COMMIT : NEO4J_ELSEWHERE) ? 'Neo4j' : 'program',
        at: inCommit ? 'COMMIT' : 1 + Math.floor(random() * (usual.messages - 1)),
        delay: inCommit ? random() * usual.commit : random() * 5,
      });
      const state = await mend();
      console.log(`${describe(kill)}: ${state.version}, epoch ${state.epoch}`);
      now = state.version;
      // One that came too late to be what it was meant to be is checked, but does not count.
      if (kill.hit && kill.inCommit === inCommit) done.push(kill);
    }
    expect(count((kill) => kill.inCommit)).toBe(IN_COMMIT);
    expect(count((kill) => kill.victim === 'Neo4j')).toBe(NEO4J_IN_COMMIT + NEO4J_ELSEWHERE);
  },
);

interface KillPlan {
  /** What the import would make of the graph. */
  readonly version: Version;
  readonly victim: 'program' | 'Neo4j';
  /** The import's COMMIT, or how many messages of the import pass before it. */
  readonly at: 'COMMIT' | number;
  /** Milliseconds from that message. */
  readonly delay: number;
}

interface Kill extends KillPlan {
  /** Whether the victim was killed before the program had ended by itself. */
  readonly hit: boolean;
  /** Whether COMMIT was sent and not yet answered. */
  readonly inCommit: boolean;
}

/** Runs the program on a seed and kills it, or Neo4j, at a point. */
async function killOnce(plan: KillPlan): Promise<Kill> {
  const program = runProgram(plan.version);
  const seen = { hit: false, inCommit: false };
  let committing = false;
  let messages = 0;
  const kill = (): void => {
    if (seen.hit || program.child.exitCode !== null) return;
    seen.hit = true;
    seen.inCommit = committing;
    process.kill(plan.victim === 'program' ? program.child.pid! : engine.pid, 'SIGKILL');
  };
  onSent = ({ name, ofImport }) => {
    if (messages > 0 || ofImport) messages++;
    committing ||= ofImport && name === 'COMMIT';
    const due = plan.at === 'COMMIT' ? ofImport && name === 'COMMIT' : messages === plan.at;
    if (due) setTimeout(kill, plan.delay);
  };
  onCommitted = () => void (committing = false);
  await program.ended;
  onSent = () => undefined;
  if (seen.hit && plan.victim === 'Neo4j') await startAgain();
  return { ...plan, ...seen };
}

/** Looks at what a kill left, imports the same again, and reads: all as if nothing had happened. */
async function mend(): Promise<{ version: Version; epoch: string }> {
  await untilImportsEnded();
  const dump = await dumpOf({ database });
  const version = (['old', 'new'] as const).find((name) => sameLines(dump, dumps[name]));
  if (!version) throw new Error('the graph is neither the old nor the new one');
  const { epoch: before } = await datasetOf({ database });

  const { difference, epoch } = await imported(
    { contract: fresh.contract, database },
    figures({ figures: FIGURES, version }),
  );
  expect(summarize(difference)).toBe('nothing to change');
  expect(epoch).toBe(before! % 2n === 0n ? before : before! + 3n);
  expect(sameLines(await dumpOf({ database }), dumps[version])).toBe(true);
  expect(await served()).toEqual({
    observations: {
      totalCount: FIGURES + FIGURES / 10,
      nodes: Array.from({ length: 5 }, () => ({ summary: version })),
    },
  });
  return { version, epoch: `${before} → ${epoch}` };
}

/** A transaction whose program was killed ends when Neo4j sees the connection closed. */
async function untilImportsEnded(): Promise<void> {
  const query = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.work = 'import' RETURN 1 AS one";
  const deadline = Date.now() + 30_000;
  while ((await ask({ database }, query)).length > 0) {
    if (Date.now() > deadline) throw new Error('the transaction of a killed import does not end');
    await sleep(20);
  }
}

async function served(): Promise<unknown> {
  const { value } = await answer(sourceOn(database, fresh.contract), {
    document: parse('{ observations(first: 5) { totalCount nodes { summary } } }'),
    ...{ operationName: null, variables: {} },
  });
  expect(value.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(value.data));
}

/** An import that is not killed: how many messages it sends, and how long its commit takes. */
async function measure(): Promise<{ messages: number; commit: number }> {
  let messages = 0;
  const commits: number[] = [];
  for (const version of ['new', 'old', 'new', 'old'] as const) {
    const program = runProgram(version);
    let sent = 0;
    messages = 0;
    onSent = ({ name, ofImport }) => {
      if (messages > 0 || ofImport) messages++;
      if (ofImport && name === 'COMMIT') sent = performance.now();
    };
    onCommitted = () => commits.push(performance.now() - sent);
    const { code, output } = await program.ended;
    if (code !== 0) throw new Error(`the program failed: ${output}`);
  }
  expect(commits).toHaveLength(4);
  return { messages, commit: Math.min(...commits) };
}

async function startAgain(): Promise<void> {
  await database.close();
  await engine.stop();
  engine = await openFresh(fresh.directory);
  const { uri, user, password } = engine;
  database = await connect({ uri, user, password, database: null });
  proxy.aimAt(Number(new URL(uri).port));
}

/** `policygraph seed` on one of the seeds, through the proxy. */
function runProgram(version: Version) {
  const child = spawn(
    process.execPath,
    [join(home, 'dist/main.js'), 'seed', join(home, version), '--set', 'test'],
    {
      env: {
        ...process.env,
        ...{
          NEO4J_URI: proxy.uri,
          NEO4J_USER: engine.user,
          NEO4J_PASSWORD: engine.password,
          NEO4J_DATABASE: '',
        },
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let output = '';
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }));
  });
  return { child, ended };
}

/** Builds the program from these sources: `dist` may be of others. */
async function buildProgram(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'policygraph-kill-'));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const dist = join(directory, 'dist');
  const options = ['--outDir', dist, '--tsBuildInfoFile', join(directory, 'tsbuildinfo'), '--noCheck'];
  await promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json', ...options], {
    cwd: paths.root,
  });
  for (const name of ['package.json', 'node_modules', 'schema.graphql', 'cypher', 'engine', 'web']) {
    await symlink(join(paths.root, name), join(directory, name));
  }
  return directory;
}

async function writeSeed(version: Version): Promise<void> {
  await mkdir(join(home, version));
  const text = figureParts({ figures: FIGURES, version }).map(textOf).join('\n');
  await writeFile(join(home, version, '001-figures.cypher'), text);
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i]);
}

function describe({ victim, at, delay, hit, inCommit }: Kill): string {
  const point = at === 'COMMIT' ? 'COMMIT' : `message ${at}`;
  const what = hit ? `${victim} killed` : `${victim} not killed`;
  return `${what} ${delay.toFixed(1)} ms after ${point}${inCommit ? ' (during commit)' : ''}`;
}
