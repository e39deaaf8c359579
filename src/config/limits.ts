import { UserError } from '../errors.js';

/** What each limit is called in the environment, and what it is there where nothing is said. */
const LIMITS = {
  characters: ['POLICYGRAPH_MAX_CHARACTERS', 100_000],
  tokens: ['POLICYGRAPH_MAX_TOKENS', 4_000],
  nesting: ['POLICYGRAPH_MAX_NESTING', 100],
  json: ['POLICYGRAPH_MAX_JSON_DEPTH', 40],
  depth: ['POLICYGRAPH_MAX_DEPTH', 20],
  aliases: ['POLICYGRAPH_MAX_ALIASES', 30],
  roots: ['POLICYGRAPH_MAX_ROOT_FIELDS', 20],
  directives: ['POLICYGRAPH_MAX_DIRECTIVES', 50],
  list: ['POLICYGRAPH_MAX_LIST', 250],
  page: ['POLICYGRAPH_MAX_PAGE', 100],
  cost: ['POLICYGRAPH_MAX_COST', 250_000],
  errors: ['POLICYGRAPH_MAX_ERRORS', 5],
  body: ['POLICYGRAPH_MAX_BODY', 2 ** 20],
} as const;

/** The most that one request may be, or ask for; what each one counts says the reader of it. */
export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

/** The environment variables that the limits are read from. */
export const limitVariables: readonly string[] = Object.values(LIMITS).map(([name]) => name);

/**
 * Reads the limits.
 * @throws UserError `BAD_CONFIG` naming the setting, what was seen and what it takes
 */
export function readLimits(environment: Readonly<Record<string, string | undefined>>): Limits {
  const limits = Object.entries(LIMITS).map(([limit, [name, usual]]) => [
    limit,
    readLimit(name, environment[name] || String(usual)),
  ]);
  return Object.freeze(Object.fromEntries(limits) as Record<keyof typeof LIMITS, number>);
}

function readLimit(name: string, value: string): number {
  const limit = Number(value);
  if (/^\d{1,15}$/.test(value) && limit > 0) return limit;
  throw new UserError({
    code: 'BAD_CONFIG',
    message: `${name} is not a limit: ${value}`,
    hint: `Give a whole number of 1 or more, or unset ${name}.`,
  });
}
