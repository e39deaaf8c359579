import { performance } from 'node:perf_hooks';
import { contract, indexes, rules } from '../../src/cli/session.js';
import { bulkFiles, loadGraph } from '../../src/seed/index.js';
import { generate } from '../generator/index.js';
import { timed, withFresh } from './fresh.js';
import { loadPlainly, rowsOf } from './plain.js';

/** What a contestant took, as its process prints it. */
export interface Run {
  readonly seconds: number;
  readonly detail: string;
}

/*
 * One contestant in a process of its own, as a user would run it: what lies in one's memory must not cost the other time.
 * `load <directory>` or `plain <scale>`.
 */
const [name, of] = process.argv.slice(2) as [string, string];
console.log(JSON.stringify(await (name === 'load' ? loader(of) : plain(Number(of)))));

async function loader(directory: string): Promise<Run> {
  return withFresh(async (database) => {
    const times = new Map<string, number>();
    const seconds = await timed(() =>
      loadGraph(database, contract().model, {
        files: bulkFiles(directory),
        set: 'generated',
        discard: false,
        checks: rules(),
        schema: indexes(),
        progress: (step) => {
          if (!times.has(step)) times.set(step, performance.now());
        },
      }),
    );
    const steps = ['reading', 'writing', 'indexing', 'checking'].map((step) => times.get(step)!);
    const [reading, writing, indexing] = steps.slice(1).map((to, i) => ((to - steps[i]!) / 1_000).toFixed(1));
    return {
      seconds,
      detail: `checking the files ${reading} s, writing ${writing} s, constraints ${indexing} s`,
    };
  });
}

async function plain(scale: number): Promise<Run> {
  const rows = rowsOf(generate({ seed: 1, scale }), contract().model);
  return withFresh(async (database) => ({
    seconds: await timed(() => loadPlainly(database, rows)),
    detail: 'writing only',
  }));
}
