import type { LoadProgress } from '../seed/index.js';
import type { Say } from './session.js';

/** Milliseconds between two lines. */
const PAUSE = 2_000;

/** Says about every two seconds how far a load, a backup or a restore is, how fast it goes and how long it will take. */
export function paced(say: Say, now: () => number = () => performance.now()): LoadProgress {
  let step = '';
  let began = { at: 0, done: 0 };
  let said = 0;
  return (current, done, all) => {
    const at = now();
    if (current !== step) {
      step = current;
      began = { at, done };
      said = at;
      if (STARTS[current]) say(STARTS[current]);
      return;
    }
    if (at - said < PAUSE && done < all) return;
    said = at;
    if (current === 'reading' && at - began.at < PAUSE) return;
    const rate = ((done - began.done) * 1_000) / Math.max(1, at - began.at);
    const left = (all - done) / Math.max(rate, 1e-9);
    const percent = Math.floor((100 * done) / all);
    say(
      current === 'reading'
        ? `  ${percent} % of the files checked, ${duration(left)} left`
        : `  ${done} of ${all} rows ${DONE[current] ?? ''} (${percent} %), ${Math.round(rate)}/s, ${duration(left)} left`,
    );
  };
}

const STARTS: Readonly<Record<string, string>> = {
  reading: 'Checking the files',
  discarding: 'Deleting what the unfinished load has written',
  writing: 'Writing',
  indexing: 'Making constraints and indexes',
  checking: 'Checking the rules of cypher/check',
  saving: 'Saving the graph',
  comparing: 'Comparing the graph with the backup',
};

const DONE: Readonly<Record<string, string>> = {
  writing: 'written',
  saving: 'saved',
  comparing: 'compared',
};

/** Seconds as people say them. */
function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
