import type { Kind, Model, Property, RelationshipKind } from '../model/index.js';

/** A place in a document, in Unicode code points, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A property as callers see it: integers are numbers where a double holds them, else bigints. */
export type PropertyValue =
  string | number | bigint | boolean | null | readonly (string | number | bigint | Span)[];

/** A node with every property of its kind; absent ones are null or empty. */
export interface NodeValue {
  readonly __typename: string;
  readonly id: string;
  /** Ids of the evidence; empty for what is no claim. */
  readonly evidence: readonly string[];
  readonly [property: string]: PropertyValue;
}

/** A relationship as a claim of its own. `from` and `to` are ids. */
export interface RelationshipValue {
  readonly __typename: 'Relationship';
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: readonly string[];
  readonly [property: string]: PropertyValue;
}

/** What the driver gives for the properties of a node or relationship. */
export type Stored = Readonly<Record<string, unknown>>;

/** Reads a node from its labels and stored properties. */
export function readNode(model: Model, labels: readonly string[], stored: Stored): NodeValue {
  const label = labels.find((name) => model.kinds.has(name));
  const kind = label === undefined ? undefined : model.kinds.get(label);
  if (!kind) throw new Error(`node ${String(stored.id)} has no label of the model: ${labels.join(', ')}`);
  return { __typename: kind.label, ...readProperties(kind, stored) } as unknown as NodeValue;
}

/** Reads a relationship from its type, stored properties and the ids of its ends. */
export function readRelationship(
  model: Model,
  type: string,
  stored: Stored,
  from: string,
  to: string,
): RelationshipValue {
  const kind = model.relationships.get(type);
  if (!kind) throw new Error(`the model has no relationship type ${type}`);
  const properties = readProperties(kind, stored);
  return { __typename: 'Relationship', ...properties, type, from, to } as unknown as RelationshipValue;
}

/** Reads the properties that a relationship type has; `evidence` is there even if the type needs none. */
function readProperties(owner: Kind | RelationshipKind, stored: Stored): Record<string, PropertyValue> {
  const values: Record<string, PropertyValue> = { evidence: [] };
  for (const property of owner.properties.values())
    values[property.name] = readProperty(property, stored[property.name]);
  return values;
}

function readProperty(property: Property, stored: unknown): PropertyValue {
  if (property.list) {
    const items = (stored ?? []) as readonly unknown[];
    return property.type === 'spans' ? readSpans(items) : items.map((item) => readScalar(item) as string);
  }
  return stored === undefined || stored === null ? null : readScalar(stored);
}

/** A stored number, text or truth value: an integer as a number where a double holds it, else as a bigint. */
export function readScalar(stored: unknown): string | number | bigint | boolean {
  if (typeof stored === 'bigint') {
    const number = Number(stored);
    return Number.isSafeInteger(number) ? number : stored;
  }
  return stored as string | number | boolean;
}

/** Places as they are stored, flat. */
export function readSpans(flat: readonly unknown[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2)
    spans.push({ start: Number(flat[i]), end: Number(flat[i + 1]) });
  return spans;
}
