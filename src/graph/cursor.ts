import { Refusal, shown } from './refusal.js';

/** Where an entry stands in the order of its list: the values that the list is sorted by. */
export type Position = readonly (string | number | bigint | boolean)[];

/** What a value of a position is. */
export type PositionType = 'string' | 'number' | 'boolean';

/** Makes an opaque cursor of a position; `scope` names the list, so that no cursor serves another. */
export function encodeCursor(scope: string, position: Position): string {
  // JSON has no integers beyond 2^53 that every reader keeps: those travel as digits.
  const values = position.map((value) => (typeof value === 'bigint' ? value.toString() : value));
  return Buffer.from(JSON.stringify([scope, ...values])).toString('base64url');
}

/**
 * Reads a cursor of the list `scope` whose positions are shaped like `shape`.
 * @throws Refusal when the cursor is not one of ours, or belongs to another list
 */
export function decodeCursor(scope: string, shape: readonly PositionType[], cursor: string): Position {
  const parts = parse(cursor);
  if (parts?.length !== shape.length + 1 || parts[0] !== scope) throw foreign(cursor);
  return parts.slice(1).map((part, i) => {
    const value = read(part, shape[i]!);
    if (value === undefined) throw foreign(cursor);
    return value;
  });
}

/** A cursor that does not belong to the list it was given to. */
export function foreign(cursor: string): Refusal {
  return new Refusal(
    'BAD_USER_INPUT',
    `The cursor "${shown(cursor, 40)}" does not belong to this list. Pass an endCursor or an edge's cursor of the same field with the same arguments.`,
    { cursor: shown(cursor, 200) },
  );
}

function parse(cursor: string): unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function read(part: unknown, type: PositionType): Position[number] | undefined {
  if (type === 'number' && typeof part === 'string' && /^-?\d{1,19}$/.test(part)) {
    const integer = BigInt(part);
    return BigInt.asIntN(64, integer) === integer ? integer : undefined;
  }
  // No stored text has half of a surrogate pair.
  if (typeof part === 'string' && /\p{Surrogate}/u.test(part)) return undefined;
  return typeof part === type && part !== null ? (part as Position[number]) : undefined;
}
