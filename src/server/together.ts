import type { State, Watch } from '../api/index.js';

/**
 * A watch for requests as they come in: those that came together share one look at the log.
 *
 * Whoever is read from in a turn of the event loop had begun to send before that turn, and a look within it comes after. So it
 * must be asked while requests are read, not by what goes on later, as from a timer. Only who sends a second request before
 * the first is answered may get an answer of the beginning of that turn.
 */
export function together(
  watch: Pick<Watch, 'latest' | 'still' | 'now'>,
): Pick<Watch, 'latest' | 'still' | 'now'> {
  let looked: { readonly state: State | null } | null = null;
  return {
    get latest() {
      return watch.latest;
    },
    get still() {
      if (looked === null) {
        looked = { state: watch.still };
        // It runs when all that was ready in this turn has been read.
        setImmediate(() => (looked = null));
      }
      return looked.state;
    },
    now: () => watch.now(),
  };
}
