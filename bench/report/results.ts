import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figures } from '../measure/figures.js';
import type { FirstTime } from '../measure/first-time.js';
import type { Grown } from '../measure/growth.js';
import type { Loaded } from '../measure/load.js';
import type { Start } from '../measure/start.js';
import type { Circumstances } from './machine.js';

/** All that was measured last: each part with its own circumstances, as none needs the others. */
export interface Results {
  readonly speed?: Circumstances & {
    readonly full: boolean;
    readonly figures: readonly Figures[];
    /** Null where only some questions were asked for. */
    readonly firstTime: FirstTime | null;
    readonly repeated: readonly Figures[];
  };
  readonly growth?: Circumstances & { readonly scales: readonly Grown[] };
  readonly load?: Circumstances & { readonly loads: readonly Loaded[] };
  readonly start?: Circumstances & Start;
}

const file = fileURLToPath(new URL('../results.json', import.meta.url));

/** What was committed. */
export function readResults(): Results {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
}

/**
 * Puts figures of some questions in the place of those that were there, or beside them; the others stay, and it is told which
 * are of another day.
 * @throws Error where they were measured otherwise than the others
 */
export function addFigures({ speed, growth }: Results): Results {
  const before = readResults().speed;
  if (
    !speed ||
    !before ||
    growth ||
    before.full !== speed.full ||
    speed.firstTime ||
    speed.repeated.length > 0
  )
    throw new Error(
      '--write with --only takes questions of one scale, raced as long as those that are there',
    );
  const { date, commit } = speed;
  const added = speed.figures.map((figures) => ({ ...figures, later: { date, commit } }));
  const nameOf = ({ question, shape, scale }: Figures) => `${question} ${shape} ${scale}`;
  const names = new Set(added.map(nameOf));
  return writeResults({
    speed: { ...before, figures: [...before.figures.filter((one) => !names.has(nameOf(one))), ...added] },
  });
}

/** Replaces the parts that were measured. */
export function writeResults(measured: Results): Results {
  const results = { ...readResults(), ...measured };
  // A row of figures a line: what changed shows.
  const text = JSON.stringify(results, null, 2).replace(
    /\{\n\s+"perSecond": ([^,]+),\n\s+"p50": ([^,]+),\n\s+"p99": (\S+)\n\s+\}/g,
    '{ "perSecond": $1, "p50": $2, "p99": $3 }',
  );
  writeFileSync(file, text + '\n');
  return results;
}
