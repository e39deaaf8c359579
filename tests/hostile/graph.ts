import type { Database } from '../../src/neo4j/driver.js';
import { dump } from '../../src/seed/index.js';

/** All that is stored, and all that Neo4j knows of what is stored: equal before and after what only read. */
export async function everything(database: Database): Promise<string[]> {
  const session = database.driver.session(database.session);
  const rows = async (statement: string) =>
    (await session.run(statement)).records.map((record) =>
      JSON.stringify(record.toObject(), (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
    );
  try {
    const lists = [
      'MATCH (n) RETURN count(n) AS nodes',
      'MATCH ()-[r]->() RETURN count(r) AS relationships',
      'CALL db.labels() YIELD label RETURN label ORDER BY label',
      'CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type',
      'CALL db.propertyKeys() YIELD propertyKey AS key RETURN key ORDER BY key',
      'SHOW INDEXES YIELD name, state, type ORDER BY name',
      'SHOW CONSTRAINTS YIELD name, type ORDER BY name',
    ];
    const known: string[] = [];
    for (const statement of lists) known.push(...(await rows(statement)));
    return [...(await dump(session)), ...known];
  } finally {
    await session.close();
  }
}
