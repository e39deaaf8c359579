import type { Session } from 'neo4j-driver';
import { UserError } from '../errors.js';

/** Heap that a changed node or relationship takes until the commit, in bytes; measured, see docs/decisions. */
const BYTES_PER_CHANGE = 3_000;

/** The part of the heap that an import may plan with: the rest is Neo4j's own and the readers'. */
const SHARE = 0.6;

/**
 * Refuses an import that one transaction cannot hold.
 * A server that does not tell its heap (a managed one) is trusted.
 * @throws UserError `IMPORT_TOO_LARGE` with the numbers and the way out
 */
export async function refuseTooLarge(session: Session, changes: number): Promise<void> {
  const needed = changes * BYTES_PER_CHANGE;
  if (needed < 50e6) return;
  const heap = await readHeap(session);
  if (heap === null || needed <= heap * SHARE) return;
  throw new UserError({
    code: 'IMPORT_TOO_LARGE',
    message:
      `The import changes ${changes} nodes and relationships, which takes about ${megabytes(needed)} of Neo4j's heap in one ` +
      `transaction; ${megabytes(heap * SHARE)} of its ${megabytes(heap)} may be used.`,
    hint: 'Nothing was written. Import in several seed sets (--set), or give Neo4j a larger heap (NEO4J_HEAP=2g for the embedded one).',
  });
}

async function readHeap(session: Session): Promise<number | null> {
  try {
    const { records } = await session.run(HEAP);
    const max = Number(records[0]?.get('max') ?? 0);
    return max > 0 ? max : null;
  } catch {
    return null;
  }
}

const HEAP = `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
RETURN attributes.HeapMemoryUsage.value.properties.max AS max`;

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
