import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.js';
import { readPassword } from './password.js';
import { probe, uriOf } from './probe.js';
import { endProcess, findRun, forgetRun, type Run, runFile } from './run.js';
import { transactionLogs } from './settings.js';
import { readTail } from './tail.js';

/** A running embedded Neo4j. */
export interface Engine {
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  /** The Java process. */
  readonly pid: number;
  /** The directory of the database's transaction logs. */
  readonly transactionLogs: string;
  /** The process that ends Neo4j when its owner dies. */
  readonly supervisor: number;
  /** True where another process started it, and will stop it. */
  readonly joined: boolean;
  /** Ends Neo4j and waits for it; does nothing the second time, or where it was joined. */
  stop(): Promise<void>;
  /** The last lines that Neo4j printed. */
  logTail(lines?: number): Promise<string[]>;
}

/** How long a Neo4j that is starting or stopping in another process is waited for. */
const PATIENCE_MS = 90_000;
const ORPHAN_GRACE_MS = 30_000;

/**
 * Joins the Neo4j that another process runs on this data directory; null where none runs.
 *
 * An orphan, whose owner and supervisor were both killed, is ended instead: nobody would ever stop it.
 * @throws UserError `STORE_LOCKED` or `WRONG_PASSWORD`
 */
export async function joinEngine(directory: string, report: (line: string) => void): Promise<Engine | null> {
  const dataDirectory = await canonical(directory);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await findRun(dataDirectory);
    if (found === null) return null;
    const { run, state } = found;
    if (state === 'over') {
      await forgetRun(run, dataDirectory);
      return null;
    }
    if (state === 'orphan') {
      report(`Ending a Neo4j (process ${run.pid}) that a killed process left behind`);
      await endProcess(run.pid, ORPHAN_GRACE_MS);
      await forgetRun(run, dataDirectory);
      return null;
    }
    const password = await readPassword(dataDirectory);
    const answer = await probe(run.port, password ?? '');
    if (answer.state === 'ready') return joined(run, password!, dataDirectory);
    if (answer.state === 'wrong password') throw wrongPassword(run, answer.message, dataDirectory);
    // It is starting, or about to end.
    if (Date.now() > deadline) throw notAnswering(run, answer.message, dataDirectory);
    await sleep(200);
  }
}

/** One name for one directory, however it was reached. */
export async function canonical(directory: string): Promise<string> {
  return realpath(directory).catch(() => resolve(directory));
}

function joined(run: Run, password: string, dataDirectory: string): Engine {
  return Object.freeze({
    uri: uriOf(run.port),
    user: 'neo4j',
    password,
    pid: run.pid,
    transactionLogs: transactionLogs(dataDirectory),
    supervisor: run.supervisor,
    joined: true,
    stop: () => Promise.resolve(),
    logTail: (lines?: number) => readTail(dataDirectory, lines),
  });
}

/** What a Neo4j that refuses the password in its file is reported as. */
export function wrongPassword(run: Run, message: string, dataDirectory: string): UserError {
  return new UserError({
    code: 'WRONG_PASSWORD',
    message: `The Neo4j of ${dataDirectory} (process ${run.pid}) refused the password in its file: ${message}`,
    hint: `Put the right password into the file "password" there, or stop process ${run.pid} and delete the directory: the next start makes a new store and imports the facts again.`,
  });
}

/** What a Neo4j that runs and does not answer is reported as. */
export function notAnswering(run: Run, message: string, dataDirectory: string): UserError {
  return new UserError({
    code: 'STORE_LOCKED',
    message: `The store in ${dataDirectory} is in use by process ${run.pid}, started ${run.started}, which does not answer on ${uriOf(run.port)}: ${message}`,
    hint: `Stop process ${run.pid}, or choose another data directory. If that process is not a Neo4j, delete ${runFile(dataDirectory)}.`,
  });
}

/** @param holder the process that has the store open; null: it cannot be seen */
export function storeLocked(dataDirectory: string, holder: number | null): UserError {
  return new UserError({
    code: 'STORE_LOCKED',
    message: `The store in ${dataDirectory} is locked by ${holder === null ? 'another process' : `process ${holder}`}.`,
    hint: 'Stop the other Neo4j or policygraph that uses it, or choose another data directory.',
  });
}
