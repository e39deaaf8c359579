import type { Session } from 'neo4j-driver';
import type { Model } from '../model/index.js';
import type { GraphNode, GraphRelationship, StoredProperties } from './desired.js';

/** A document of the graph with its evidence and every fact that this evidence proves. */
export interface ProvedDocument {
  readonly document: GraphNode;
  readonly evidence: readonly GraphNode[];
  readonly facts: readonly (GraphNode | GraphRelationship)[];
}

/** Reads the document whose file has this digest; null when the graph has none. */
export async function readProved(
  session: Session,
  model: Model,
  sha256: string,
): Promise<ProvedDocument | null> {
  const found = await session.run(
    'MATCH (d:Document {sha256: $sha256}) RETURN properties(d) AS properties ORDER BY d.id LIMIT 1',
    {
      sha256,
    },
  );
  const properties = found.records[0]?.get('properties') as StoredProperties | undefined;
  if (!properties) return null;
  const document = node('Document', properties);
  const proofs = await session.run(
    'MATCH (:Document:Entity {id: $id})<-[:FROM_DOCUMENT]-(e:Evidence) RETURN properties(e) AS properties ORDER BY e.id',
    { id: document.id },
  );
  const evidence = proofs.records.map((record) =>
    node('Evidence', record.get('properties') as StoredProperties),
  );
  return { document, evidence, facts: await readFacts(session, model, evidence) };
}

async function readFacts(
  session: Session,
  model: Model,
  evidence: readonly GraphNode[],
): Promise<(GraphNode | GraphRelationship)[]> {
  const byKind = new Map<string, Set<string>>();
  for (const { properties } of evidence) {
    const ids = (properties.supports ?? []) as readonly string[];
    const kinds = (properties.supportKinds ?? []) as readonly string[];
    ids.forEach((id, i) => byKind.set(kinds[i]!, (byKind.get(kinds[i]!) ?? new Set()).add(id)));
  }
  const facts: (GraphNode | GraphRelationship)[] = [];
  for (const [kind, ids] of byKind) {
    if (model.kinds.has(kind)) {
      const { records } = await session.run(
        'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN properties(n) AS properties',
        {
          ids: [...ids],
        },
      );
      facts.push(...records.map((record) => node(kind, record.get('properties') as StoredProperties)));
    } else {
      const { records } = await session.run(
        `UNWIND $ids AS id MATCH (a)-[r:${kind} {id: id}]->(b) RETURN properties(r) AS properties, a.id AS from, b.id AS to`,
        { ids: [...ids] },
      );
      facts.push(
        ...records.map((record) => {
          const properties = record.get('properties') as StoredProperties;
          return {
            id: properties.id as string,
            type: kind,
            from: record.get('from') as string,
            to: record.get('to') as string,
            properties,
          };
        }),
      );
    }
  }
  return facts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function node(label: string, properties: StoredProperties): GraphNode {
  return { id: properties.id as string, label, properties };
}
