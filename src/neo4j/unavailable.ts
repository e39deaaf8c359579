import neo4j from 'neo4j-driver';
import { UserError } from '../errors.js';
import { DownError } from './pulse.js';

/** What the driver and the server call it when nobody is there. */
const CODES = new Set<string>([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
]);

/**
 * What Neo4j says of a database that it has closed until it is started again, as it could not write.
 *
 * Such a Neo4j is killed, never asked to end: in an orderly end it would write once more what it had written in part, where
 * there is room by then, and its log of transactions could not be read any more. After a kill that log ends in the middle of
 * a transaction, which recovery leaves out.
 */
const CLOSED = 'Neo.DatabaseError.Transaction.TransactionStartFailed';
/** What whoever wrote then is told. */
const UNWRITTEN = new Set<string>([
  CLOSED,
  'Neo.DatabaseError.Transaction.TransactionLogError',
  'Neo.DatabaseError.Transaction.TransactionCommitFailed',
]);

/** Whether an error says that the database is closed until its Neo4j is started again. */
export function isClosed(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code === CLOSED;
}

/** What is lost when Neo4j goes away from whoever writes. */
const AGAIN =
  'Then do the same again: what was not written whole cannot be seen, and the next import mends it.';

/** An error as users can read it, where it says that Neo4j could not write, or went away; else as it is. */
export function explainLost(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const message = error.message.split('\n', 1)[0]!.slice(0, 200);
  if (UNWRITTEN.has(error.code))
    return new UserError({
      code: 'NOT_WRITTEN',
      message: `Neo4j could not write to its disk, and has closed the database: ${message}`,
      hint: [
        'Make room on the disk of the data directory; policygraph doctor says how much there is.',
        'An embedded Neo4j that serves is started again by itself, one of your own must be started again.',
        AGAIN,
      ].join('\n'),
      cause: error,
    });
  if (CODES.has(error.code))
    return new UserError({
      code: 'CONNECTION_LOST',
      message: `Neo4j went away while it was worked with: ${message}`,
      hint: `See that it runs; policygraph doctor tells. ${AGAIN}`,
      cause: error,
    });
  return error;
}

/** Whether Neo4j ended a statement because it took too long. */
export function isTimedOut(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')
  );
}

/** Whether an error says that the database cannot be asked at all: the question has nothing to do with it. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof DownError) return true;
  if (!(error instanceof neo4j.Neo4jError)) return false;
  // All connections wait for a server that does not answer; the driver has no code for it.
  return (
    CODES.has(error.code) || isClosed(error) || error.message.startsWith('Connection acquisition timed out')
  );
}
