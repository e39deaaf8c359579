import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paths, readConfig, type Config, type Flags } from '../../src/config/index.js';
import { UserError } from '../../src/errors.js';

const defaults: Config = {
  host: '127.0.0.1',
  public: false,
  names: [],
  origins: ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'],
  port: 4000,
  dataDirectory: join(paths.root, '.policygraph'),
  neo4j: null,
  heap: null,
  plans: true,
  cache: 64 * 2 ** 20,
  limits: {
    characters: 100_000,
    tokens: 4_000,
    nesting: 100,
    json: 40,
    depth: 20,
    aliases: 30,
    roots: 20,
    directives: 50,
    list: 250,
    page: 100,
    cost: 250_000,
    errors: 5,
    body: 1_048_576,
  },
  introspection: true,
  logLevel: 'info',
};

const own = { NEO4J_URI: 'neo4j://db.example:7687', NEO4J_PASSWORD: 'secret' };
const address = { uri: own.NEO4J_URI, user: 'neo4j', password: 'secret', database: null };

type Environment = Record<string, string>;

describe('what is set', () => {
  const cases: [string, Environment, Flags, Partial<Config>][] = [
    ['nothing', {}, {}, {}],
    [
      'empty words are nothing',
      { PORT: '', HOST: '', NEO4J_URI: '', POLICYGRAPH_DATA: '' },
      { host: '', data: '' },
      {},
    ],
    ['a port', { PORT: '8080' }, {}, { port: 8080 }],
    [
      'sites whose pages may ask',
      { POLICYGRAPH_ORIGINS: 'https://a.example, http://localhost:3000' },
      {},
      { origins: ['https://a.example', 'http://localhost:3000'] },
    ],
    ['no site', { POLICYGRAPH_ORIGINS: '' }, {}, { origins: [] }],
    ['all sites', { POLICYGRAPH_ORIGINS: '*' }, {}, { origins: ['*'] }],
    ['any free port', { PORT: '0' }, {}, { port: 0 }],
    ['an address to listen on', { HOST: '0.0.0.0' }, {}, { host: '0.0.0.0' }],
    ['flags come first', { PORT: '1', HOST: 'a' }, { port: '2', host: 'b' }, { port: 2, host: 'b' }],
    ['a data directory', { POLICYGRAPH_DATA: 'some/where' }, {}, { dataDirectory: resolve('some/where') }],
    ['a data directory by flag', { POLICYGRAPH_DATA: '/a' }, { data: '/b' }, { dataDirectory: '/b' }],
    ['a heap in megabytes', { NEO4J_HEAP: '300m' }, {}, { heap: 300 }],
    ['a heap in gigabytes', { NEO4J_HEAP: '2G' }, {}, { heap: 2048 }],
    ['a cache in megabytes', { POLICYGRAPH_CACHE: '1m' }, {}, { cache: 2 ** 20 }],
    ['a cache in gigabytes', { POLICYGRAPH_CACHE: '2g' }, {}, { cache: 2 ** 31 }],
    ['no plans', { POLICYGRAPH_PLANS: 'off' }, {}, { plans: false }],
    ['no cache', { POLICYGRAPH_CACHE: 'off' }, {}, { cache: 0 }],
    ['the public', { POLICYGRAPH_PUBLIC: 'on' }, {}, { public: true }],
    ['the public by flag', { POLICYGRAPH_PUBLIC: 'off' }, { public: true }, { public: true }],
    ['names', { POLICYGRAPH_HOSTS: ' a.example, b.example ' }, {}, { names: ['a.example', 'b.example'] }],
    ['no introspection', { POLICYGRAPH_INTROSPECTION: 'off' }, {}, { introspection: false }],
    [
      'limits',
      { POLICYGRAPH_MAX_TOKENS: '10', POLICYGRAPH_MAX_ROOT_FIELDS: '1', POLICYGRAPH_MAX_BODY: '' },
      {},
      { limits: { ...defaults.limits, tokens: 10, roots: 1 } },
    ],
    ['a level of the log', { LOG_LEVEL: 'silent' }, {}, { logLevel: 'silent' }],
    ['a Neo4j', own, {}, { neo4j: address }],
    [
      'a Neo4j with all',
      { ...own, NEO4J_USER: 'ann', NEO4J_DATABASE: 'policy' },
      {},
      { neo4j: { ...address, user: 'ann', database: 'policy' } },
    ],
    ['a user without a Neo4j', { NEO4J_USER: 'ann', NEO4J_PASSWORD: 'x' }, {}, {}],
  ];
  test.each(cases)('%s', (_name, environment, flags, expected) => {
    const config = readConfig(environment, flags);
    expect(config).toEqual({ ...defaults, ...expected });
    expect(Object.isFrozen(config)).toBe(true);
  });

  test.each(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])('%s:// is a Neo4j', (scheme) => {
    const uri = `${scheme}://db.example:7687`;
    expect(readConfig({ ...own, NEO4J_URI: uri }).neo4j?.uri).toBe(uri);
  });

  test('routing takes parameters', () => {
    const uri = 'neo4j://db.example:7687?policy=eu';
    expect(readConfig({ ...own, NEO4J_URI: uri }).neo4j?.uri).toBe(uri);
  });
});

describe('what is refused, with what was seen', () => {
  const cases: [Environment, string][] = [
    [{ PORT: '65536' }, 'PORT is not a port: 65536'],
    [{ PORT: '-1' }, 'PORT is not a port: -1'],
    [{ PORT: '80a' }, 'PORT is not a port: 80a'],
    [{ PORT: '1e3' }, 'PORT is not a port: 1e3'],
    [{ NEO4J_HEAP: '1' }, 'NEO4J_HEAP is not a heap size: 1'],
    [{ NEO4J_HEAP: '100m' }, 'NEO4J_HEAP is not a heap size: 100m'],
    [{ POLICYGRAPH_CACHE: '64' }, 'POLICYGRAPH_CACHE is not a size: 64'],
    [{ POLICYGRAPH_CACHE: '0m' }, 'POLICYGRAPH_CACHE is not a size: 0m'],
    [{ POLICYGRAPH_CACHE: 'no' }, 'POLICYGRAPH_CACHE is not a size: no'],
    [{ POLICYGRAPH_MAX_DEPTH: '0' }, 'POLICYGRAPH_MAX_DEPTH is not a limit: 0'],
    [{ POLICYGRAPH_MAX_COST: '1e6' }, 'POLICYGRAPH_MAX_COST is not a limit: 1e6'],
    [{ POLICYGRAPH_MAX_LIST: '-1' }, 'POLICYGRAPH_MAX_LIST is not a limit: -1'],
    [{ POLICYGRAPH_PUBLIC: '1' }, 'POLICYGRAPH_PUBLIC is neither on nor off: 1'],
    [{ POLICYGRAPH_INTROSPECTION: 'yes' }, 'POLICYGRAPH_INTROSPECTION is neither on nor off: yes'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is not a level: loud'],
    [{ NEO4J_URI: own.NEO4J_URI }, 'NEO4J_URI is set, but NEO4J_PASSWORD is not.'],
    ...[
      'localhost',
      'localhost:7687',
      'http://localhost:7474',
      'neo4j:localhost',
      'bolt://',
      'bolt://localhost:99999',
      'bolt://localhost:7687?policy=eu',
    ].map((uri): [Environment, string] => [
      { ...own, NEO4J_URI: uri },
      `NEO4J_URI is not a Neo4j address: ${uri}`,
    ]),
    // Not repeated: it may hold the password.
    [{ ...own, NEO4J_URI: 'neo4j://ann:secret@db.example' }, 'NEO4J_URI holds a user or a password.'],
  ];
  test.each(cases)('%o', (environment, message) => {
    const read = () => readConfig(environment);
    expect(read).toThrow(UserError);
    expect(read).toThrow(expect.objectContaining({ code: 'BAD_CONFIG', message, exitCode: 1 }));
  });
});
