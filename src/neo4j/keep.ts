import { setTimeout as sleep } from 'node:timers/promises';
import { restarts } from '../telemetry.js';
import type { Engine } from './join.js';
import { isAlive } from './run.js';

/** How Neo4j is started again. */
export interface KeepOptions {
  /** Starts it, or joins it where another process was quicker, at the port that it had: connections find it there. */
  readonly startAgain: (port: number) => Promise<Engine>;
  /** Told what happens, in words. */
  readonly report: (line: string) => void;
}

/** How often it is looked at, in milliseconds. */
const LOOK = 500;
/** What a second start in a row waits, in milliseconds; each further one twice as long, up to the longest. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;
/** Whatever ran so long, in milliseconds, starts again at once. */
const STEADY = 60_000;

/** Keeps an embedded Neo4j running: where it ends though nobody stopped it, it is started again. */
export function keepRunning(engine: Engine, { startAgain, report }: KeepOptions): Engine {
  const stopping = new AbortController();
  let current = engine;
  const kept = keep();
  let stopped: Promise<void> | undefined;
  return {
    uri: engine.uri,
    user: engine.user,
    password: engine.password,
    transactionLogs: engine.transactionLogs,
    get joined() {
      return current.joined;
    },
    get pid() {
      return current.pid;
    },
    get supervisor() {
      return current.supervisor;
    },
    stop: () => (stopped ??= stop()),
    logTail: (lines) => current.logTail(lines),
  };

  async function keep(): Promise<void> {
    let wait = 0;
    for (let since = Date.now(); ; since = Date.now()) {
      while (isAlive(current.pid)) if (!(await pause(LOOK))) return;
      if (Date.now() - since > STEADY) wait = 0;
      const [last] = await current.logTail(1);
      report(`Neo4j (process ${current.pid}) has ended; it printed last: ${last ?? 'nothing'}`);
      do {
        if (wait > 0) report(`Neo4j starts again in ${wait / 1000} s`);
        if (!(await pause(wait))) return;
        wait = Math.min(LONGEST_WAIT, Math.max(FIRST_WAIT, 2 * wait));
      } while (!(await start()));
    }
  }

  async function start(): Promise<boolean> {
    try {
      current = await startAgain(Number(new URL(engine.uri).port));
      restarts.tell({ pid: current.pid });
      return true;
    } catch (error) {
      report(`Neo4j could not be started again: ${(error as Error).message}`);
      return false;
    }
  }

  /** Whether it goes on after that time. */
  async function pause(milliseconds: number): Promise<boolean> {
    await sleep(milliseconds, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    return !stopping.signal.aborted;
  }

  async function stop(): Promise<void> {
    stopping.abort();
    await kept;
    await current.stop();
  }
}
