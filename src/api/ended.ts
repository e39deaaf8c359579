import type { GraphQLError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { isTimedOut } from '../neo4j/unavailable.js';
import { overloaded, rootCause, timedOut, tooLarge } from './errors.js';

const OUT_OF_MEMORY = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';

/**
 * What a caller is told of a read that Neo4j ended for what it took; null: that is not why it failed.
 * @param timeout milliseconds that a read may take
 */
export function ended(error: unknown, timeout: number): GraphQLError | null {
  const cause = rootCause(error);
  if (isTimedOut(cause)) return timedOut(timeout);
  if (!(cause instanceof Neo4jError) || cause.code !== OUT_OF_MEMORY) return null;
  // Neo4j names the bound that was reached: that of one transaction, or that of all together.
  return /\bdb\.memory\.transaction\.max\b/.test(cause.message) ? tooLarge() : overloaded();
}
