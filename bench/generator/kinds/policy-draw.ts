import type { Random } from '../random.js';
import type { World } from '../world.js';

/** A drawn policy: some are referred to much more often than others. */
export function drawPolicy(world: World, random: Random): number {
  return random.chance(0.5) ? random.zipf(world.sizes.Policy) : random.below(world.sizes.Policy);
}
