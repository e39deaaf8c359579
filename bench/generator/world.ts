import { hash } from 'node:crypto';
import { randomOf, type Random } from './random.js';
import type { FactLabel, Sizes } from './sizes.js';

/** What everything that is generated follows from. */
export interface World {
  readonly seed: number;
  readonly sizes: Sizes;
}

/** The draws of one node, or of something about it where `about` says what. */
export function drawsOf(world: World, label: string, index: number, about = ''): Random {
  return randomOf(world.seed, about === '' ? label : `${about} of ${label}`, index);
}

/** Ids sort as the indexes do. */
export function idOf(label: FactLabel | 'Document', index: number): string {
  return `${label.toLowerCase()}-${String(index).padStart(7, '0')}`;
}

/** A SHA-256 as of a text that nobody has: the words say which. */
export function digestOf(world: World, ...words: readonly (string | number)[]): string {
  return hash('sha256', [world.seed, ...words].join(' '));
}
