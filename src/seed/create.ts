import type { Model } from '../model/index.js';
import type { GraphNode, GraphRelationship, StoredValue } from './desired.js';
import { searchProperties } from './search-properties.js';

/** Makes nodes from `$rows`, of any labels: a statement for each would have to be planned for each. */
export const CREATE_NODES = 'UNWIND $rows AS row\nCREATE (n:$(row.label):Entity)\nSET n = row.properties';

/** Makes relationships from `$rows`, of any types; a row whose ends are not there makes none. */
export const CREATE_RELATIONSHIPS =
  'UNWIND $rows AS row\nMATCH (a:Entity {id: row.from})\nMATCH (b:Entity {id: row.to})\n' +
  'CREATE (a)-[r:$(row.type)]->(b)\nSET r = row.properties';

/** A row of `CREATE_NODES`, with what search finds the node by; set null: no import brought it. */
export function nodeRow(model: Model, node: GraphNode, set: string | null): NodeRow {
  return { label: node.label, properties: { ...stored(node, set), ...searchOf(model, node) } };
}

/** A row of `CREATE_RELATIONSHIPS`. */
export function relationshipRow(link: GraphRelationship, set: string | null): object {
  return { type: link.type, from: link.from, to: link.to, properties: stored(link, set) };
}

interface NodeRow {
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What search finds the node by. */
export function searchOf(model: Model, { label, properties }: GraphNode): object {
  return searchProperties(model.kinds.get(label)!, properties);
}

function stored(
  { properties }: GraphNode | GraphRelationship,
  set: string | null,
): Record<string, StoredValue | null> {
  return { ...properties, seedSet: set };
}
