import { measure } from './measure/measure.js';
import { isMet, promises, tell } from './report/promises.js';
import { readResults } from './report/results.js';
import { say } from './say.js';
import { readSettings } from './settings.js';

/*
 * Measures anew, and fails where a promised ratio has fallen: even in its best round below three quarters of what was
 * committed, or under its bound where what was committed kept it. For a person or a slow lane of CI: on a busy machine even ratios move.
 */

/** What noise may take beside the worse rounds: the middle ones of two runs were seen to lie a third apart. */
const KEPT = 0.75;

const committed = new Map(promises(readResults()).map((promised) => [promised.what, promised]));
const fresh = promises(await measure({ ...readSettings(), write: false }));
const fallen = fresh.flatMap((now) => {
  const before = committed.get(now.what);
  if (!before) return [];
  const best = now.better === 'more' ? now.found.max : now.found.min;
  const { median } = before.found;
  const kept = now.better === 'more' ? best / median : median / best;
  const told = `${tell(now)}, ${best.toFixed(2)} at best; committed: ${median.toFixed(2)}`;
  if (kept < KEPT) return [told];
  const atBest = { ...now, found: { ...now.found, median: best } };
  return isMet(before) && !isMet(atBest) ? [`no longer kept: ${told}`] : [];
});
if (fresh.every(({ what }) => !committed.has(what)))
  throw new Error('results.json holds none of these ratios');
say(
  fallen.length === 0 ? 'No ratio has fallen.' : `Fallen:\n${fallen.map((line) => `  ${line}`).join('\n')}`,
);
process.exitCode = fallen.length === 0 ? 0 : 1;
