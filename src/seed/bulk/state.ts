import type { Session, Transaction } from 'neo4j-driver';

/** What the graph remembers of the load that filled it, or was to. */
export interface LoadState {
  /** Of the files. */
  readonly digest: string;
  /** Null: rows named their own. */
  readonly set: string | null;
  /** Rows in a batch at most: with another number the batches would be others. */
  readonly size: number;
  /** Rows in all. */
  readonly nodes: number;
  readonly relationships: number;
  /** ISO 8601; null while it has not ended. */
  readonly endedAt: string | null;
}

/** What runs a statement, where writes go: a transaction, or a session. */
export type Runner = Pick<Transaction, 'run'>;

const READ = `MATCH (l:BulkLoad {id: 'load'})
RETURN properties(l) AS state`;

/** Reads the state; null: nothing was ever loaded. */
export async function readState(runner: Runner): Promise<LoadState | null> {
  const { records } = await runner.run(READ);
  const state = records[0]?.get('state') as Record<string, unknown> | undefined;
  if (!state) return null;
  const { digest, set, size, nodes, relationships, endedAt } = state;
  return {
    digest: String(digest),
    set: (set as string | undefined) ?? null,
    size: Number(size),
    nodes: Number(nodes),
    relationships: Number(relationships),
    endedAt: (endedAt as string | undefined) ?? null,
  };
}

/** Remembers a load that begins. */
export async function writeState(session: Session, state: LoadState): Promise<void> {
  const { size, nodes, relationships, ...texts } = state;
  const row = {
    ...texts,
    size: BigInt(size),
    nodes: BigInt(nodes),
    relationships: BigInt(relationships),
    id: 'load',
  };
  await session.executeWrite((tx) => tx.run("MERGE (l:BulkLoad {id: 'load'})\nSET l = $row", { row }));
}

/** Written with each batch, in its transaction: a batch is in the graph exactly when its number is. */
export const MARK = 'CREATE (:LoadedBatch {number: $number, rows: $rows})';

/** The batches that are written, with their rows. */
export async function loadedBatches(runner: Runner): Promise<ReadonlyMap<number, number>> {
  const { records } = await runner.run('MATCH (b:LoadedBatch) RETURN b.number AS number, b.rows AS rows');
  return new Map(records.map((record) => [Number(record.get('number')), Number(record.get('rows'))]));
}

/** Remembers that the load has ended; its batches are forgotten. */
export async function endState(session: Session): Promise<void> {
  await session.executeWrite((tx) =>
    tx.run("MATCH (l:BulkLoad {id: 'load'})\nSET l.endedAt = $now\nWITH l\nMATCH (b:LoadedBatch)\nDELETE b", {
      now: new Date().toISOString(),
    }),
  );
}
