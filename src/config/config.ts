import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { limitVariables, readLimits, type Limits } from './limits.js';
import { paths } from './paths.js';

/** The user's own Neo4j. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null: the server's default database. */
  readonly database: string | null;
}

/** Everything that can be set, read once and handed down. */
export interface Config {
  readonly host: string;
  /** Whether everybody may ask, wherever from. */
  readonly public: boolean;
  /** Names that the server goes by, beside this machine's own. */
  readonly names: readonly string[];
  /** Sites whose pages may ask from a browser; `*`: all. */
  readonly origins: readonly string[];
  /** 0 lets the system choose. */
  readonly port: number;
  /** Where the embedded Neo4j keeps its jars and its store. */
  readonly dataDirectory: string;
  /** Null: the embedded Neo4j. */
  readonly neo4j: Neo4jAddress | null;
  /** Java heap of the embedded Neo4j in MB; null: its default. */
  readonly heap: number | null;
  /** Whether operations asked again are compiled. */
  readonly plans: boolean;
  /** Bytes for whole answers kept in memory; 0: none is kept. */
  readonly cache: number;
  /** The most that one request may be, or ask for. */
  readonly limits: Limits;
  /** Whether callers may ask for the schema, and are helped with its names. */
  readonly introspection: boolean;
  /** Least severe level that the log writes. */
  readonly logLevel: string;
}

/** What flags say; they come before the environment. */
export interface Flags {
  readonly host?: string;
  readonly port?: string;
  readonly data?: string;
  readonly public?: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** How one part of the configuration is read, and from which variables: it is given no others. */
interface Setting<T> {
  readonly variables: readonly string[];
  readonly read: (environment: Environment, flags: Flags) => T;
}

type Variables<Name extends string> = Readonly<Partial<Record<Name, string | undefined>>>;

function setting<Name extends string, T>(
  variables: readonly Name[],
  read: (environment: Variables<Name>, flags: Flags) => T,
): Setting<T> {
  return { variables, read: (environment, flags) => read(environment as Variables<Name>, flags) };
}

const ADDRESS = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const;

/** Apollo's own pages outside the server: Sandbox. */
const SANDBOX_ORIGINS = 'https://studio.apollographql.com, https://sandbox.embed.apollographql.com';

const SETTINGS: { readonly [Name in keyof Config]: Setting<Config[Name]> } = {
  host: setting(['HOST'], ({ HOST }, { host }) => nonEmpty(host) ?? nonEmpty(HOST) ?? '127.0.0.1'),
  public: setting(
    ['POLICYGRAPH_PUBLIC'],
    ({ POLICYGRAPH_PUBLIC }, { public: isPublic }) =>
      isPublic ?? readSwitch('POLICYGRAPH_PUBLIC', nonEmpty(POLICYGRAPH_PUBLIC) ?? 'off'),
  ),
  names: setting(['POLICYGRAPH_HOSTS'], ({ POLICYGRAPH_HOSTS }) => listOf(POLICYGRAPH_HOSTS ?? '')),
  origins: setting(['POLICYGRAPH_ORIGINS'], ({ POLICYGRAPH_ORIGINS }) =>
    readOrigins(POLICYGRAPH_ORIGINS ?? SANDBOX_ORIGINS),
  ),
  port: setting(['PORT'], ({ PORT }, { port }) => readPort(port ?? nonEmpty(PORT) ?? '4000')),
  dataDirectory: setting(['POLICYGRAPH_DATA'], ({ POLICYGRAPH_DATA }, { data }) =>
    resolve(nonEmpty(data) ?? nonEmpty(POLICYGRAPH_DATA) ?? resolve(paths.root, '.policygraph')),
  ),
  neo4j: setting(ADDRESS, readAddress),
  heap: setting(['NEO4J_HEAP'], ({ NEO4J_HEAP }) => readHeap(nonEmpty(NEO4J_HEAP))),
  plans: setting(['POLICYGRAPH_PLANS'], ({ POLICYGRAPH_PLANS }) =>
    readSwitch('POLICYGRAPH_PLANS', nonEmpty(POLICYGRAPH_PLANS) ?? 'on'),
  ),
  cache: setting(['POLICYGRAPH_CACHE'], ({ POLICYGRAPH_CACHE }) =>
    readCache(nonEmpty(POLICYGRAPH_CACHE) ?? '64m'),
  ),
  limits: { variables: limitVariables, read: readLimits },
  introspection: setting(['POLICYGRAPH_INTROSPECTION'], ({ POLICYGRAPH_INTROSPECTION }) =>
    readSwitch('POLICYGRAPH_INTROSPECTION', nonEmpty(POLICYGRAPH_INTROSPECTION) ?? 'on'),
  ),
  logLevel: setting(['LOG_LEVEL'], ({ LOG_LEVEL }) => readLogLevel(nonEmpty(LOG_LEVEL) ?? 'info')),
};

/** Every environment variable that the configuration is read from. */
export const variables: readonly string[] = Object.values(SETTINGS).flatMap(({ variables }) => variables);

/**
 * Reads the configuration.
 * @throws UserError `BAD_CONFIG` naming the setting, what was seen and what it takes
 */
export function readConfig(environment: Environment, flags: Flags = {}): Config {
  const read = Object.entries(SETTINGS).map(([name, setting]) => [name, setting.read(environment, flags)]);
  return Object.freeze(Object.fromEntries(read) as unknown as Config);
}

/** What `readConfig` would refuse, of each part of the configuration. */
export function configFaults(environment: Environment, flags: Flags = {}): UserError[] {
  return Object.values(SETTINGS).flatMap((setting) => {
    try {
      setting.read(environment, flags);
      return [];
    } catch (error) {
      if (error instanceof UserError) return [error];
      throw error;
    }
  });
}

function listOf(value: string): string[] {
  return value.split(/[\s,]+/).filter((entry) => entry !== '');
}

function readOrigins(value: string): string[] {
  const origins = listOf(value);
  const wrong = origins.find((origin) => origin !== '*' && !isOrigin(origin));
  if (wrong === undefined) return origins;
  throw new UserError({
    code: 'BAD_CONFIG',
    message: `POLICYGRAPH_ORIGINS names what is no origin: ${wrong}`,
    hint: 'Give scheme, name and port as browsers do, such as https://policies.example or http://localhost:3000; * lets pages of all sites ask.',
  });
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && new URL(value).origin === value;
}

const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];

function readAddress(environment: Variables<(typeof ADDRESS)[number]>): Neo4jAddress | null {
  const uri = nonEmpty(environment.NEO4J_URI);
  if (uri === undefined) return null;
  refuseBadUri(uri);
  const password = nonEmpty(environment.NEO4J_PASSWORD);
  if (password === undefined) {
    throw new UserError({
      code: 'BAD_CONFIG',
      message: 'NEO4J_URI is set, but NEO4J_PASSWORD is not.',
      hint: 'Set NEO4J_PASSWORD (and NEO4J_USER if it is not neo4j), or unset NEO4J_URI to use the embedded Neo4j.',
    });
  }
  return Object.freeze({
    uri,
    user: nonEmpty(environment.NEO4J_USER) ?? 'neo4j',
    password,
    database: nonEmpty(environment.NEO4J_DATABASE) ?? null,
  });
}

function refuseBadUri(uri: string): void {
  const url = URL.canParse(uri) ? new URL(uri) : null;
  if (url && (url.username !== '' || url.password !== '')) {
    // It is not repeated: it may hold the password.
    throw new UserError({
      code: 'BAD_CONFIG',
      message: 'NEO4J_URI holds a user or a password.',
      hint: 'Set NEO4J_USER and NEO4J_PASSWORD, and leave them out of NEO4J_URI.',
    });
  }
  if (url && SCHEMES.includes(url.protocol) && url.host !== '' && isQueryAllowed(url)) return;
  throw new UserError({
    code: 'BAD_CONFIG',
    message: `NEO4J_URI is not a Neo4j address: ${uri}`,
    hint: `Give an address such as neo4j://localhost:7687; schemes: ${SCHEMES.map((s) => `${s}//`).join(' ')}`,
  });
}

/** Only routing takes parameters. */
function isQueryAllowed({ protocol, search }: URL): boolean {
  return search === '' || protocol.startsWith('neo4j');
}

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new UserError({
      code: 'BAD_CONFIG',
      message: `PORT is not a port: ${value}`,
      hint: 'Give a whole number from 0 to 65535; 0 lets the system choose.',
    });
  }
  return port;
}

function readHeap(value: string | undefined): number | null {
  if (value === undefined) return null;
  const megabytes = readMegabytes(value);
  if (megabytes === null || megabytes < 256) {
    throw new UserError({
      code: 'BAD_CONFIG',
      message: `NEO4J_HEAP is not a heap size: ${value}`,
      hint: 'Give megabytes or gigabytes, 256m at least: NEO4J_HEAP=1g',
    });
  }
  return megabytes;
}

function readSwitch(name: string, value: string): boolean {
  if (value === 'on' || value === 'off') return value === 'on';
  throw new UserError({
    code: 'BAD_CONFIG',
    message: `${name} is neither on nor off: ${value}`,
    hint: `Give on or off, or unset ${name}.`,
  });
}

function readCache(value: string): number {
  if (value === 'off') return 0;
  const megabytes = readMegabytes(value);
  if (megabytes === null || megabytes < 1) {
    throw new UserError({
      code: 'BAD_CONFIG',
      message: `POLICYGRAPH_CACHE is not a size: ${value}`,
      hint: 'Give megabytes or gigabytes, 1m at least: POLICYGRAPH_CACHE=256m; off keeps no answers.',
    });
  }
  return megabytes * 2 ** 20;
}

/** Null where it is no size such as 512m or 1g. */
function readMegabytes(value: string): number | null {
  const [, size, unit] = /^(\d+)([mg])$/i.exec(value) ?? [];
  return size === undefined ? null : Number(size) * (unit?.toLowerCase() === 'g' ? 1024 : 1);
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

function readLogLevel(value: string): string {
  if (LOG_LEVELS.includes(value)) return value;
  throw new UserError({
    code: 'BAD_CONFIG',
    message: `LOG_LEVEL is not a level: ${value}`,
    hint: `Give one of ${LOG_LEVELS.join(', ')}.`,
  });
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}
