import type { Session } from 'neo4j-driver';

/** What is deleted in one transaction. */
const BATCH = 20_000n;

// Relationships first: a node may have more of them than one transaction can delete.
const STEPS = [
  'MATCH ()-[r]->() WITH r LIMIT $limit DELETE r RETURN count(*) AS deleted',
  'MATCH (n:Entity) WITH n LIMIT $limit DELETE n RETURN count(*) AS deleted',
  'MATCH (b:LoadedBatch) WITH b LIMIT $limit DELETE b RETURN count(*) AS deleted',
  'MATCH (l:BulkLoad) DELETE l RETURN 0 AS deleted',
];

/** Deletes what an unfinished load has written, which is all that the database holds; cut off, it is done again. */
export async function discard(session: Session): Promise<void> {
  for (const step of STEPS) {
    for (let deleted = BATCH; deleted === BATCH;) {
      const { records } = await session.executeWrite((tx) => tx.run(step, { limit: BATCH }));
      deleted = (records[0]?.get('deleted') as bigint | undefined) ?? 0n;
    }
  }
}
