import { constantOf, type Model } from '../model/index.js';
import type { CypherStatement } from '../neo4j/cypher.js';
import type { Database } from '../neo4j/driver.js';

/**
 * Makes sure of constraints and indexes: those of `cypher/schema`, and for every kind and relationship type of the Model
 * the ones that reading by id needs. Waits until the indexes answer.
 * @param wait seconds: indexes of a graph that is there already take their time to fill
 */
export async function applySchema(
  database: Database,
  model: Model,
  fixed: readonly CypherStatement[],
  wait = 120,
): Promise<void> {
  const session = database.driver.session(database.session);
  try {
    // Two programs that start at once may lock each other out; Neo4j ends one of them, which tries again.
    for (const text of [...fixed.map(({ text }) => text), ...modelSchema(model)])
      await session.executeWrite((transaction) => transaction.run(text));
    await session.run('CALL db.awaitIndexes($wait)', { wait: BigInt(wait) }, { timeout: 0 });
  } finally {
    await session.close();
  }
}

function modelSchema(model: Model): string[] {
  return [
    // Pages of a kind follow this index.
    ...[...model.kinds.keys()].map((label) => {
      const name = label.toLowerCase();
      return `CREATE INDEX ${name}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`;
    }),
    // What the contract calls indexed.
    ...[...model.kinds.values()].flatMap(({ label, properties }) =>
      [...properties.values()]
        .filter(({ indexed }) => indexed)
        .map(({ name }) => {
          const index = `${label.toLowerCase()}_${constantOf(name).toLowerCase()}`;
          return `CREATE INDEX ${index} IF NOT EXISTS FOR (n:${label}) ON (n.${name})`;
        }),
    ),
    ...[...model.relationships.keys()].map((type) => {
      const name = type.toLowerCase();
      return `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`;
    }),
  ];
}
