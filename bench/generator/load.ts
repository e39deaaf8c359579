import type { Session } from 'neo4j-driver';
import type { Database } from '../../src/neo4j/driver.js';
import type { GraphNode, GraphRelationship } from '../../src/seed/desired.js';
import { beginEpoch, currentEpoch, endEpoch } from '../../src/seed/epoch.js';
import type { Generated } from './generated.js';

/** Rows of one statement and transaction: large enough to be fast, small enough for any heap. */
const BATCH = 2_000;

export interface LoadOptions {
  /** Makes what is written of a node: adds what an importer derives, such as search properties. */
  readonly prepare?: (node: GraphNode) => GraphNode;
  /** Told how many nodes and relationships are written. */
  readonly progress?: (done: number) => void;
}

/**
 * Writes a generated graph, in many transactions, and then makes the epoch that of a finished import.
 * @param database an empty one that has its constraints and indexes (`applySchema`)
 */
export async function load(
  database: Database,
  generated: Generated,
  { prepare = (node) => node, progress = () => undefined }: LoadOptions = {},
): Promise<void> {
  const session = database.driver.session(database.session);
  try {
    await refuseNodes(session);
    const odd = await beginEpoch(session, await currentEpoch(session));
    let done = 0;
    const write = async (statement: string, rows: readonly object[]) => {
      await session.executeWrite((tx) => tx.run(statement, { rows }));
      progress((done += rows.length));
    };
    for (const [label, rows] of batches(generated.nodes(), ({ label }) => label)) {
      await write(
        `UNWIND $rows AS row\nCREATE (n:${label}:Entity)\nSET n = row`,
        rows.map((node) => prepare(node).properties),
      );
    }
    for (const [type, rows] of batches(generated.relationships(), ({ type }) => type)) {
      await write(
        'UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\n' +
          `CREATE (a)-[r:${type}]->(b)\nSET r = row.properties`,
        rows,
      );
    }
    await endEpoch(session, odd);
  } finally {
    await session.close();
  }
}

async function refuseNodes(session: Session): Promise<void> {
  const { records } = await session.executeRead((tx) => tx.run('MATCH (n:Entity) RETURN n.id AS id LIMIT 1'));
  if (records.length > 0)
    throw new Error(`the database is not empty: it has ${String(records[0]!.get('id'))}`);
}

/** Collects what goes into one statement: a label or type cannot be a parameter. */
function* batches<T extends GraphNode | GraphRelationship>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): Generator<readonly [key: string, rows: readonly T[]]> {
  const waiting = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const rows = waiting.get(key) ?? [];
    waiting.set(key, rows);
    rows.push(item);
    if (rows.length === BATCH) {
      yield [key, rows];
      waiting.delete(key);
    }
  }
  yield* waiting;
}
