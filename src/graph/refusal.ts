/** Codes of questions that are refused. */
export type RefusalCode = 'BAD_USER_INPUT' | 'QUERY_TOO_BROAD' | 'MIXED_UNITS';

/** A question that cannot be answered as it was asked: the message says what was seen and what to do, `facts` the same for programs. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Refuses what goes beyond a limit, naming what it was, the limit and the value seen. */
export function beyond(what: string, limit: number, seen: number): Refusal {
  return new Refusal('BAD_USER_INPUT', `${what}: ${seen} were given, ${limit} is the most.`, { limit, seen });
}

/** What a refusal repeats of a caller's text: the beginning of one that is long, and never half a character. */
export function shown(text: string, most: number): string {
  return text.slice(0, most).replace(/\p{Surrogate}$/u, '');
}
