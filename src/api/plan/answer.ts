import type { ExecutionResult } from 'graphql';
import { MovedError, Refusal, type Landed, type Settled, type State, type Trips } from '../../graph/index.js';
import type { Operation } from '../operation.js';
import type { Planned, Plans } from './plans.js';
import { Unplanned } from './unplanned.js';

/**
 * Answers an operation by its plan.
 * @returns null where it has none (yet), and as `runPlan`
 */
export async function answerByPlan(
  plans: Plans,
  operation: Operation,
): Promise<Settled<ExecutionResult> | null> {
  const planned = plans.find(operation);
  return planned && runPlan(plans.trips, planned, operation.isAbandoned);
}

/**
 * Answers by a plan.
 * @param isAbandoned whether nobody waits for the answer any more
 * @returns null where only the plain path answers: the data moved, or what is stored or asked is not as it should be
 */
export async function runPlan(
  trips: Trips,
  { plan, variables }: Planned,
  isAbandoned?: () => boolean,
): Promise<Settled<ExecutionResult> | null> {
  try {
    // All keys before the first trip: one of them may be refused.
    const keys = plan.fields.map((field) => ('text' in field ? [] : field.keys(variables)));
    const [read, ...landed] = await Promise.all([
      plan.searched ? trips.ask(plan.searched, {}, isAbandoned) : null,
      ...plan.fields.map((field, i) =>
        'text' in field ? [] : Promise.all(keys[i]!.map((key) => trips.ask(field.trip, key, isAbandoned))),
      ),
    ]);
    const state = oneState([...landed.flat(), ...(read ? [read] : [])]);
    const data: Record<string, unknown> = {};
    plan.fields.forEach((field, i) => {
      data[field.key] =
        'text' in field ? field.text : field.complete(landed[i]!, variables, read?.rows[0] ?? null);
    });
    return { value: { data }, state };
  } catch (error) {
    if (error instanceof Unplanned || error instanceof MovedError || error instanceof Refusal) return null;
    throw error;
  }
}

/** The state that all trips saw; null where there were none. @throws MovedError */
function oneState(landed: readonly Landed[]): State | null {
  const [first] = landed;
  if (landed.some(({ state }) => state.bookmark !== first!.state.bookmark)) throw new MovedError();
  return first?.state ?? null;
}
