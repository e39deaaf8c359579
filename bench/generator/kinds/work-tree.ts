import { ACTIONS_PER_BLOCK, POLICIES_PER_BLOCK } from '../sizes.js';

/** How many actions each policy of a block has. */
const ACTIONS = [12, 8, 6, 4, 3, 2, 2, 1, 1, 1] as const;

/** What an action is a part of, and as the how-manieth. */
export interface Whole {
  readonly label: 'Policy' | 'Action';
  readonly index: number;
  readonly ordinal: number;
}

/** A third of a policy's actions are its own parts; the others are tasks under these. */
function heads(actions: number): number {
  return Math.ceil(actions / 3);
}

export function wholeOfAction(index: number): Whole {
  const block = Math.floor(index / ACTIONS_PER_BLOCK);
  let place = index % ACTIONS_PER_BLOCK;
  let policy = 0;
  while (place >= ACTIONS[policy]!) place -= ACTIONS[policy++]!;
  const own = heads(ACTIONS[policy]!);
  if (place < own) return { label: 'Policy', index: block * POLICIES_PER_BLOCK + policy, ordinal: place + 1 };
  const task = place - own;
  return { label: 'Action', index: index - place + (task % own), ordinal: Math.floor(task / own) + 1 };
}

/** How many actions are direct parts of a policy. */
export function partsOfPolicy(index: number): number {
  return heads(ACTIONS[index % POLICIES_PER_BLOCK]!);
}

/** The policy that a policy is a part of; null where it stands alone. It has the smaller index, and few are above it. */
export function wholeOfPolicy(index: number): number | null {
  const block = Math.floor(index / POLICIES_PER_BLOCK);
  if (index % POLICIES_PER_BLOCK !== 0) return block * POLICIES_PER_BLOCK;
  return block === 0 ? null : Math.floor((block - 1) / 8) * POLICIES_PER_BLOCK;
}
