import type { Record as Row } from 'neo4j-driver';
import type { Model } from '../../model/index.js';
import type { AttachedText } from '../attach.js';
import type { Placed } from '../bulk/batches.js';
import { DERIVED, withoutDerived } from '../current.js';
import type { GraphNode, GraphRelationship, StoredProperties } from '../desired.js';
import type { Read } from './still.js';

/** A fact as the graph holds it; an `Entity` of no kind, or of several, has the label that none is called. */
export type GraphFact = Placed<GraphNode | GraphRelationship>;

/** Rows of one statement. */
const PAGE = 2_000n;

/**
 * All nodes by id, then all relationships by type and id, a page at a time: the next is read while one is used, and no more.
 * What has no id of text is not among them.
 */
export async function* graphFacts(read: Read, model: Model): AsyncGenerator<readonly GraphFact[]> {
  yield* pagesOf(read, NODES, (row) => nodeOf(row, model));
  for (const type of [...model.relationships.keys()].sort()) {
    yield* pagesOf(read, relationshipsOf(type), (row) => relationshipOf(row, type));
  }
}

/** All attached texts, by digest, one at a time. */
export async function* graphTexts(read: Read): AsyncGenerator<AttachedText> {
  for (let after = ''; ;) {
    const [row] = await read(TEXT, { after });
    if (!row) return;
    const { sha256, text } = row.toObject() as AttachedText;
    yield { sha256, text };
    after = sha256;
  }
}

async function* pagesOf<T extends GraphFact>(
  read: Read,
  statement: string,
  factOf: (row: Row) => T,
): AsyncGenerator<readonly T[]> {
  let next: Promise<Row[]> | null = read(statement, { after: '', limit: PAGE });
  while (next) {
    const rows: Row[] = await next;
    const facts = rows.map(factOf);
    next = rows.length < PAGE ? null : read(statement, { after: facts.at(-1)!.fact.id, limit: PAGE });
    // Looked at when it is waited for, if it ever is.
    next?.catch(() => undefined);
    if (facts.length > 0) yield facts;
  }
}

function nodeOf(row: Row, model: Model): Placed<GraphNode> {
  const labels = (row.get('labels') as string[]).filter((label) => label !== 'Entity');
  const stored = row.get('properties') as StoredProperties;
  const label = labels.length === 1 && model.kinds.has(labels[0]!) ? labels[0]! : labels.join(':');
  return { fact: { id: stored.id as string, label, properties: withoutDerived(stored) }, set: setOf(stored) };
}

function relationshipOf(row: Row, type: string): Placed<GraphRelationship> {
  const stored = row.get('properties') as StoredProperties;
  const ends = { from: row.get('from') as string, to: row.get('to') as string };
  return {
    fact: { id: stored.id as string, type, ...ends, properties: withoutDerived(stored) },
    set: setOf(stored),
  };
}

function setOf({ seedSet }: StoredProperties): string | null {
  return (seedSet as string | undefined) ?? null;
}

// What is derived may be longer than all the rest, and need not travel.
const NODES = `MATCH (n:Entity)
WHERE n.id > $after
RETURN labels(n) AS labels, n {.*, ${DERIVED.filter((name) => name !== 'seedSet')
  .map((name) => `${name}: null`)
  .join(', ')}} AS properties
ORDER BY n.id LIMIT $limit`;

// Without the hint Neo4j may walk all nodes for a page.
function relationshipsOf(type: string): string {
  return `MATCH (a:Entity)-[r:${type}]->(b:Entity)
USING INDEX r:${type}(id)
WHERE r.id > $after
RETURN a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY r.id LIMIT $limit`;
}

const TEXT = `MATCH (t:AttachedText)
WHERE t.sha256 > $after
RETURN t.sha256 AS sha256, t.text AS text
ORDER BY t.sha256 LIMIT 1`;
