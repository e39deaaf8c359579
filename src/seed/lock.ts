import type { Session, Transaction } from 'neo4j-driver';

/** Opens the transaction that holds the import lock; waits for another import to end. No timeout: imports may take long. */
export async function lock(session: Session): Promise<Transaction> {
  const tx = await session.beginTransaction({
    timeout: 0,
    metadata: { application: 'policygraph', work: 'import' },
  });
  await tx.run("MERGE (l:ImportLock {id: 'import'}) SET l.takenAt = datetime()");
  return tx;
}
