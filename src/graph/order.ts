import type { Model, Property, RelationshipField, Shape } from '../model/index.js';
import type { PositionType } from './cursor.js';
import { pattern } from './pattern.js';
import { beyond, Refusal } from './refusal.js';

/** One key of an `orderBy`: an input with exactly one field. */
export type OrderKey = Readonly<Record<string, unknown>>;

/** Something a list is sorted by; its value is never null. */
export interface Column {
  /** The value in Cypher. */
  readonly text: string;
  readonly descending: boolean;
  readonly type: PositionType;
  /** Whether an index holds the values in order. */
  readonly indexed: boolean;
}

/** Keys in one order. */
const MAX_KEYS = 3;

/** The place in the order of parts of those without an ordinal. */
const NO_ORDINAL = Number.MAX_SAFE_INTEGER;

/** The columns of a list of nodes: what was asked for, then the id. @throws Refusal */
export function nodeColumns(shape: Shape, model: Model, keys: readonly OrderKey[], node: string): Column[] {
  refuseTooMany(keys);
  const asked = keys.flatMap((key) => nodeKey(shape, model, key, node));
  return [...asked, { ...tieColumn(`${node}.id`, asked), indexed: keys.length === 0 }];
}

/** The columns of links: what was asked for, else ordinals, then the ids of far node and link. @throws Refusal */
export function linkColumns(
  field: RelationshipField,
  model: Model,
  keys: readonly OrderKey[],
  link: string,
  node: string,
): Column[] {
  refuseTooMany(keys);
  const { properties } = model.relationships.get(field.type)!;
  const asked = keys.flatMap((key) => {
    const [name, value] = single(key);
    if (name === 'node') return nodeKey(model.shapes.get(field.far)!, model, value as OrderKey, node);
    const property = properties.get(name);
    // What this type of relationship does not have sorts nothing.
    return property ? propertyColumns(property, `${link}.${name}`, value) : [];
  });
  const parts = properties.has('ordinal')
    ? [ascending(`coalesce(${link}.ordinal, ${NO_ORDINAL})`, 'number')]
    : [];
  const ties = [`${node}.id`, `${link}.id`].map((id) => tieColumn(id, asked));
  return [...(keys.length > 0 ? asked : parts), ...ties];
}

/** Refuses more keys than an order may have. */
function refuseTooMany(keys: readonly OrderKey[]): void {
  if (keys.length > MAX_KEYS) throw beyond('keys of one order', MAX_KEYS, keys.length);
}

function nodeKey(shape: Shape, model: Model, key: OrderKey, node: string): Column[] {
  const [name, value] = single(key);
  const property = shape.properties.get(name);
  if (property?.type === 'ids') return [countColumn(`size(${node}.${name})`, value)];
  if (property) return propertyColumns(property, `${node}.${name}`, value);
  const field = shape.relationships.get(name)!;
  if (field.shape !== 'one') return [countColumn(`COUNT { ${pattern(node, field)} }`, value)];
  const far = model.shapes.get(field.far)!;
  const [farName, farValue] = single(value as OrderKey);
  const farProperty = far.properties.get(farName);
  if (!farProperty || farProperty.list) {
    throw new Refusal(
      'BAD_USER_INPUT',
      `orderBy ${name}.${farName} goes too far: order by a field of ${name} itself.`,
      { key: `${name}.${farName}` },
    );
  }
  const first = `head(COLLECT { MATCH ${pattern(node, field, 'far')} RETURN far.${farName} })`;
  return propertyColumns(
    { ...farProperty, required: farProperty.required && field.required, indexed: false },
    first,
    farValue,
  );
}

/** The one field of an input that takes one: GraphQL has made sure of it. */
function single(key: OrderKey): [string, unknown] {
  return Object.entries(key)[0]!;
}

/** Values that are not there come last, whatever the direction. */
function propertyColumns(property: Property, text: string, direction: unknown): Column[] {
  const descending = direction === 'DESC';
  const type = TYPES[property.type] ?? 'string';
  if (property.required)
    return [{ text, descending, type, indexed: property.indexed || property.name === 'id' }];
  const zero = { string: "''", number: '0', boolean: 'false' }[type];
  return [
    ascending(`${text} IS NULL`, 'boolean'),
    { text: `coalesce(${text}, ${zero})`, descending, type, indexed: false },
  ];
}

const TYPES: Readonly<Partial<Record<Property['type'], PositionType>>> = {
  integer: 'number',
  decimal: 'number',
  boolean: 'boolean',
};

function countColumn(text: string, key: unknown): Column {
  const direction = typeof key === 'string' ? key : single(key as OrderKey)[1];
  return { text, descending: direction === 'DESC', type: 'number', indexed: false };
}

/** Ties go by id in the direction of the last key: an index holds value and id in one direction, and is walked either way. */
function tieColumn(id: string, asked: readonly Column[]): Column {
  return { ...ascending(id, 'string'), descending: asked.at(-1)?.descending ?? false };
}

function ascending(text: string, type: PositionType): Column {
  return { text, descending: false, type, indexed: false };
}

/** The order in Cypher over the columns' names, walked backwards for the end of a list. */
export function orderText(columns: readonly Column[], names: readonly string[], backward: boolean): string {
  return columns
    .map(({ descending }, i) => `${names[i]!}${descending === backward ? '' : ' DESC'}`)
    .join(', ');
}

/** What lies behind a position, in the direction walked: `position` is a list with a value for each column. */
export function behindText(
  columns: readonly Column[],
  names: readonly string[],
  position: string,
  backward: boolean,
): string {
  const from = (i: number): string => {
    const [name, value] = [names[i]!, `${position}[${i}]`];
    const sign = columns[i]!.descending === backward ? '>' : '<';
    const past = `${name} ${sign} ${value}`;
    return i === columns.length - 1 ? past : `(${past} OR (${name} = ${value} AND ${from(i + 1)}))`;
  };
  return from(0);
}
