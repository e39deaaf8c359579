import type { Model } from '../model/index.js';
import type { GraphNode, GraphRelationship, StoredValue } from './desired.js';
import { searchProperties } from './search-properties.js';

/** Makes nodes of a label from `$rows`. */
export function createNodes(label: string): string {
  return `UNWIND $rows AS row\nCREATE (n:${label}:Entity)\nSET n = row`;
}

/** Makes relationships of a type from `$rows`; a row whose ends are not there makes none. */
export function createRelationships(type: string): string {
  return (
    'UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\n' +
    `CREATE (a)-[r:${type}]->(b)\nSET r = row.properties`
  );
}

/** A row of `createNodes`, with what search finds the node by. */
export function nodeRow(model: Model, node: GraphNode, set: string): Record<string, unknown> {
  return { ...stored(node, set), ...searchOf(model, node) };
}

/** A row of `createRelationships`. */
export function relationshipRow(link: GraphRelationship, set: string): Record<string, unknown> {
  return { from: link.from, to: link.to, properties: stored(link, set) };
}

/** What search finds the node by. */
export function searchOf(model: Model, { label, properties }: GraphNode): object {
  return searchProperties(model.kinds.get(label)!, properties);
}

function stored({ properties }: GraphNode | GraphRelationship, set: string): Record<string, StoredValue> {
  return { ...properties, seedSet: set };
}
