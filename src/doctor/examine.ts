import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../errors.js';
import { problem, type Check, type Finding } from './check.js';

/** A finding with the name of its check. */
export type Named = Finding & { readonly name: string };

/** Milliseconds that one check may take: a driver gives up after 10 s, and Java may take some to start. */
const PATIENCE = 25_000;

/**
 * Looks at everything at once; in the order of the checks.
 * @param patience milliseconds after which a check is a problem itself
 */
export async function examine(checks: readonly Check[], patience = PATIENCE): Promise<Named[]> {
  const found = await Promise.all(checks.map((check) => look(check, patience)));
  return found.flatMap((finding, i) => (finding ? [{ name: checks[i]!.name, ...finding }] : []));
}

async function look(check: Check, patience: number): Promise<Finding | null> {
  const done = new AbortController();
  const overdue = sleep(patience, undefined, { signal: done.signal }).then(
    () => problem(`no answer within ${patience / 1000} s`, HANGS),
    () => null,
  );
  try {
    return await Promise.race([check.look(), overdue]);
  } catch (error) {
    if (error instanceof UserError) return problem(error.message, error.hint);
    return problem(`it could not be looked at: ${(error as Error).message}`, FAILED);
  } finally {
    done.abort();
  }
}

const HANGS =
  'Something that was asked hangs: see what the other lines say of it, and look again when that is mended.';
const FAILED = 'See what the other lines say, and look again when that is mended.';
