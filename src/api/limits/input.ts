import type { GraphQLError } from 'graphql';
import { exceeded, type Limits } from './limits.js';

/**
 * Looks at variables before anything calls itself for what stands in them.
 * @returns why they are refused, or null
 */
export function refuseInput(variables: unknown, limits: Limits): GraphQLError | null {
  const { depth, longest } = measure(variables);
  if (depth > limits.json) {
    return exceeded('json', limits, depth, {
      what: 'Lists and objects of the variables that stand in one another',
      advice: 'Send flatter variables.',
    });
  }
  return longest > limits.list ? tooLong(longest, limits) : null;
}

/** A list that is too long. */
export function tooLong(seen: number, limits: Limits): GraphQLError {
  return exceeded('list', limits, seen, { what: 'Values of one list', advice: 'Ask in several operations.' });
}

/** Level by level, as a walk that calls itself would not come back from where it goes deep. */
function measure(value: unknown): { depth: number; longest: number } {
  let longest = 0;
  let depth = 0;
  for (let level = holdersIn([value]); level.length > 0; level = holdersIn(level.flatMap(Object.values))) {
    depth++;
    for (const holder of level) if (Array.isArray(holder)) longest = Math.max(longest, holder.length);
  }
  return { depth, longest };
}

/** The lists and objects among values. */
function holdersIn(values: readonly unknown[]): object[] {
  return values.filter((value): value is object => typeof value === 'object' && value !== null);
}
