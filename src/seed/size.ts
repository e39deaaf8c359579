import type { Session } from 'neo4j-driver';
import { UserError } from '../errors.js';
import type { GraphNode, GraphRelationship } from './desired.js';
import { sizeOf, type SeedDifference } from './diff.js';

/** Heap that a changed node or relationship takes until the commit, in bytes; see docs/decisions/003-import-size.md. */
const BYTES_PER_CHANGE = 6_000;

/** Heap that each byte of its text takes on top, what search derives from it included. */
const BYTES_PER_TEXT_BYTE = 8;

/** The part of the heap that an import may plan with: the rest is Neo4j's own and the readers'. */
const SHARE = 0.45;

/**
 * Refuses an import that one transaction cannot hold.
 * A server that does not tell its heap (a managed one) is trusted.
 * @throws UserError `IMPORT_TOO_LARGE` with the numbers and the way out
 */
export async function refuseTooLarge(session: Session, difference: SeedDifference): Promise<void> {
  const needed = heapOf(difference);
  if (needed < 50e6) return;
  const heap = await readHeap(session);
  if (heap === null || needed <= heap * SHARE) return;
  throw new UserError({
    code: 'IMPORT_TOO_LARGE',
    message:
      `The import changes ${sizeOf(difference)} nodes and relationships, which takes about ${megabytes(needed)} of Neo4j's ` +
      `heap in one transaction; ${megabytes(heap * SHARE)} of its ${megabytes(heap)} may be used.`,
    hint: 'Nothing was written. Import in several seed sets (--set), or give Neo4j a larger heap (NEO4J_HEAP=2g for the embedded one).',
  });
}

/** About how much heap Neo4j needs to hold a difference in one transaction. */
export function heapOf({ nodes, relationships }: SeedDifference): number {
  const changed = [...nodes.changed, ...relationships.changed].map(({ before, after }) =>
    Math.max(textOf(before), textOf(after)),
  );
  const whole = [nodes, relationships].flatMap(({ added, gone }) => [...added, ...gone].map(textOf));
  return [...changed, ...whole].reduce((sum, text) => sum + BYTES_PER_CHANGE + BYTES_PER_TEXT_BYTE * text, 0);
}

/** Bytes of the text of a fact. */
function textOf({ properties }: GraphNode | GraphRelationship): number {
  return Object.values(properties)
    .flat()
    .reduce<number>((sum, value) => sum + (typeof value === 'string' ? Buffer.byteLength(value) : 0), 0);
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
