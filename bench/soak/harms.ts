import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRun } from '../../src/neo4j/run.js';
import type { Now } from './callers.js';
import type { State } from './reference.js';
import { importSeed, startImport, type Commands } from './server.js';

/** Harm done, in order, and when: seconds after the start. */
export interface Harm {
  readonly at: number;
  readonly what: string;
}

/** Milliseconds between two harms. */
const PAUSE = 10_000;

/** Imports and breaks things, one after the other and again, until told to stop; all is well afterwards. */
export async function harm(
  commands: Commands,
  states: readonly State[],
  now: Now,
  done: Harm[],
  signal: AbortSignal,
): Promise<void> {
  const since = Date.now();
  let turn = 0;
  const next = () => states[++turn % states.length]!;
  const engine = async () => (await readRun(join(commands.dataDirectory, 'neo4j')))!.pid;
  const move = async (state: State) => {
    now.state = null;
    now.moves++;
    await importSeed(commands, state.directory);
    now.state = state;
  };
  const harms: readonly [what: string, harm: () => Promise<void>][] = [
    ['import', () => move(next())],
    ['Neo4j killed with SIGKILL', async () => void process.kill(await engine(), 'SIGKILL')],
    ['import', () => move(next())],
    [
      'Neo4j held by SIGSTOP for 8 s',
      async () => {
        const pid = await engine();
        process.kill(pid, 'SIGSTOP');
        await sleep(8_000);
        process.kill(pid, 'SIGCONT');
      },
    ],
    [
      'import killed with SIGKILL half-way, and done again',
      async () => {
        const state = next();
        now.state = null;
        now.moves++;
        const child = startImport(commands, state.directory);
        await sleep(2_000 + Math.random() * 3_000);
        child.kill('SIGKILL');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
        await move(state);
      },
    ],
  ];
  for (let i = 0; !signal.aborted; i++) {
    const [what, harm] = harms[i % harms.length]!;
    await sleep(PAUSE, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    done.push({ at: Math.round((Date.now() - since) / 1_000), what });
    await again(harm);
  }
}

/** A harm may meet what the one before left: a Neo4j that is only just starting. */
async function again(harm: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await harm();
      return;
    } catch (error) {
      if (attempt === 5) throw error;
      await sleep(5_000);
    }
  }
}
