import type { StoredProperties } from '../../src/seed/desired.js';
import type { Random } from './random.js';
import { SYLLABLES, type Pair } from './words.js';

/** The names of a node as its properties. */
export interface Named {
  readonly name: string;
  readonly nameEn: string;
  readonly nameEnBasis: 'DOCUMENT' | 'TRANSLATION';
}

/** Shares no factor with the number of pairs of syllables, so that it visits all of them. */
const STRIDE = 7_919;

/** The name of a place without what it is, such as 云溪: different for every index. */
export function placeName(index: number): Pair {
  const pairs = SYLLABLES.length ** 2;
  const pair = (index * STRIDE + 13) % pairs;
  const third = Math.floor(index / pairs) - 1;
  return spell([Math.floor(pair / SYLLABLES.length), pair % SYLLABLES.length, ...(third < 0 ? [] : [third])]);
}

/** A drawn name of two or three syllables. */
export function brandName(random: Random): Pair {
  return spell(Array.from({ length: random.chance(0.3) ? 3 : 2 }, () => random.below(SYLLABLES.length)));
}

export function named(random: Random, [name, nameEn]: Pair): Named {
  return { name, nameEn, nameEnBasis: random.chance(0.05) ? 'DOCUMENT' : 'TRANSLATION' };
}

/** A summary on some. */
export function summarized(random: Random, share: number, [summary, summaryEn]: Pair): StoredProperties {
  return random.chance(share) ? { summary, summaryEn } : {};
}

/** Other names on some. */
export function aliased(random: Random, share: number, ...aliases: readonly string[]): StoredProperties {
  return random.chance(share) ? { aliases } : {};
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function spell(indexes: readonly number[]): Pair {
  const syllables = indexes.map((index) => SYLLABLES[index % SYLLABLES.length]!);
  return [syllables.map(([zh]) => zh).join(''), capitalized(syllables.map(([, en]) => en).join(''))];
}
