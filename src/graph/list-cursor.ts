import { createHash } from 'node:crypto';
import { identify } from './batches.js';
import { decodeCursor, encodeCursor, type Position } from './cursor.js';
import type { LinkSelection, SortedStatement } from './link-statements.js';
import type { PageRequest } from './page.js';
import { readScalar } from './values.js';

/** A list's name in cursors: with the filter and order that it was asked with, so that no other list takes them. */
export function scopeOf(name: string, selection: LinkSelection): string {
  return `${name}${digestOf(selection)}`;
}

/** What the filter and the order add to a list's name; nothing where there are none. */
export function digestOf({ where, orderBy }: LinkSelection): string {
  if (Object.keys(where ?? {}).length === 0 && (orderBy ?? []).length === 0) return '';
  const asked = identify([where ?? {}, orderBy ?? []]);
  return `#${createHash('sha256').update(asked).digest('base64url').slice(0, 12)}`;
}

/** The position that a page begins behind; null at the beginning. @throws Refusal */
export function positionOf(
  scope: string,
  { columns }: Pick<SortedStatement, 'columns'>,
  { cursor }: Pick<PageRequest, 'cursor'>,
): Position | null {
  const shape = columns.map(({ type }) => type);
  return cursor === null ? null : decodeCursor(scope, shape, cursor);
}

/** The cursor of an entry, from the values that its list is sorted by. */
export function cursorOf(scope: string, values: readonly unknown[]): string {
  return encodeCursor(scope, values.map(readScalar));
}
