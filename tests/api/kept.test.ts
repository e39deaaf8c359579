import { describe, expect, test } from 'vitest';
import { Kept, type State } from '../../src/api/index.js';

const state = (epoch: number, bookmark: string): State => ({ epoch: BigInt(epoch), bookmark });
const NOW = state(2, 'b');

/** A watch that sees what it is told. */
function watching(seen: State | null | Error, latest = NOW as State | null) {
  return {
    latest,
    still: null as State | null,
    looks: 0,
    now() {
      this.looks++;
      return seen instanceof Error ? Promise.reject(seen) : Promise.resolve(seen);
    },
  };
}

describe('what is kept is given away', () => {
  test.each<[string, State | null | Error, boolean]>([
    ['while the data is in the same state', state(2, 'b'), true],
    ['not after somebody wrote', state(2, 'c'), false],
    ['not after an import', state(4, 'b'), false],
    ['not while nobody knows', null, false],
    ['not while Neo4j does not answer', new Error('gone'), false],
  ])('%s', async (_name, seen, given) => {
    const watch = watching(NOW);
    const kept = new Kept<{ n: number }>(watch, 100_000);
    kept.keep('key', { n: 1 }, 10, NOW);
    watch.now = watching(seen).now.bind(watch);
    expect(await kept.find('key')).toEqual(given ? { n: 1 } : undefined);
    expect(watch.looks).toBe(1);
  });

  test.each<[string, State, boolean]>([
    ['at once while the log ends where it did', NOW, true],
    ['not by the log of another state', state(2, 'c'), false],
  ])('%s', (_name, still, atOnce) => {
    const watch = watching(NOW);
    const kept = new Kept<{ n: number }>(watch, 100_000);
    kept.keep('key', { n: 1 }, 10, NOW);
    watch.still = still;
    if (atOnce) expect(kept.find('key')).toEqual({ n: 1 });
    else expect(kept.find('key')).toBeInstanceOf(Promise);
    expect(watch.looks).toBe(atOnce ? 0 : 1);
  });

  test('Neo4j is not asked about what is not there', () => {
    const watch = watching(NOW);
    expect(new Kept(watch, 100_000).find('key')).toBeUndefined();
    expect(watch.looks).toBe(0);
  });
});

describe('a value is kept', () => {
  test.each<[string, State | null, boolean]>([
    ['of the state last seen', state(2, 'b'), true],
    ['not of one before', state(2, 'c'), false],
    ['not while an import is at work', null, false],
  ])('%s', (_name, latest, stays) => {
    const kept = new Kept(watching(NOW, latest), 100_000);
    kept.keep('key', {}, 10, NOW);
    expect(kept.size > 0).toBe(stays);
  });

  test('with its key, within the room', () => {
    const kept = new Kept(watching(NOW), 10_000);
    kept.keep('key', {}, 200, NOW);
    expect(kept.size).toBe(606);
    kept.keep('large', {}, 1000, NOW);
    expect(kept.size).toBe(606);
    for (let n = 0; n < 100; n++) {
      kept.keep(`key ${n}`, {}, 200, NOW);
      expect(kept.size).toBeLessThanOrEqual(10_000);
    }
    expect(kept.size).toBeGreaterThan(9_000);
    expect(kept.find('key')).toBeUndefined();
  });

  test('alone in its state', async () => {
    const watch = watching(NOW);
    const kept = new Kept<{ n: number }>(watch, 100_000);
    kept.keep('old', { n: 1 }, 200, NOW);
    watch.latest = state(4, 'c');
    kept.keep('new', { n: 2 }, 200, watch.latest);
    expect(kept.size).toBe(606);
    expect(await kept.find('old')).toBeUndefined();
  });

  test('a newer state that is seen empties the room', async () => {
    const watch = watching(state(2, 'c'));
    const kept = new Kept<{ n: number }>(watch, 100_000);
    kept.keep('one', { n: 1 }, 200, NOW);
    kept.keep('other', { n: 1 }, 200, NOW);
    await kept.find('one');
    expect(kept.size).toBe(0);
  });
});
