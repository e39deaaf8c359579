import { UserError } from '../errors.js';

/**
 * Something wrong in a seed, with where it stands: `row` counts from 1 within its statement, null for the statement itself.
 * A file of JSON Lines has no statements: there `row` is the line. What is wrong with what a seed no longer holds stands nowhere: file, statement and row are null.
 */
export interface Problem {
  readonly file: string | null;
  readonly statement: number | null;
  readonly row: number | null;
  readonly reason: string;
}

/** Where a row stands, as people say it. */
export function locate({ file, statement, row }: Omit<Problem, 'reason'>): string {
  if (file === null) return 'what the seed no longer holds';
  if (statement === null) return `${file}, line ${row}`;
  return `${file}, statement ${statement}${row === null ? '' : `, row ${row}`}`;
}

/** How many problems a message shows. */
export const SHOWN = 20;

/** A seed that was refused whole. `problems` holds every offence (of a load, only the first), the message the first twenty. */
export class SeedError extends UserError {
  constructor(
    message: string,
    readonly problems: readonly Problem[],
    hint = 'Nothing was written. Mend the seed and import it again; --dry-run shows what would change.',
    all = problems.length,
  ) {
    const lines = problems.slice(0, SHOWN).map((problem) => `  ${locate(problem)}: ${problem.reason}`);
    const rest = all > SHOWN ? [`  … and ${all - SHOWN} more`] : [];
    super({ code: 'SEED_REFUSED', message: [message, ...lines, ...rest].join('\n'), hint });
  }
}
