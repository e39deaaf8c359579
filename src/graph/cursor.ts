/** A cursor that is not one of ours, or belongs to another list. */
export class CursorError extends Error {
  constructor(readonly cursor: string) {
    super(
      `The cursor "${cursor.slice(0, 40)}" does not belong to this list. Pass an endCursor or an edge's cursor of the same field.`,
    );
    this.name = 'CursorError';
  }
}

/** Where an entry stands in the order of its list. */
export type Position = readonly (string | number)[];

/** Makes an opaque cursor of a position; `scope` names the list, so that no cursor serves another. */
export function encodeCursor(scope: string, position: Position): string {
  return Buffer.from(JSON.stringify([scope, ...position])).toString('base64url');
}

/**
 * Reads a cursor of the list `scope` whose positions are shaped like `shape`.
 * @throws CursorError
 */
export function decodeCursor(
  scope: string,
  shape: readonly ('string' | 'number')[],
  cursor: string,
): Position {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new CursorError(cursor);
  }
  if (!Array.isArray(parts) || parts.length !== shape.length + 1 || parts[0] !== scope)
    throw new CursorError(cursor);
  const position = parts.slice(1) as unknown[];
  if (
    !position.every(
      (part, i) => typeof part === shape[i] && (typeof part !== 'number' || Number.isSafeInteger(part)),
    )
  ) {
    throw new CursorError(cursor);
  }
  return position as Position;
}
