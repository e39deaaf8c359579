import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start, startModule, told, type Child } from './children.js';
import type { Dialect } from './questions/question.js';

/** Who answers. */
export interface Contestant {
  readonly name: string;
  /** For tables. */
  readonly title: string;
  /** How it is asked; null: it answers always the same. */
  readonly dialect: Dialect;
  readonly start: (place: Place) => Promise<Server>;
}

/** What contestants are given. */
export interface Place {
  readonly productDirectory: string;
  /** Where the Neo4j that all of them ask has its data, as the product's `--data`. */
  readonly dataDirectory: string;
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string };
  readonly postgres: string | null;
}

/** A contestant that listens. */
export interface Server {
  readonly port: number;
  readonly child: Child;
}

export const CONTESTANTS = {
  policygraph: {
    name: 'policygraph',
    title: 'policygraph, uncached',
    dialect: 'product',
    start: product({ POLICYGRAPH_CACHE: 'off' }),
  },
  plain: {
    name: 'plain',
    title: 'policygraph, plain path',
    dialect: 'product',
    start: product({ POLICYGRAPH_CACHE: 'off', POLICYGRAPH_PLANS: 'off' }),
  },
  cached: {
    name: 'cached',
    title: 'policygraph, with its caches',
    dialect: 'product',
    start: product({}),
  },
  remote: {
    name: 'remote',
    title: 'policygraph, with its caches, on a Neo4j whose log it cannot see',
    dialect: 'product',
    start: (place) => product(environment(place), [])(place),
  },
  'neo4j-graphql': {
    name: 'neo4j-graphql',
    title: '@neo4j/graphql',
    dialect: 'neo4j-graphql',
    start: server('neo4j-graphql'),
  },
  postgraphile: {
    name: 'postgraphile',
    title: 'PostGraphile 5',
    dialect: 'postgraphile',
    start: server('postgraphile'),
  },
  cypher: {
    name: 'cypher',
    title: 'Cypher behind node:http',
    dialect: 'cypher',
    start: server('cypher'),
  },
  sql: {
    name: 'sql',
    title: 'SQL behind node:http',
    dialect: 'sql',
    start: server('sql'),
  },
} as const satisfies Record<string, Contestant>;

export type ContestantName = keyof typeof CONTESTANTS;

/** The environment in which contestants find their database. */
export function environment({ neo4j, postgres }: Place): NodeJS.ProcessEnv {
  return {
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    ...(postgres === null ? {} : { DATABASE_URL: postgres }),
  };
}

/** The built product, as a user starts it: on the data directory, where it joins the Neo4j that runs there. */
function product(env: NodeJS.ProcessEnv, on?: readonly string[]): Contestant['start'] {
  return async (place) => {
    const child = start(join(place.productDirectory, 'dist', 'main.js'), {
      args: [
        ...['start', '--no-seed', '--port', '0', '--host', '127.0.0.1'],
        ...(on ?? ['--data', place.dataDirectory]),
      ],
      // What ends it with the run, and tells its memory.
      execArgv: ['end-with-parent', 'tell-memory'].flatMap((name) => [
        '--import',
        fileURLToPath(new URL(`servers/${name}.mjs`, import.meta.url)),
      ]),
      env: { LOG_LEVEL: 'warn', ...env },
    });
    const port = await told(child, (_, output) => {
      const [, found] = /answers at http:\/\/127\.0\.0\.1:(\d+)/.exec(output) ?? [];
      return found === undefined ? null : Number(found);
    });
    return { port, child };
  };
}

/** A server of this package. */
function server(name: string): Contestant['start'] {
  return async (place) => {
    const child = startModule(`servers/${name}.ts`, { env: environment(place) });
    const port = await told(child, (message) => (message as { port?: number } | null)?.port ?? null);
    return { port, child };
  };
}
