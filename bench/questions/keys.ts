import { randomOf } from '../generator/random.js';
import { SEED } from '../settings.js';
import type { Sizes } from '../generator/index.js';

/** Different keys of a question at most: more than any cache of one operation's plans would care for. */
export const KEYS = 1_000;

/** Ids of a kind, drawn over all of it, in no order. */
export function someIds(kind: Exclude<keyof Sizes, 'Evidence'>, sizes: Sizes, count = KEYS): string[] {
  const random = randomOf(SEED, `keys of ${kind}`, 0);
  const drawn = random.different(Math.min(count, sizes[kind]), () => random.below(sizes[kind]));
  return drawn.map((index) => `${kind.toLowerCase()}-${String(index).padStart(7, '0')}`);
}

/** The same things in no order, which is the same in every run. */
export function shuffled<T>(things: readonly T[]): T[] {
  const random = randomOf(SEED, 'order of keys', things.length);
  return things
    .map((thing) => [random.float(), thing] as const)
    .sort(([a], [b]) => a - b)
    .map(([, thing]) => thing);
}
