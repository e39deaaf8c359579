import type { Transaction } from 'neo4j-driver';
import type { Model } from '../model/index.js';
import type { FactSet, GraphNode, StoredProperties } from './desired.js';

/** A node that is in the graph already. */
export interface OutsideNode extends GraphNode {
  /** Null: no import brought it. */
  readonly seedSet: string | null;
  /** Of evidence: the document it was read from. */
  readonly document: GraphNode | null;
}

/** What the graph holds, beside the set that is imported, of the ids that a seed writes or refers to. */
export interface Outside {
  readonly nodes: ReadonlyMap<string, OutsideNode>;
  /** Seed set of each relationship that is there, by id; null: no import brought it. */
  readonly relationships: ReadonlyMap<string, string | null>;
}

/** Reads what is there already of the ids of a seed. */
export async function readOutside(
  tx: Transaction,
  model: Model,
  facts: FactSet,
  set: string,
): Promise<Outside> {
  const own = [...facts.nodes.keys(), ...facts.relationships.keys()];
  const ids = [...new Set([...own, ...references(facts)])];
  const found = await tx.run(NODES, { ids, set });
  const nodes = found.records.map((record) => {
    const { labels, properties, document, seedSet } = record.toObject();
    const label = (labels as string[]).find((name) => model.kinds.has(name)) ?? '';
    const id = (properties as { id: string }).id;
    const documentNode =
      document === null
        ? null
        : {
            id: (document as { id: string }).id,
            label: 'Document',
            properties: document as StoredProperties,
          };
    return [
      id,
      {
        id,
        label,
        properties: properties as StoredProperties,
        seedSet: seedSet as string | null,
        document: documentNode,
      },
    ] as const;
  });

  const taken = await tx.run(RELATIONSHIPS, { ids: own, set });
  const relationships = taken.records.map(
    (record) => [record.get('id') as string, record.get('seedSet') as string | null] as const,
  );
  return { nodes: new Map(nodes), relationships: new Map(relationships) };
}

const NODES = `UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE n.seedSet IS NULL OR n.seedSet <> $set
OPTIONAL MATCH (n)-[:FROM_DOCUMENT]->(d:Document)
RETURN labels(n) AS labels, properties(n) AS properties, n.seedSet AS seedSet, properties(d) AS document`;

const RELATIONSHIPS = `MATCH ()-[r]->()
WHERE r.id IN $ids AND (r.seedSet IS NULL OR r.seedSet <> $set)
RETURN r.id AS id, r.seedSet AS seedSet`;

function references(facts: FactSet): string[] {
  const evidence = [...facts.nodes.values(), ...facts.relationships.values()].flatMap(
    ({ properties }) => (properties.evidence ?? []) as readonly string[],
  );
  const ends = [...facts.relationships.values()].flatMap(({ from, to }) => [from, to]);
  return [...evidence, ...ends];
}
