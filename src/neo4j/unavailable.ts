import neo4j from 'neo4j-driver';
import { DownError } from './pulse.js';

/** What the driver and the server call it when nobody is there. */
const CODES = new Set<string>([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
]);

/** Whether an error says that the database cannot be asked at all: the question has nothing to do with it. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof DownError) return true;
  if (!(error instanceof neo4j.Neo4jError)) return false;
  // All connections wait for a server that does not answer; the driver has no code for it.
  return CODES.has(error.code) || error.message.startsWith('Connection acquisition timed out');
}
