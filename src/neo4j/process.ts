import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.js';
import { engineVersion } from './artifacts.js';
import { preflight } from './java.js';
import { canonical, type Engine, joinEngine, storeLocked } from './join.js';
import { lockHolder } from './lock-holder.js';
import { ensurePassword } from './password.js';
import { probe, uriOf } from './probe.js';
import { endProcess, hasEnded, isAlive, killProcess, runFile } from './run.js';
import {
  configDirectory,
  configText,
  consoleLog,
  type EngineSettings,
  HEAP,
  javaArguments,
  javaEnvironment,
  PAGE_CACHE,
  transactionLogs,
} from './settings.js';
import { keepStoreVersion, refuseNewerStore, storeNewer } from './store-version.js';
import { readTail } from './tail.js';
import { takeTurn } from './turn.js';

export interface StartOptions {
  /** Where the store, its password and its logs are, or shall be. */
  readonly dataDirectory: string;
  /** Where `fetchEngine` put the jars. */
  readonly engineDirectory: string;
  readonly report: (line: string) => void;
  /** Java heap in MB. */
  readonly heap?: number;
  /** In MB. */
  readonly pageCache?: number;
  /** Where to listen; left out: at any free port. */
  readonly port?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** The same place from `src` and from `dist`. */
const supervisorFile = fileURLToPath(new URL('../../engine/supervisor.mjs', import.meta.url));

/** Above Neo4j's own ten seconds for open transactions. */
const STOP_GRACE_MS = 30_000;
/** Recovery after a crash is part of a start. */
const START_LIMIT_MS = 300_000;
/** How long Bolt may answer without the database before the start has failed. */
const DATABASE_LIMIT_MS = 30_000;
/** How long a Neo4j that is to end may take to say whether it has closed its database. */
const PROBE_LIMIT_MS = 2_000;
const PORT_TRIES = 3;

/**
 * Starts Neo4j on the data directory, or joins the one that another process runs there; ready when Bolt answers.
 *
 * The process may exit without `stop()`, or be killed: Neo4j then ends by itself, as the supervisor sees the pipe close.
 * @throws UserError `JAVA_MISSING`, `JAVA_WRONG`, `STORE_LOCKED`, `STORE_NEWER`, `WRONG_PASSWORD`, `PORT_TAKEN` or `ENGINE_FAILED`
 */
export async function startEngine(options: StartOptions): Promise<Engine> {
  await mkdir(options.dataDirectory, { recursive: true, mode: 0o700 });
  const dataDirectory = await canonical(options.dataDirectory);
  const giveTurn = await takeTurn(dataDirectory, options.report);
  try {
    const running = await joinEngine(dataDirectory, options.report);
    return running ?? (await launch({ ...options, dataDirectory }));
  } finally {
    await giveTurn();
  }
}

async function launch(options: StartOptions): Promise<Engine> {
  const { dataDirectory, report, env = process.env } = options;
  const { java } = await preflight({ needsMaven: false, env });
  const version = await engineVersion();
  await refuseNewerStore(dataDirectory, version);
  await mkdir(configDirectory(dataDirectory), { recursive: true });
  await mkdir(dirname(consoleLog(dataDirectory)), { recursive: true });

  const since = Date.now();
  report(`Starting Neo4j ${version} on Java ${java.version}`);
  for (let left = PORT_TRIES - 1; ; left--) {
    const settings: EngineSettings = {
      dataDirectory,
      engineDirectory: resolve(options.engineDirectory),
      port: options.port ?? (await freePort()),
      heap: options.heap ?? HEAP,
      pageCache: options.pageCache ?? PAGE_CACHE,
    };
    await writeFile(join(configDirectory(dataDirectory), 'neo4j.conf'), configText(settings));
    const password = await ensurePassword(java.path, settings, env);
    try {
      const running = await run({ java: java.path, settings, version, password, env });
      const engine = own({ settings, password, ...running });
      await keepStoreVersion(dataDirectory, version).catch(async (error: unknown) => {
        // Else it would run for nobody, and the next start would join it as another's.
        await engine.stop();
        throw error;
      });
      report(`Neo4j is ready at ${engine.uri} after ${((Date.now() - since) / 1000).toFixed(1)} s`);
      return engine;
    } catch (error) {
      // Somebody took the port between our look and Neo4j's.
      const isTaken = error instanceof UserError && error.code === 'PORT_TAKEN';
      if (!isTaken || options.port !== undefined || left === 0) throw error;
    }
  }
}

interface RunTask {
  readonly java: string;
  readonly settings: EngineSettings;
  readonly version: string;
  readonly password: string;
  readonly env: NodeJS.ProcessEnv;
}

interface Running {
  readonly pid: number;
  readonly supervisor: ChildProcess;
}

/** Runs the supervisor, and waits until Neo4j answers or has failed. */
async function run({ java, settings, version, password, env }: RunTask): Promise<Running> {
  const { dataDirectory, port } = settings;
  const task = {
    java,
    args: javaArguments(settings),
    cwd: dataDirectory,
    log: consoleLog(dataDirectory),
    runFile: runFile(dataDirectory),
    run: { port, owner: process.pid, version },
    graceMs: STOP_GRACE_MS,
  };
  const supervisor = spawn(process.execPath, [supervisorFile, JSON.stringify(task)], {
    // What this process was told to load is not the supervisor's business.
    env: { ...javaEnvironment(dataDirectory, env), NODE_OPTIONS: '' },
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  try {
    const pid = await readPid(supervisor);
    await untilReady(supervisor, settings, password, version);
    letGo(supervisor);
    return { pid, supervisor };
  } catch (error) {
    supervisor.stdin.destroy();
    if (isRunning(supervisor)) await new Promise((done) => supervisor.once('exit', done));
    throw error instanceof UserError ? error : await explainEnd(supervisor, settings, version);
  }
}

/** The supervisor's first line; it ends without one where Java cannot be run. */
function readPid(supervisor: ChildProcess): Promise<number> {
  return new Promise((done, fail) => {
    createInterface({ input: supervisor.stdout! })
      .once('line', (line) => done((JSON.parse(line) as { pid: number }).pid))
      .once('close', () => fail(new Error('the supervisor ended before Java ran')));
    supervisor.once('error', fail);
    supervisor.stdin!.on('error', () => {});
  });
}

async function untilReady(
  supervisor: ChildProcess,
  settings: EngineSettings,
  password: string,
  version: string,
): Promise<void> {
  const { dataDirectory, port } = settings;
  const deadline = Date.now() + START_LIMIT_MS;
  let databaseDeadline = Infinity;
  for (;;) {
    const answer = await probe(port, password);
    if (!isRunning(supervisor)) throw await explainEnd(supervisor, settings, version);
    if (answer.state === 'ready') return;
    if (answer.state === 'wrong password') throw wrongPassword(dataDirectory, answer.message);
    if (answer.state === 'no database' || answer.state === 'closed')
      databaseDeadline = Math.min(databaseDeadline, Date.now() + DATABASE_LIMIT_MS);
    if (Date.now() > Math.min(deadline, databaseDeadline)) {
      throw engineFailed(
        `Neo4j ${version} runs but does not answer: ${answer.message}`,
        await readTail(dataDirectory),
        dataDirectory,
      );
    }
    await sleep(150);
  }
}

/** From now on a running Neo4j does not keep this process from exiting. */
function letGo(supervisor: ChildProcess): void {
  supervisor.unref();
  for (const pipe of [supervisor.stdin, supervisor.stdout])
    (pipe as { unref?: () => void } | null)?.unref?.();
}

interface Owned extends Running {
  readonly settings: EngineSettings;
  readonly password: string;
}

/** The engine as the process that started it sees it. */
function own(owned: Owned): Engine {
  const { settings, password, pid, supervisor } = owned;
  let stopped: Promise<void> | undefined;
  return Object.freeze({
    uri: uriOf(settings.port),
    user: 'neo4j',
    password,
    pid,
    transactionLogs: transactionLogs(settings.dataDirectory),
    supervisor: supervisor.pid!,
    joined: false,
    stop: () => (stopped ??= stop(owned)),
    logTail: (lines?: number) => readTail(settings.dataDirectory, lines),
  });
}

async function stop({ settings, password, pid, supervisor }: Owned): Promise<void> {
  const answer = await Promise.race([
    probe(settings.port, password),
    sleep(PROBE_LIMIT_MS, null, { ref: false }),
  ]);
  if (answer?.state === 'closed') await killProcess(pid);
  if (isRunning(supervisor)) {
    supervisor.ref();
    const ended = new Promise((done) => supervisor.once('exit', done));
    supervisor.stdin!.end();
    await ended;
  }
  // The supervisor may have been killed; then Neo4j is still there.
  if (isAlive(pid) && !(await hasEnded(pid, 200))) await endProcess(pid, STOP_GRACE_MS);
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** Says why Neo4j ended before it was ready, from what it printed. */
async function explainEnd(
  supervisor: ChildProcess,
  settings: EngineSettings,
  version: string,
): Promise<UserError> {
  const { dataDirectory, port } = settings;
  const lines = await readTail(dataDirectory, 200);
  const text = lines.join('\n');
  if (/Lock file has been locked by another process/.test(text))
    return storeLocked(dataDirectory, await lockHolder(dataDirectory));
  if (/newer version/i.test(text) && /downgrad/i.test(text))
    return storeNewer(dataDirectory, version, 'a newer Neo4j');
  if (/PortBindException|Address already in use/.test(text)) {
    return new UserError({
      code: 'PORT_TAKEN',
      message: `Neo4j could not listen at 127.0.0.1:${port}: another program took that port.`,
      hint: 'Start again: a free port is chosen at every start.',
    });
  }
  const end = supervisor.signalCode ?? `exit code ${supervisor.exitCode}`;
  return engineFailed(`Neo4j ${version} ended (${end}) before it was ready`, lines, dataDirectory);
}

/** Of a Java stack trace the causes tell; the frames between them push them out of sight. */
function engineFailed(what: string, lines: readonly string[], dataDirectory: string): UserError {
  const telling = lines.filter((line) => !/^\s+(?:at |\.\.\. \d+ more)/.test(line));
  return new UserError({
    code: 'ENGINE_FAILED',
    message: [
      `${what}. Its last lines:`,
      ...telling.slice(-15).map((line) => `  ${line.slice(0, 500)}`),
    ].join('\n'),
    hint: [
      `The whole log: ${consoleLog(dataDirectory)}; Neo4j's own: ${join(dataDirectory, 'logs', 'debug.log')}.`,
      ...(lines.some((line) => line.includes('OutOfMemoryError'))
        ? ['Its memory was too small: give it more, as NEO4J_HEAP=1g does.']
        : []),
      'If the store is broken, start with another data directory, and restore your last backup there: without one the next start makes a new',
      'store and imports the facts again, but not the texts that were attached.',
    ].join('\n'),
  });
}

function wrongPassword(dataDirectory: string, message: string): UserError {
  return new UserError({
    code: 'WRONG_PASSWORD',
    message: `The store in ${dataDirectory} does not take the password in its file: ${message}`,
    hint: 'Put the right password into the file "password" there, or delete the data directory: the next start makes a new store and imports the facts again.',
  });
}

/** Below the ports that systems give to outgoing connections, so that none of those takes it before Neo4j does. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const server = createServer();
    const free = await new Promise<boolean>((done) => {
      server.once('error', () => done(false)).listen(port, '127.0.0.1', () => done(true));
    });
    await new Promise((done) => server.close(done));
    if (free) return port;
  }
}
