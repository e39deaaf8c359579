import type { RelationshipField } from '../../model/index.js';
import { identify } from '../batches.js';
import type { OrderKey } from '../order.js';
import type { PageRequest } from '../page.js';
import type { Where } from '../where.js';

/** Links of a node that travel inside its row. */
export interface Links {
  readonly field: RelationshipField;
  readonly where: Where;
  readonly orderBy: readonly OrderKey[];
  readonly request: Pick<PageRequest, 'size' | 'backward'>;
  /** The name in the key of the position that the page begins behind; null: at the beginning. */
  readonly after: string | null;
  /** Kinds whose nodes are asked for them. */
  readonly labels: Set<string>;
  /** What travels of each link and of the node at its far end. */
  readonly row: Row;
}

/** One value of a row. */
export type Column =
  | { readonly kind: 'property'; readonly of: 'node' | 'link'; readonly name: string }
  | { readonly kind: 'labels' }
  /** The values that the row's list is sorted by. */
  | { readonly kind: 'position' }
  | { readonly kind: 'links'; readonly links: Links }
  | { readonly kind: 'total'; readonly field: RelationshipField; readonly where: Where };

/**
 * What travels of a node, or of a link with the node at its far end: a list of values without names, which cost Node
 * more to decode than the values. Whoever needs a value asks for its place; the same value has one place.
 */
export class Row {
  readonly columns: Column[] = [];
  private readonly places = new Map<string, number>();

  /** @param labels kinds that the node may be of */
  constructor(readonly labels: readonly string[]) {}

  property(of: 'node' | 'link', name: string): number {
    return this.place(`${of}.${name}`, () => ({ kind: 'property', of, name }));
  }

  labelsOfNode(): number {
    return this.place('labels', () => ({ kind: 'labels' }));
  }

  position(): number {
    return this.place('position', () => ({ kind: 'position' }));
  }

  total(field: RelationshipField, where: Where): number {
    return this.place(`total ${linkIdentity(field)} ${identify(where)}`, () => ({
      kind: 'total',
      field,
      where,
    }));
  }

  /** A page of links, and its place; the same page of the same links is one. `label` is the kind that asks. */
  links(wanted: Omit<Links, 'labels' | 'row'>, label: string): { place: number; row: Row } {
    const { field, ...page } = wanted;
    const place = this.place(`links ${linkIdentity(field)} ${identify(page)}`, () => ({
      kind: 'links',
      links: { ...wanted, labels: new Set(), row: new Row(field.labels) },
    }));
    const column = this.columns[place];
    if (column?.kind !== 'links') throw new Error('a place of links holds something else');
    column.links.labels.add(label);
    return { place, row: column.links.row };
  }

  private place(identity: string, column: () => Column): number {
    const known = this.places.get(identity);
    if (known !== undefined) return known;
    this.places.set(identity, this.columns.length);
    return this.columns.push(column()) - 1;
  }
}

/** What a link means, whichever kind has the field for it. */
function linkIdentity({ type, direction, narrow, labels }: RelationshipField): string {
  return `${type} ${direction} ${narrow ? [...labels].sort().join() : ''}`;
}

/** How many pages of links a row holds, and how deep they nest. */
export function sizeOf(row: Row): { readonly links: number; readonly depth: number } {
  let [links, depth] = [0, 0];
  for (const column of row.columns) {
    if (column.kind !== 'links') continue;
    const inner = sizeOf(column.links.row);
    links += 1 + inner.links;
    depth = Math.max(depth, 1 + inner.depth);
  }
  return { links, depth };
}
