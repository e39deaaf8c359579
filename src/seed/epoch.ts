import type { Session } from 'neo4j-driver';

/*
 * The seqlock. An import holds the write lock of (:ImportLock) in its own transaction from first to last, so there is one
 * at a time; beside it, two small transactions make the epoch odd before anything is written and even after the commit.
 * A crash leaves the epoch odd and the lock free: whoever takes the lock next finds it so and mends it.
 */

const EPOCH = `MATCH (d:Dataset {id: 'dataset'})
RETURN d.epoch AS epoch`;

const MAKE = `MERGE (d:Dataset {id: 'dataset'})
ON CREATE SET d.epoch = 0`;

const MOVE = `MATCH (d:Dataset {id: 'dataset', epoch: $from})
SET d.epoch = $to, d.importedAt = coalesce($importedAt, d.importedAt)
RETURN d.epoch AS epoch`;

/** Reads the epoch, where writes go: a follower may lag behind. Before the first import it is 0. */
export async function currentEpoch(session: Session): Promise<bigint> {
  const { records } = await session.executeWrite((tx) => tx.run(EPOCH));
  return (records[0]?.get('epoch') as bigint | undefined) ?? 0n;
}

/**
 * Makes the epoch odd: readers stand back. An odd one left by a crash moves on too, so that its owner cannot end ours.
 * That owner may still be there and put its epoch back just now: then ours begins from what it left.
 */
export async function beginEpoch(session: Session, current: bigint): Promise<bigint> {
  await session.executeWrite((tx) => tx.run(MAKE));
  for (let from = current; ; from = await currentEpoch(session)) {
    const odd = from % 2n === 0n ? from + 1n : from + 2n;
    if (await move(session, from, odd, null)) return odd;
  }
}

/**
 * Makes the epoch even again after a commit: readers see the new data. If the next import has moved it on, it will.
 * @param importedAt ISO 8601; null: what is written was never imported
 */
export async function endEpoch(
  session: Session,
  odd: bigint,
  importedAt: string | null = new Date().toISOString(),
): Promise<void> {
  await move(session, odd, odd + 1n, importedAt);
}

/** Puts the epoch back after nothing was written. A crash before us left it odd, then it must still move on. */
export async function restoreEpoch(session: Session, odd: bigint, before: bigint): Promise<void> {
  await move(session, odd, before % 2n === 0n ? before : odd + 1n, null);
}

/** @returns whether the epoch was still `from` */
async function move(session: Session, from: bigint, to: bigint, importedAt: string | null): Promise<boolean> {
  const { records } = await session.executeWrite((tx) => tx.run(MOVE, { from, to, importedAt }));
  return records.length > 0;
}
