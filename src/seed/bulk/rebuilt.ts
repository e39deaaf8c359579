import type { Session } from 'neo4j-driver';
import type { SchemaItem } from '../schema.js';

/**
 * Takes away what is made again when all is written, as filling it at once costs less than row by row: indexes, and constraints of
 * relationships. Those of nodes stay: by them relationships find their ends, and a load its state.
 */
export async function dropRebuilt(session: Session, schema: readonly SchemaItem[]): Promise<void> {
  for (const { name, isConstraint, isOfNodes } of schema) {
    if (isConstraint && isOfNodes) continue;
    await session.run(`DROP ${isConstraint ? 'CONSTRAINT' : 'INDEX'} ${name} IF EXISTS`);
  }
}
