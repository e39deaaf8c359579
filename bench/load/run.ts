import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { contract, indexes, rules } from '../../src/cli/session.js';
import { paths } from '../../src/config/index.js';
import { connect, type Database } from '../../src/neo4j/driver.js';
import { openEmbedded } from '../../src/neo4j/embedded.js';
import { applySchema, bulkFiles, loadGraph } from '../../src/seed/index.js';
import { generate, writeJsonl, type Generated } from '../generator/index.js';
import { loadPlainly, rowsOf } from './plain.js';

/*
 * `policygraph load` beside plain `UNWIND … CREATE` over Bolt of the very rows that it writes, each into a fresh embedded Neo4j
 * with the product's constraints and indexes, turn by turn. What is timed of the loader is all it does: reading and checking
 * the files, deriving, writing, and the rules of cypher/check. What is timed of the plain one is only to send rows that lie in memory.
 *
 * Run with SCALE (0.3) and ROUNDS (3).
 */

const scale = Number(process.env.SCALE ?? 0.3);
const rounds = Number(process.env.ROUNDS ?? 3);
const { model } = contract();
const generated = generate({ seed: 1, scale });

interface Run {
  readonly seconds: number;
  readonly detail: string;
}

async function withFresh(work: (database: Database) => Promise<Run>): Promise<Run> {
  const directory = mkdtempSync(join(tmpdir(), 'policygraph-load-'));
  const engine = await openEmbedded({
    dataDirectory: join(directory, 'neo4j'),
    engineDirectory: join(paths.root, '.policygraph', 'engine'),
    report: () => undefined,
  });
  try {
    const database = await connect({ ...engine, database: null });
    try {
      await applySchema(database, model, indexes());
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await engine.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1_000;
}

async function loader(directory: string): Promise<Run> {
  return withFresh(async (database) => {
    const times = new Map<string, number>();
    const seconds = await timed(() =>
      loadGraph(database, model, {
        ...{
          files: bulkFiles(directory),
          set: 'generated',
          discard: false,
          checks: rules(),
          schema: indexes(),
        },
        progress: (step) => {
          if (!times.has(step)) times.set(step, performance.now());
        },
      }),
    );
    const at = (step: string) => times.get(step) ?? 0;
    const part = (from: number, to: number) => ((to - from) / 1_000).toFixed(1);
    return {
      seconds,
      detail: `checking the files ${part(at('reading'), at('writing'))} s, writing ${part(at('writing'), at('indexing'))} s, indexing ${part(at('indexing'), at('checking'))} s`,
    };
  });
}

async function plain(of: Generated): Promise<Run> {
  const rows = rowsOf(of, model);
  return withFresh(async (database) => ({
    seconds: await timed(() => loadPlainly(database, rows)),
    detail: 'writing only',
  }));
}

const directory = mkdtempSync(join(tmpdir(), 'policygraph-jsonl-'));
try {
  writeJsonl(directory, generated);
  const rows = [...generated.nodes()].length + [...generated.relationships()].length;
  console.log(`scale ${scale}: ${rows} rows`);
  const ratios: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    // Whoever comes first changes, so that a machine that slows down is fair to both.
    const both =
      round % 2 === 1
        ? ([await loader(directory), await plain(generated)] as const)
        : ([await plain(generated), await loader(directory)].reverse() as unknown as readonly [Run, Run]);
    const [ours, theirs] = both;
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
