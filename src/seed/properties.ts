import type { Property } from '../model/index.js';
import type { StoredProperties, StoredValue } from './desired.js';

/** Ids are readable and safe in URLs, and sort alike everywhere. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,199}$/;

/**
 * Turns a row's values into stored properties.
 * @param properties what the label or relationship type has
 * @param values the row without `from` and `to`
 * @param complain told of each offence
 */
export function readProperties(
  properties: ReadonlyMap<string, Property>,
  values: Readonly<Record<string, unknown>>,
  complain: (reason: string) => void,
): StoredProperties {
  const stored: Record<string, StoredValue> = {};
  for (const [name, value] of Object.entries(values)) {
    const property = properties.get(name);
    if (!property) {
      complain(
        `unknown property ${name}; it has ${[...properties.values()]
          .filter((p) => !p.managed)
          .map((p) => p.name)
          .join(', ')}`,
      );
    } else if (property.managed) {
      complain(`${name} is written by the importer, not by a seed`);
    } else if (value !== null) {
      const read = property.list ? readList(property, value) : readOne(property, value);
      if (typeof read === 'object' && 'reason' in read) complain(`${name}: ${read.reason}`);
      else stored[name] = read;
    }
  }
  for (const property of properties.values()) {
    if (property.required && !(property.name in stored) && !(property.name in values))
      complain(`${property.name} is missing`);
    else if (property.required && values[property.name] === null)
      complain(`${property.name} must not be null`);
  }
  return stored;
}

interface Refusal {
  readonly reason: string;
}

function readList(property: Property, value: unknown): StoredValue | Refusal {
  if (!Array.isArray(value)) return { reason: `takes a list; ${show(value)} was found` };
  // Neo4j would keep it, and then a list that is not there and one without items would be two states of the graph.
  if (value.length === 0) return { reason: 'is an empty list; leave it out' };
  if (property.type === 'spans') return readSpans(value);
  const read = value.map((item) => readOne(property, item));
  const refused = read.find((item): item is Refusal => typeof item === 'object' && 'reason' in item);
  if (refused) return refused;
  const repeated = read.find((item, index) => read.indexOf(item) !== index);
  return repeated === undefined || property.name === 'sha256' || property.type !== 'ids'
    ? (read as string[])
    : { reason: `${show(repeated)} stands twice` };
}

function readSpans(value: readonly unknown[]): StoredValue | Refusal {
  if (!value.every((item): item is number => isInt(item) && item >= 0)) {
    return { reason: `takes a flat list of offsets [start, end, …]; ${show(value)} was found` };
  }
  if (value.length % 2 !== 0)
    return { reason: `has ${value.length} offsets; each span takes a start and an end` };
  for (let i = 0; i < value.length; i += 2) {
    if (value[i]! >= value[i + 1]!)
      return { reason: `the span ${value[i]}–${value[i + 1]} is empty or backwards` };
  }
  return value.map(BigInt);
}

function readOne(property: Property, value: unknown): string | number | bigint | boolean | Refusal {
  switch (property.type) {
    case 'integer':
      return isInt(value)
        ? BigInt(value)
        : { reason: `takes a whole number within ±(2^31 − 1); ${show(value)} was found` };
    case 'decimal':
      return readDecimal(value);
    case 'boolean':
      return typeof value === 'boolean' ? value : { reason: `takes true or false; ${show(value)} was found` };
    case 'enum':
      return typeof value === 'string' && property.values?.includes(value)
        ? value
        : { reason: `takes one of ${property.values?.join(', ')}; ${show(value)} was found` };
    case 'date':
      return isDay(value) ? value : { reason: `takes a day such as '2025-02-06'; ${show(value)} was found` };
    case 'ids':
      return readId(value);
    default:
      if (property.name === 'id') return readId(value);
      // Half of a surrogate pair is no text: Neo4j would keep another character.
      return typeof value === 'string' && value.trim() !== '' && !/\p{Surrogate}/u.test(value)
        ? value
        : { reason: `takes text; ${show(value)} was found` };
  }
}

/** What GraphQL's Int holds: more could be stored, but not answered. */
function isInt(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
}

function readDecimal(value: unknown): number | bigint | Refusal {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return { reason: `takes a number; ${show(value)} was found` };
  if (!Number.isInteger(value)) return value;
  // Beyond this the number read is not the number written.
  return Number.isSafeInteger(value)
    ? BigInt(value)
    : { reason: `${show(value)} is beyond what a number holds exactly (±(2^53 − 1))` };
}

/** Whether a value may be an id. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

function readId(value: unknown): string | Refusal {
  return isId(value)
    ? value
    : { reason: `takes an id of letters, digits and . _ : ~ -, 200 at most; ${show(value)} was found` };
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (days.has(value)) return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toJSON().startsWith(value)) return false;
  if (days.size >= MOST_DAYS) days.clear();
  days.add(value);
  return true;
}

/** Days that were seen: a million rows name a few thousand, and each is read again and again. */
const days = new Set<string>();
/** A century. */
const MOST_DAYS = 36_525;

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
