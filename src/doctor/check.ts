import { UserError } from '../errors.js';

/** What a look found. */
export type Finding =
  | { readonly state: 'ok'; readonly seen: string }
  /** A warning: it works, or will; a problem: it does not. */
  | {
      readonly state: 'warning' | 'problem';
      readonly seen: string;
      /** What to do about it; may have several lines. */
      readonly mend: string;
    };

/** Something that may be wrong with a machine. */
export interface Check {
  readonly name: string;
  /** Looks, and changes nothing; null: there is nothing to look at. */
  readonly look: () => Promise<Finding | null>;
}

export function ok(seen: string): Finding {
  return { state: 'ok', seen };
}

export function warning(seen: string, mend: string): Finding {
  return { state: 'warning', seen, mend };
}

export function problem(seen: string, mend: string): Finding {
  return { state: 'problem', seen, mend };
}

/** What a command would be refused with, as a finding. Everything else is thrown on. */
export async function orProblem(look: () => Promise<Finding> | Finding): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof UserError) return problem(error.message, error.hint);
    throw error;
  }
}
