import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver';
import { UserError } from '../errors.js';
import type { Address } from './address.js';
import type { Pulse } from './pulse.js';
import { speechAt } from './speech.js';
import { TransactionLog } from './transaction-log.js';

/** Connections that a process may have at once. */
export const CONNECTIONS = 100;

/** A Neo4j that answered. */
export interface Database {
  readonly driver: Driver;
  /** Settings of every session: the database, and bookmarks so that a read sees this process's writes in a cluster. */
  readonly session: Pick<SessionConfig, 'database' | 'bookmarkManager'>;
  /** Null: the server's log is out of sight. */
  readonly log: TransactionLog | null;
  /** Knows whether it answers; left out: nobody listens for that. */
  readonly pulse?: Pulse;
  close(): Promise<void>;
}

/**
 * Connects and makes sure that the server answers.
 * @throws UserError `WRONG_PASSWORD`, `UNREACHABLE`, `NO_DATABASE` or `SERVER_TOO_OLD`
 */
export async function connect(address: Address): Promise<Database> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    // Integers beyond 2^53 must survive; small ones become numbers where a property is decoded.
    useBigInt: true,
    userAgent: 'policygraph',
    telemetryDisabled: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 5_000,
    maxConnectionPoolSize: CONNECTIONS,
  });
  const session: Database['session'] = {
    ...(address.database === null ? {} : { database: address.database }),
    bookmarkManager: neo4j.bookmarkManager(),
  };
  try {
    const database = address.database === null ? {} : { database: address.database };
    const { agent } = await driver.getServerInfo(database);
    refuseOldServer(agent ?? '', address.uri);
    await driver.executeQuery('RETURN 1', {}, database);
  } catch (error) {
    await driver.close();
    throw await explain(error, address);
  }
  const log = address.transactionLogs === undefined ? null : new TransactionLog(address.transactionLogs);
  return Object.freeze({ driver, session, log, close: () => driver.close() });
}

/**
 * Labels and types out of rows, `CREATE (n:$(row.label))`, which imports are made of, came with 5.26. Its first release, 5.26.0, finds
 * offences against the rules of `cypher/check` that are none; 5.26.10 was the oldest seen to take the seed.
 */
const OLDEST = [5, 26, 10] as const;

/**
 * Refuses a server that lacks what statements need; one that names its version otherwise is trusted.
 * @param agent how the server names itself, such as `Neo4j/5.26.30`
 * @throws UserError `SERVER_TOO_OLD`
 */
export function refuseOldServer(agent: string, uri: string): void {
  const found = /^Neo4j\/v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(agent);
  if (!found) return;
  // Where no patch is named there is none older than another.
  const version = found.slice(1).map((part: string | undefined) => Number(part ?? Infinity));
  const differing = OLDEST.findIndex((part, i) => version[i] !== part);
  if (differing < 0 || version[differing]! > OLDEST[differing]!) return;
  throw new UserError({
    code: 'SERVER_TOO_OLD',
    message: `The server at ${uri} is ${agent}; policygraph needs Neo4j ${OLDEST.join('.')} or newer.`,
    hint: 'Upgrade that server, or unset NEO4J_URI to use the embedded Neo4j.',
  });
}

async function explain(error: unknown, { uri, user, database }: Address): Promise<unknown> {
  const { code, message } = error as { code?: string; message?: string };
  switch (code) {
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.CredentialsExpired':
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new UserError({
        code: 'WRONG_PASSWORD',
        message: `Neo4j at ${uri} refused user ${user}: ${message ?? code}`,
        hint: 'Check NEO4J_USER and NEO4J_PASSWORD.',
        cause: error,
      });
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new UserError({
        code: 'NO_DATABASE',
        message: `Neo4j at ${uri} has no database ${database ?? '(default)'}.`,
        hint: 'Check NEO4J_DATABASE; unset it to use the default database.',
        cause: error,
      });
    default:
      // All that was asked is RETURN 1: whatever the driver says, it is about the server or the way to it.
      if (!(error instanceof neo4j.Neo4jError)) return error;
      return new UserError({
        code: 'UNREACHABLE',
        message: `No Neo4j answered at ${uri}: ${firstLine(message)}`,
        hint: `${await adviceOn(new URL(uri), message)}Check NEO4J_URI and that the server runs, or unset NEO4J_URI to use the embedded Neo4j.`,
        cause: error,
      });
  }
}

/** What to do where the scheme is not what the server speaks: the driver only says that a connection was closed. */
async function adviceOn({ protocol, hostname, port }: URL, message = ''): Promise<string> {
  const [scheme, security] = protocol.slice(0, -1).split('+');
  const speech = await speechAt(hostname.replace(/^\[|\]$/g, ''), Number(port) || BOLT);
  if (speech === 'Bolt' && security !== undefined)
    return `That server speaks Bolt without TLS: try ${scheme}:// instead of ${scheme}+${security}://\n`;
  if (speech === 'TLS' && security === undefined)
    return `That server speaks TLS: try ${scheme}+s://, or ${scheme}+ssc:// where its certificate is its own.\n`;
  if (speech === 'TLS' && security === 's' && /certificate/i.test(message))
    return `Its certificate is not trusted here: name its authority in NODE_EXTRA_CA_CERTS, or try ${scheme}+ssc://, which trusts any.\n`;
  return '';
}

/** The port of Bolt where none is named. */
const BOLT = 7687;

function firstLine(message = ''): string {
  return message.split('\n', 1)[0] ?? '';
}
