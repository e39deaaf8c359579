import type { Row } from './row.js';

/** A row as it travels. */
export type Values = readonly unknown[];

/** Adds the ids of all evidence that a row names to a set. */
export type Collect = (row: Values, ids: Set<string>) => void;

/** What collects the evidence that rows name at these places, in a row and in the rows inside it; null: there is none. */
export function collector(row: Row, isProof: (row: Row, place: number) => boolean): Collect | null {
  const own: number[] = [];
  const inner: (readonly [place: number, collect: Collect])[] = [];
  row.columns.forEach((column, place) => {
    if (isProof(row, place)) own.push(place);
    const collect = column.kind === 'links' ? collector(column.links.row, isProof) : null;
    if (collect) inner.push([place, collect]);
  });
  if (own.length === 0 && inner.length === 0) return null;
  return (values, ids) => {
    for (const place of own) for (const id of (values[place] ?? []) as string[]) ids.add(id);
    for (const [place, collect] of inner) for (const one of values[place] as Values[]) collect(one, ids);
  };
}
