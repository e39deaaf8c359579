import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What every graph is generated from. */
export const SEED = 1;

/** What a run measures, and where it finds things. */
export interface Settings {
  /** Everything, on every scale; else what takes minutes. */
  readonly full: boolean;
  /** Scales of the graph; the first is where contestants meet, growth is measured over all. */
  readonly scales: readonly number[];
  /** Names of questions; null: all. */
  readonly only: readonly string[] | null;
  /** Whether to replace RESULTS.md, the pictures and results.json. */
  readonly write: boolean;
  /** Where stores are kept between runs. */
  readonly dataDirectory: string;
  /** The checkout that is measured: this one, or another to compare with. */
  readonly productDirectory: string;
}

/** Reads flags and environment. */
export function readSettings(args = process.argv.slice(2), env = process.env): Settings {
  const { values } = parseArgs({
    args,
    options: {
      full: { type: 'boolean', default: false },
      scale: { type: 'string' },
      only: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const scales = values.scale?.split(',').map(Number) ?? (values.full ? [1, 10, 100] : [1]);
  if (scales.some((scale) => !(scale > 0))) throw new Error(`--scale takes numbers: ${values.scale ?? ''}`);
  return Object.freeze({
    full: values.full,
    scales,
    only: values.only?.split(',') ?? null,
    write: values.write,
    dataDirectory: resolve(env.BENCH_DATA ?? join(tmpdir(), 'policygraph-bench')),
    productDirectory: resolve(env.BENCH_PRODUCT ?? fileURLToPath(new URL('..', import.meta.url))),
  });
}
