import type { Row } from '../support.js';

/** A sentence's end, what rows of the example change to (null: they go), and the problems. */
export type Changed = readonly [
  when: string,
  changes: Readonly<Record<string, Row | null>>,
  problems: readonly string[],
];
