import { performance } from 'node:perf_hooks';
import { contract, indexes, rules } from '../../src/cli/session.js';
import { bulkFiles, loadGraph } from '../../src/seed/index.js';
import { generate } from '../generator/index.js';
import type { LoadRun } from '../measure/load.js';
import { SEED } from '../settings.js';
import { withFresh } from './fresh.js';
import { loadPlainly, rowsOf } from './plain.js';

/* One contestant: `load <directory>` or `plain <scale>`. It prints a LoadRun. */
const [name, of] = process.argv.slice(2) as [string, string];
console.log(JSON.stringify(await (name === 'load' ? loader(of) : plain(Number(of)))));

async function loader(directory: string): Promise<LoadRun> {
  return withFresh(async (database) => {
    const begins: (readonly [part: string, at: number])[] = [];
    const begin = (part: string) => {
      if (begins.at(-1)?.[0] !== part) begins.push([part, performance.now()]);
    };
    await loadGraph(database, contract().model, {
      files: bulkFiles(directory),
      set: 'generated',
      discard: false,
      checks: rules(),
      schema: indexes(),
      progress: begin,
    });
    begin('end');
    const parts = begins
      .slice(0, -1)
      .map(([part, at], i) => [part, (begins[i + 1]![1] - at) / 1_000] as const);
    return { seconds: (begins.at(-1)![1] - begins[0]![1]) / 1_000, parts: Object.fromEntries<number>(parts) };
  });
}

async function plain(scale: number): Promise<LoadRun> {
  const rows = rowsOf(generate({ seed: SEED, scale }), contract().model);
  return withFresh(async (database) => {
    const begin = performance.now();
    await loadPlainly(database, rows);
    const seconds = (performance.now() - begin) / 1_000;
    return { seconds, parts: { writing: seconds } };
  });
}
