import type { Transaction } from 'neo4j-driver';
import type { Model } from '../model/index.js';
import { SEARCH_PROPERTIES } from './search-properties.js';
import type { FactSet, GraphNode, GraphRelationship, StoredProperties } from './desired.js';

/** What the importer keeps on nodes and relationships beside what a seed says. */
export const DERIVED: readonly string[] = ['seedSet', 'supports', 'supportKinds', ...SEARCH_PROPERTIES];

/** Reads a seed set as the graph holds it. */
export async function readCurrent(tx: Pick<Transaction, 'run'>, model: Model, set: string): Promise<FactSet> {
  const nodes = new Map<string, GraphNode>();
  const found = await tx.run(
    'MATCH (n:Entity {seedSet: $set}) RETURN labels(n) AS labels, properties(n) AS properties',
    { set },
  );
  for (const record of found.records) {
    const label = (record.get('labels') as string[]).find((name) => model.kinds.has(name)) ?? 'Entity';
    const properties = withoutDerived(record.get('properties') as StoredProperties);
    nodes.set(properties.id as string, { id: properties.id as string, label, properties });
  }
  const relationships = new Map<string, GraphRelationship>();
  const links = await tx.run(LINKS, { set });
  for (const record of links.records) {
    const properties = withoutDerived(record.get('properties') as StoredProperties);
    const id = properties.id as string;
    relationships.set(id, {
      id,
      type: record.get('type') as string,
      from: record.get('from') as string,
      to: record.get('to') as string,
      properties,
    });
  }
  return { nodes, relationships };
}

// One scan of all relationships: a statement for each type would be 21 to plan at every start, which takes seconds.
const LINKS = `MATCH (a)-[r]->(b)
WHERE r.seedSet = $set
RETURN type(r) AS type, properties(r) AS properties, a.id AS from, b.id AS to`;

/** Properties as a seed writes them. */
export function withoutDerived(properties: StoredProperties): StoredProperties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !DERIVED.includes(name)));
}
