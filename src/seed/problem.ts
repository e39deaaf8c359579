import { UserError } from '../errors.js';

/**
 * Something wrong in a seed, with where it stands: `row` counts from 1 within its statement, null for the statement itself.
 * What is wrong with what a seed no longer holds stands nowhere: file, statement and row are null.
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
  return `${file}, statement ${statement}${row === null ? '' : `, row ${row}`}`;
}

const SHOWN = 20;

/** A seed that was refused whole. `problems` holds every offence, the message the first twenty. */
export class SeedError extends UserError {
  constructor(
    message: string,
    readonly problems: readonly Problem[],
    hint = 'Nothing was written. Mend the seed and import it again; --dry-run shows what would change.',
  ) {
    const lines = problems.slice(0, SHOWN).map((problem) => `  ${locate(problem)}: ${problem.reason}`);
    const rest = problems.length > SHOWN ? [`  … and ${problems.length - SHOWN} more`] : [];
    super({ code: 'SEED_REFUSED', message: [message, ...lines, ...rest].join('\n'), hint });
  }
}
