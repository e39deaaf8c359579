import type { Model } from '../../src/model/index.js';
import type { Database } from '../../src/neo4j/driver.js';
import { nodeRow, relationshipRow } from '../../src/seed/create.js';
import type { GraphNode, GraphRelationship } from '../../src/seed/desired.js';
import { SEED_SET, type Generated } from '../generator/index.js';

/** Rows of one statement and transaction. */
const BATCH = 2_000;

interface Batch {
  readonly statement: string;
  readonly rows: readonly object[];
}

/** All rows of a graph as the loader writes them, with what it derives, ready to be sent. */
export function rowsOf(generated: Generated, model: Model): Batch[] {
  const nodes = [...generated.nodes()];
  const links = [...generated.relationships()];
  return [
    ...batches<GraphNode>(
      nodes,
      ({ label }) => `UNWIND $rows AS row CREATE (n:${label}:Entity) SET n = row`,
      (node) => nodeRow(model, node, SEED_SET).properties,
    ),
    ...batches<GraphRelationship>(
      links,
      ({ type }) =>
        'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) ' +
        `CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
      (link) => relationshipRow(link, SEED_SET),
    ),
  ];
}

/** Sends them, one batch after the other: what a script of twenty lines does. */
export async function loadPlainly(database: Database, all: readonly Batch[]): Promise<void> {
  const session = database.driver.session(database.session);
  try {
    for (const { statement, rows } of all) await session.executeWrite((tx) => tx.run(statement, { rows }));
  } finally {
    await session.close();
  }
}

function batches<T>(
  items: readonly T[],
  statementOf: (item: T) => string,
  row: (item: T) => object,
): Batch[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(statementOf(item));
    if (group) group.push(item);
    else groups.set(statementOf(item), [item]);
  }
  return [...groups].flatMap(([statement, group]) =>
    Array.from({ length: Math.ceil(group.length / BATCH) }, (_, i) => ({
      statement,
      rows: group.slice(i * BATCH, (i + 1) * BATCH).map(row),
    })),
  );
}
