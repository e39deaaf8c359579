import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, writeJsonl } from '../generator/index.js';
import type { Run } from './contestant.js';

/*
 * `policygraph load` beside plain `UNWIND … CREATE` over Bolt of the very rows that it writes, each into a fresh embedded Neo4j
 * with the product's constraints and indexes, turn by turn. What is timed of the loader is all it does: reading and checking
 * the files, deriving, writing, and the rules of cypher/check. What is timed of the plain one is only to send rows that lie in memory.
 *
 * Run with SCALE (0.3) and ROUNDS (3).
 */

const scale = Number(process.env.SCALE ?? 0.3);
const rounds = Number(process.env.ROUNDS ?? 3);
const contestant = fileURLToPath(new URL('contestant.ts', import.meta.url));

function run(...args: string[]): Run {
  const output = execFileSync(process.execPath, ['--import', 'tsx', contestant, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.toString()) as Run;
}

/** Writes the files, and lets go of what they were made from. @returns the number of rows */
function write(directory: string): number {
  const generated = generate({ seed: 1, scale });
  writeJsonl(directory, generated);
  return [...generated.nodes()].length + [...generated.relationships()].length;
}

const directory = mkdtempSync(join(tmpdir(), 'policygraph-jsonl-'));
try {
  const rows = write(directory);
  console.log(`scale ${scale}: ${rows} rows`);
  const ratios: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const load = () => run('load', directory);
    const plain = () => run('plain', String(scale));
    // Whoever comes first changes, so that a machine that slows down is fair to both.
    const [first, second] = round % 2 === 1 ? [load(), plain()] : [plain(), load()];
    const [ours, theirs] = round % 2 === 1 ? [first, second] : [second, first];
    ratios.push(theirs.seconds / ours.seconds);
    const rate = ({ seconds }: Run) => `${Math.round(rows / seconds)} rows/s`;
    console.log(
      `round ${round}: load ${rate(ours)} (${ours.seconds.toFixed(1)} s: ${ours.detail}), ` +
        `plain ${rate(theirs)} (${theirs.seconds.toFixed(1)} s), ratio ${ratios.at(-1)!.toFixed(2)}`,
    );
  }
  const sorted = ratios.toSorted((a, b) => a - b);
  console.log(`load / plain, rows a second: median ${sorted[Math.floor(sorted.length / 2)]!.toFixed(2)}`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
