import neo4j from 'neo4j-driver';
import { UserError } from '../errors.js';

/** Long work, as people are told that it stopped. */
export interface Work {
  readonly name: string;
  readonly code: string;
  /** What became of it, and how to go on. */
  readonly hint: string;
}

/** What long work that failed is to throw: an error for users where Neo4j failed it, else the error as it is. */
export function stopped(error: unknown, { name, code, hint }: Work): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  return new UserError({ code, message: `Neo4j stopped the ${name}: ${error.message}`, hint, cause: error });
}
