import type { Key, Landed, Trip } from '../../graph/index.js';
import type { Variables } from '../variables.js';
import type { At } from './complete.js';

export type { Variables };

/** How one root field is answered. */
export interface RootPlan {
  readonly key: string;
  readonly trip: Trip;
  /** What it asks for with these variables: one key, or one for each entry of a list. @throws Unplanned or Refusal */
  readonly keys: (variables: Variables) => readonly Key[];
  /** Makes the field's value of what landed for its keys. @throws Unplanned */
  readonly complete: (landed: readonly Landed[], variables: Variables, searched: At['searched']) => unknown;
}

/** How an operation is answered: a frozen value; running it is another step. */
export interface Plan {
  /** By response key, in order; a text is the root's `__typename`. */
  readonly fields: readonly (RootPlan | { readonly key: string; readonly text: string })[];
  /** Asks what was read, where some field wants to know. */
  readonly searched: Trip | null;
}
