import type { Watch } from '../watch.js';
import type { PlanStatement } from './plan-statement.js';

/** Has Neo4j plan a statement without running it. Its plans are kept by text and types of parameters: those of a trip. */
export async function explain(watch: Watch, { text, limits }: PlanStatement): Promise<void> {
  const session = watch.openSession();
  try {
    await session.run(`EXPLAIN ${text}`, { keys: [], ids: [], ...limits });
  } finally {
    await session.close();
  }
}
