import { GraphQLError } from 'graphql';
import { exceeded, type Limits } from './limits.js';

/**
 * Looks at variables before anything calls itself for what stands in them.
 * @returns why they are refused, or null
 */
export function refuseInput(variables: object, limits: Limits): GraphQLError | null {
  const { depth, longest } = measure(variables);
  if (depth > limits.json) {
    return exceeded('json', limits, depth, {
      what: 'Lists and objects of the variables that stand in one another',
      advice: 'Send flatter variables.',
    });
  }
  return longest > limits.list ? tooLong(longest, limits) : refuseHalves(variables);
}

const HALF = /\p{Surrogate}/u;

/**
 * Refuses half of a surrogate pair. JSON can write it and JavaScript hold it, but it is no character: on the way to Neo4j
 * it would become another one. In a document GraphQL refuses it by itself.
 */
function refuseHalves(variables: object): GraphQLError | null {
  for (const [name, value] of Object.entries(variables)) {
    const half = halfIn([name, value]);
    if (half === null) continue;
    const [variable, seen] = [
      name.replaceAll(half, '?'),
      `U+${half.charCodeAt(0).toString(16).toUpperCase()}`,
    ];
    return new GraphQLError(
      `Variable "$${variable}" holds ${seen}, half of a surrogate pair, which is no text. Send whole characters.`,
      { extensions: { code: 'BAD_USER_INPUT', variable, seen, http: { status: 400 } } },
    );
  }
  return null;
}

/** It calls itself for what stands in the value: hold the depth against its limit before. */
function halfIn(value: unknown): string | null {
  if (typeof value === 'string') return HALF.exec(value)?.[0] ?? null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const half = halfIn(name) ?? halfIn(inner);
    if (half !== null) return half;
  }
  return null;
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
