import neo4j from 'neo4j-driver';
import type { Model } from '../model/index.js';
import type { Database } from '../neo4j/driver.js';
import type { Queries } from './queries.js';
import { traversalStatements } from './model-statements.js';

/**
 * Has Neo4j plan every statement that a read can send, so that a question never asked before answers at once.
 * One at a time: planning takes a core. Stops when `signal` says so.
 */
export async function planAhead(
  database: Database,
  model: Model,
  queries: Queries,
  signal: AbortSignal,
): Promise<void> {
  for (const { text } of [...Object.values(queries), ...traversalStatements(model)]) {
    if (signal.aborted) return;
    const session = database.driver.session({ ...database.session, defaultAccessMode: neo4j.session.READ });
    try {
      await session.run(`EXPLAIN ${text}`, PARAMETERS);
    } finally {
      await session.close();
    }
  }
}

/** Of the types that reads send: Neo4j keys its plans by them. */
const PARAMETERS = { ids: [], keys: [], digests: [], after: [], limit: neo4j.int(1) };
