import type { Kind, RelationshipKind } from '../model/index.js';
import type { StoredProperties } from './desired.js';

/** A place where words stand that state a property. */
export interface Place {
  /** The property that holds the place, such as `statedAt`. */
  readonly name: string;
  /** The property that the words state, such as `stated`. */
  readonly of: string;
  readonly start: bigint;
  readonly end: bigint;
}

/** All places of a fact, in the order of the schema. */
export function placesOf(kind: Kind | RelationshipKind, properties: StoredProperties): Place[] {
  const places: Place[] = [];
  for (const property of kind.properties.values()) {
    if (property.placeOf === null) continue;
    const flat = (properties[property.name] ?? []) as readonly bigint[];
    for (let i = 0; i < flat.length; i += 2) {
      places.push({ name: property.name, of: property.placeOf, start: flat[i]!, end: flat[i + 1]! });
    }
  }
  return places;
}
