import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { skipN } from 'pure-rand/utils/skipN';

/** A stream of draws that belongs to one entity. */
export interface Random {
  /** From 0 to below 1. */
  float(): number;
  /** A whole number from 0 to below `below`. */
  below(below: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An index below `size`: index k about 1 / (k + 1) times as often as 0. */
  zipf(size: number): number;
  /** Up to `count` different draws. */
  different(count: number, draw: () => number): number[];
}

/**
 * The draws of one entity: they follow from these three alone, so the order in which entities are made does not matter.
 * @param stream what the draws are for, such as `Policy`: each has draws of its own
 */
export function randomOf(seed: number, stream: string, index: number): Random {
  let hash = mix(seed | 0);
  for (let i = 0; i < stream.length; i++) hash = Math.imul(hash ^ stream.charCodeAt(i), 0x01000193);
  const generator = xoroshiro128plus(mix(mix(hash) ^ index));
  // The first draws of near seeds are alike: half of the first state is the same for all.
  skipN(generator, 4);
  return new Draws(generator);
}

class Draws implements Random {
  constructor(private readonly generator: RandomGenerator) {}

  float(): number {
    return uniformFloat64(this.generator);
  }

  below(below: number): number {
    return uniformInt(this.generator, 0, below - 1);
  }

  chance(probability: number): boolean {
    return this.float() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  zipf(size: number): number {
    return Math.min(size, Math.floor(Math.pow(size + 1, this.float()))) - 1;
  }

  different(count: number, draw: () => number): number[] {
    const drawn = new Set<number>();
    // A few draws more than asked: among few things there may not be enough different ones.
    for (let tries = 0; drawn.size < count && tries < count + 4; tries++) drawn.add(draw());
    return [...drawn];
  }
}

/** Spreads every bit of a number over all 32 (the finalizer of MurmurHash3). */
function mix(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
