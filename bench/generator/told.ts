import type { StoredProperties } from '../../src/seed/desired.js';
import type { Spot } from './spot.js';
import type { World } from './world.js';

/** A relationship without what all facts have: id, proof and seed set. */
export interface ToldLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Properties of its type, and days that the claim holds. */
  readonly properties: StoredProperties;
}

/** What one place of a document tells: a node and relationships, without what all facts have. */
export interface Told {
  readonly properties: StoredProperties & { readonly name: string; readonly nameEn: string };
  readonly links: readonly ToldLink[];
}

/** Makes a node of a kind and the relationships that are told of it, its words standing at the spot. */
export type Teller = (world: World, index: number, spot: Spot) => Told;

export function link(type: string, from: string, to: string, properties: StoredProperties = {}): ToldLink {
  return { type, from, to, properties };
}
