import type { Sizes } from '../generator/index.js';
import type { Shape } from './selection.js';

/** Ways to ask: one for each API, and one for each database behind bare HTTP. */
export type Dialect = 'product' | 'neo4j-graphql' | 'postgraphile' | 'cypher' | 'sql';

/** Arguments of a question: a question is asked with many. */
export type Key = Readonly<Record<string, string | number>>;

/** What goes over the wire, by POST. */
export interface Request {
  readonly path: string;
  readonly body: string;
}

/** A question in one dialect. */
export interface Ask {
  request(key: Key, shape: Shape): Request;
  /** What the parsed answer says, in no dialect's words: the same for all. @throws Error when it is a refusal */
  read(answer: unknown, shape: Shape): unknown;
}

/** A statement behind bare HTTP. */
export interface BareStatement {
  readonly text: string;
  /** Names of the key's values, in the order of their numbers; of SQL. */
  readonly values: readonly string[];
  /** Whether it finds one thing, or none; else a list. */
  readonly one: boolean;
}

/** What keys are chosen from. */
export interface Sample {
  readonly sizes: Sizes;
  /** Asks the database. */
  query(text: string, parameters?: object): Promise<Record<string, unknown>[]>;
  /** Asks the product, for cursors. */
  graphql(query: string, variables: object): Promise<Record<string, unknown>>;
}

export interface Question {
  readonly name: string;
  /** For the tables. */
  readonly title: string;
  readonly shapes: readonly Shape[];
  keys(sample: Sample): Promise<readonly Key[]>;
  readonly asks: Partial<Record<Dialect, Ask>>;
  cypher?(shape: Shape): BareStatement;
  sql?(shape: Shape): BareStatement;
}

/** A GraphQL request. */
export function graphqlRequest(query: string, variables: object): Request {
  return { path: '/graphql', body: JSON.stringify({ query, variables }) };
}

/** The data of a GraphQL answer. @throws Error when there are errors */
export function dataOf(answer: unknown): Record<string, unknown> {
  const { data, errors } = answer as { data?: Record<string, unknown> | null; errors?: unknown };
  if (errors || !data) throw new Error(`refused: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}

/** Asks of a statement behind bare HTTP: its name is its path, and it answers what is compared. */
export function bareAsk(name: string): Ask {
  return {
    request: (key, shape) => ({ path: `/${name}/${shape}`, body: JSON.stringify(key) }),
    read: (answer) => answer,
  };
}
