import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** What `run.json` in a data directory says about the Neo4j that has its store open. */
export interface Run {
  /** The Java process. */
  readonly pid: number;
  readonly port: number;
  /** The process that ends Neo4j when its owner dies. */
  readonly supervisor: number;
  /** The process that started Neo4j, and for which it runs. */
  readonly owner: number;
  /** Of Neo4j. */
  readonly version: string;
  /** When, in ISO 8601. */
  readonly started: string;
}

/** The run of a data directory; null where there is none or the file is not whole. */
export async function readRun(dataDirectory: string): Promise<Run | null> {
  try {
    const run = JSON.parse(await readFile(runFile(dataDirectory), 'utf8')) as Run;
    return [run.pid, run.port, run.supervisor, run.owner].every(Number.isInteger) ? run : null;
  } catch {
    return null;
  }
}

/** The supervisor writes it as soon as Java has a pid, and removes it when Java has ended. */
export function runFile(dataDirectory: string): string {
  return join(dataDirectory, 'run.json');
}

/** A run, and whether its Neo4j still runs; an orphan does, though nobody is left to end it. */
export interface FoundRun {
  readonly run: Run;
  readonly state: 'running' | 'orphan' | 'over';
}

/** The run of a data directory, and how it stands; null where there is none. */
export async function findRun(dataDirectory: string): Promise<FoundRun | null> {
  const run = await readRun(dataDirectory);
  if (run === null) return null;
  if (!(await isRunning(run, dataDirectory))) return { run, state: 'over' };
  return { run, state: isOrphan(run) ? 'orphan' : 'running' };
}

/** Removes what a run that is over has left; a newer run's file stays. */
export async function forgetRun(run: Run, dataDirectory: string): Promise<void> {
  if ((await readRun(dataDirectory))?.pid === run.pid) await rm(runFile(dataDirectory), { force: true });
}

/** True while the run's Neo4j lives: after a reboot its pid may be another program's. */
async function isRunning(run: Run, dataDirectory: string): Promise<boolean> {
  if (!isAlive(run.pid)) return false;
  const command = await commandOf(run.pid);
  return command === null || command.includes(markOf(dataDirectory));
}

/** What the Java process of a data directory carries on its command line, so that its pid is known for its own. */
export function markOf(dataDirectory: string): string {
  return `-Dpolicygraph.store=${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 16)}`;
}

/** True where nobody is left to end this Neo4j: its owner was killed, and so was the supervisor. */
function isOrphan(run: Run): boolean {
  return !isAlive(run.supervisor) && !isAlive(run.owner);
}

/** Asks a process to end, and makes it end when it has not after the grace time. */
export async function endProcess(pid: number, graceMs: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (!(await hasEnded(pid, graceMs))) await killProcess(pid);
}

/** Makes a process end at once. */
export async function killProcess(pid: number): Promise<void> {
  signal(pid, 'SIGKILL');
  await hasEnded(pid, 10_000);
}

/** True as soon as the process is gone; false where it still lives after that time. */
export async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

/** A process that ended but that nobody waited for still takes signals: usual in containers without an init. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}

/** The command line of a process; null where this system does not tell it (Windows). */
async function commandOf(pid: number): Promise<string | null> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    // No /proc: macOS.
  }
  try {
    return (await promisify(execFile)('ps', ['-ww', '-p', String(pid), '-o', 'args='])).stdout;
  } catch {
    return null;
  }
}
