import neo4j from 'neo4j-driver';
import type { Row } from './reader.js';

/** Gives keys the index by which their rows come back. */
export function indexed(keys: readonly object[]): object[] {
  return keys.map((key, index) => ({ ...key, index: neo4j.int(index) }));
}

/** Puts rows back into the order of the keys that asked; undefined for keys without a row. */
export function byIndex<K, V>(
  keys: readonly K[],
  rows: readonly Row[],
  read: (row: Row, key: K) => V,
): (V | undefined)[] {
  const values = new Array<V | undefined>(keys.length).fill(undefined);
  for (const row of rows) {
    const index = Number(row.index);
    values[index] = read(row, keys[index]!);
  }
  return values;
}

/** One entry more than the largest page of a batch, which tells whether more follow. */
export function limitOf(keys: readonly { readonly size: number }[]): unknown {
  return neo4j.int(keys.reduce((most, { size }) => Math.max(most, size), 0) + 1);
}
