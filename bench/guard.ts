import { measure } from './measure/measure.js';
import { isMet, promises, tell } from './report/promises.js';
import { readResults } from './report/results.js';
import { say } from './say.js';
import { readSettings } from './settings.js';

/*
 * Measures anew, and fails where a promised ratio has fallen: below three quarters of what was committed, or under its
 * bound where what was committed kept it. For a person or a slow lane of CI: on a busy machine even ratios move.
 */

/** What noise may take. */
const KEPT = 0.75;

const committed = new Map(promises(readResults()).map((promised) => [promised.what, promised]));
const fresh = promises(await measure({ ...readSettings(), write: false }));
const fallen = fresh.flatMap((now) => {
  const before = committed.get(now.what);
  if (!before) return [];
  const [a, b] = [now.found.median, before.found.median];
  const kept = now.better === 'more' ? a / b : b / a;
  if (kept < KEPT) return [`${tell(now)}; committed: ${b.toFixed(2)}`];
  return isMet(before) && !isMet(now) ? [`${tell(now)} is no longer kept; committed: ${b.toFixed(2)}`] : [];
});
if (fresh.every(({ what }) => !committed.has(what)))
  throw new Error('results.json holds none of these ratios');
say(
  fallen.length === 0 ? 'No ratio has fallen.' : `Fallen:\n${fallen.map((line) => `  ${line}`).join('\n')}`,
);
process.exitCode = fallen.length === 0 ? 0 : 1;
