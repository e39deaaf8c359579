import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, writeJsonl } from '../generator/index.js';
import { say } from '../say.js';
import { SEED, type Settings } from '../settings.js';
import { rounded } from './figures.js';

/** What a contestant took, as its process prints it. */
export interface LoadRun {
  readonly seconds: number;
  /** Seconds of each part of it. */
  readonly parts: Readonly<Record<string, number>>;
}

/** Loads of one graph. */
export interface Loaded {
  readonly scale: number;
  /** Nodes and relationships. */
  readonly rows: number;
  readonly rounds: readonly { readonly load: LoadRun; readonly plain: LoadRun }[];
}

/** A round at 5× takes eight minutes. */
const roundsAt = (scale: number) => (scale > 1 ? 3 : 5);

/**
 * `policygraph load` beside plain `UNWIND … CREATE` over Bolt of the very rows that it writes, each into a fresh embedded Neo4j
 * with the product's constraints and indexes, turn by turn. What is timed of the loader is all it does: reading and checking
 * the files, deriving, writing, and the rules of cypher/check. What is timed of the plain one is only to send rows that lie in memory.
 */
export function measureLoad({ scales }: Settings): Loaded[] {
  return scales.map((scale) => {
    const directory = mkdtempSync(join(tmpdir(), 'policygraph-jsonl-'));
    try {
      const rows = writeFiles(directory, scale);
      say(`Loading ${rows} rows`);
      const rounds = Array.from({ length: roundsAt(scale) }, (_, round) => {
        const load = () => run('load', directory);
        const plain = () => run('plain', String(scale));
        // Whoever comes first changes, so that a machine that slows down is fair to both.
        const [first, second] = round % 2 === 0 ? [load(), plain()] : [plain(), load()];
        const both = round % 2 === 0 ? { load: first, plain: second } : { load: second, plain: first };
        say(
          `  load ${both.load.seconds} s ${JSON.stringify(both.load.parts)}, plain ${both.plain.seconds} s`,
        );
        return both;
      });
      return { scale, rows, rounds };
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
}

/** @returns the number of rows */
function writeFiles(directory: string, scale: number): number {
  const generated = generate({ seed: SEED, scale });
  writeJsonl(directory, generated);
  return [...generated.nodes()].length + [...generated.relationships()].length;
}

/** Each in a process of its own, as a user would run it: what lies in one's memory must not cost the other time. */
function run(...args: string[]): LoadRun {
  const contestant = fileURLToPath(new URL('../load/contestant.ts', import.meta.url));
  const output = execFileSync(process.execPath, ['--import', 'tsx', contestant, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { seconds, parts } = JSON.parse(output.toString()) as LoadRun;
  const entries = Object.entries(parts).map(([name, value]) => [name, rounded(value)] as const);
  return { seconds: rounded(seconds), parts: Object.fromEntries(entries) };
}
