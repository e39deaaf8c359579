import type { AttachedText } from '../attach.js';
import type { Placed } from '../bulk/batches.js';
import type { GraphNode, GraphRelationship, StoredProperties, StoredValue } from '../desired.js';

/** A fact as a line of a backup, without what ends it: one text for one fact, whatever the order of its properties. */
export function factLine({ fact, set }: Placed<GraphNode | GraphRelationship>): string {
  const { id } = fact;
  const head =
    'label' in fact
      ? { label: fact.label, seedSet: set, id }
      : { type: fact.type, seedSet: set, id, from: fact.from, to: fact.to };
  return JSON.stringify({ ...head, ...plainOf(fact.properties) });
}

/** An attached text as a line. */
export function textLine({ sha256, text }: AttachedText): string {
  return JSON.stringify({ sha256, text });
}

/** Properties as a file of JSON holds them, in the order of their names. */
export function plainOf(properties: StoredProperties): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(properties)
      .sort()
      .map((name) => [name, plain(properties[name]!)]),
  );
}

function plain(value: StoredValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return (value as readonly StoredValue[]).map(plain);
  // A date or a point, which Neo4j knows and the model does not.
  return typeof value === 'object' ? String(value) : value;
}
