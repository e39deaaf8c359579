import { contract } from '../../src/cli/session.js';
import type { Contract } from '../../src/model/index.js';
import type { Database } from '../../src/neo4j/driver.js';
import { connectShared } from '../setup/shared.js';
import { JSON_TYPE, serve, type Sent, type Served } from './support.js';

/** Bytes of either cache of a server that keeps answers. */
export const ROOM = 2 ** 20;

/** Two servers on one database. */
export interface Pair {
  /** Keeps answers and responses. */
  readonly keeping: Served;
  /** Keeps nothing: what it says is right. */
  readonly plain: Served;
  readonly close: () => Promise<void>;
}

export async function servePair(contract: Contract, database: Database): Promise<Pair> {
  const keeping = await serve(contract, database, ROOM);
  const plain = await serve(contract, database, 0);
  return {
    keeping,
    plain,
    close: async () => {
      await keeping.close();
      await plain.close();
    },
  };
}

/** The same on the run's Neo4j. Others may write to that meanwhile: what is kept of it may be asked for again at any time. */
export async function sharedPair(): Promise<Pair> {
  const database = await connectShared();
  const pair = await servePair(contract(), database);
  return { ...pair, close: () => pair.close().then(() => database.close()) };
}

/** What a GET must have, so that no page can send it unasked. */
export const PREFLIGHT = { 'apollo-require-preflight': '1' };

export const NAMES =
  'query Names($id: ID, $first: Int) { policy(id: $id) { name parts(first: $first) { totalCount } } }';
export const OTHER =
  'query Kinds($id: ID, $first: Int) { policy(id: $id) { kind parts(first: $first) { totalCount } } }';
export const VARIABLES = { id: 'policy-33618', first: 1 };

/** The question that others differ from. */
export const asked = { query: NAMES, variables: VARIABLES };

/** Some kilobytes. */
export const LONG = { query: `{ __schema { types { name description } } }` };

export const post = (body: object | string, headers: Record<string, string> = {}): Sent => ({
  headers: { ...JSON_TYPE, ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

export const get = (asked: Record<string, unknown>, headers: Record<string, string> = PREFLIGHT): Sent => {
  const texts = Object.entries(asked).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return { method: 'GET', path: `/graphql?${new URLSearchParams(texts).toString()}`, headers };
};
