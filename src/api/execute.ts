import type { ExecutionResult } from 'graphql';
import { AbandonedError, type Settled } from '../graph/index.js';
import { isUnavailable } from '../neo4j/unavailable.js';
import { answers } from '../telemetry.js';
import { ended } from './ended.js';
import { hungUp, rootCause, unavailable } from './errors.js';
import type { Operation } from './operation.js';
import { answerPlainly, type Source } from './plain.js';
import { answerByPlan } from './plan/index.js';

/**
 * Answers an operation from one consistent state of the data, and says which one: by its plan, or by the plain path.
 * @throws GraphQLError `IMPORT_IN_PROGRESS` or `DATABASE_UNAVAILABLE` with status 503, `QUERY_TOO_BROAD` when it takes too long
 */
export async function answer(source: Source, operation: Operation): Promise<Settled<ExecutionResult>> {
  try {
    const byPlan = await planned(source, operation);
    const settled = byPlan ?? (await answerPlainly(source, operation));
    answers.tell({ from: byPlan ? 'plan' : 'plain' });
    return settled;
  } catch (error) {
    if (error instanceof AbandonedError) throw hungUp();
    throw isUnavailable(rootCause(error)) ? unavailable() : error;
  }
}

async function planned(
  { plans, read }: Source,
  operation: Operation,
): Promise<Settled<ExecutionResult> | null> {
  if (!plans) return null;
  try {
    return await answerByPlan(plans, operation);
  } catch (error) {
    // What took too much would take more by the plain path.
    const told = ended(error, read.timeout);
    if (told) throw told;
    if (isUnavailable(error) || error instanceof AbandonedError) throw error;
    // Whatever else went wrong, the plain path does without, or fails in its own words.
    plans.report(error);
    return null;
  }
}
