import type { Session } from 'neo4j-driver';
import type { CypherStatement } from '../../neo4j/cypher.js';

/**
 * Takes away the full-text indexes of `cypher/schema`, which are made again when all is written: to build them at once takes half
 * the work of keeping them up to date batch by batch.
 */
export async function dropFullText(session: Session, schema: readonly CypherStatement[]): Promise<void> {
  for (const { text } of schema) {
    const name = /^CREATE FULLTEXT INDEX (\w+)/.exec(text)?.[1];
    if (name !== undefined) await session.run(`DROP INDEX ${name} IF EXISTS`);
  }
}
