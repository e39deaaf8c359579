import type { ExecutionResult } from 'graphql';
import type { Settled } from '../graph/index.js';
import { answerPlainly, type Operation, type Source } from './plain.js';

/**
 * Answers an operation from one consistent state of the data, and says which one.
 * @throws GraphQLError `IMPORT_IN_PROGRESS` with status 503
 */
export function answer(source: Source, operation: Operation): Promise<Settled<ExecutionResult>> {
  return answerPlainly(source, operation);
}
