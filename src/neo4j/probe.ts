import neo4j from 'neo4j-driver';
import { isClosed } from './unavailable.js';

/** What a Neo4j on this machine says to a question with this password. */
export type Answer =
  | { readonly state: 'ready' }
  /** Nothing listens, or not yet. */
  | { readonly state: 'silent'; readonly message: string }
  | { readonly state: 'wrong password'; readonly message: string }
  /** Bolt answers, but the database does not. */
  | { readonly state: 'no database'; readonly message: string }
  /** It could not write, and answers nothing until it is started again. */
  | { readonly state: 'closed'; readonly message: string };

export function uriOf(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Asks once. */
export async function probe(port: number, password: string): Promise<Answer> {
  const driver = neo4j.driver(uriOf(port), neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    await driver.executeQuery('RETURN 1');
    return { state: 'ready' };
  } catch (error) {
    const { code = '', message = '' } = error as { code?: string; message?: string };
    if (isClosed(error)) return { state: 'closed', message };
    if (code.startsWith('Neo.ClientError.Security.')) return { state: 'wrong password', message };
    return { state: code.startsWith('Neo.') ? 'no database' : 'silent', message };
  } finally {
    await driver.close();
  }
}
