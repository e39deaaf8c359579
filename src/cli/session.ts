import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { paths, placesOf, refuseOddPath, unusable, type Config } from '../config/index.js';
import { UserError } from '../errors.js';
import { readContract, type Contract } from '../model/index.js';
import { readCypherDirectory, type CypherStatement } from '../neo4j/cypher.js';
import type { Log } from '../log.js';
import type { Address } from '../neo4j/address.js';
import { connect, type Database } from '../neo4j/driver.js';
import { openEmbedded } from '../neo4j/embedded.js';
import type { Engine } from '../neo4j/join.js';
import { keepRunning } from '../neo4j/keep.js';
import { Pulse } from '../neo4j/pulse.js';
import { killProcess } from '../neo4j/run.js';
import { explainLost, isClosed } from '../neo4j/unavailable.js';
import {
  applySchema,
  importSeed,
  refreshSearch,
  type ImportRequest,
  type ImportResult,
} from '../seed/index.js';

/** What a command works with. */
export interface Workplace {
  readonly contract: Contract;
  readonly database: Database;
  /** The embedded Neo4j; null: the user's own. */
  readonly engine: Engine | null;
  /** Closes the connection, and stops the Neo4j that this process started. */
  close(): Promise<void>;
}

/** Says a line to the person at the terminal. Standard output is left to what a command answers. */
export type Say = (line: string) => void;

/** Reads `schema.graphql`. */
export function contract(): Contract {
  return readContract(readFileSync(paths.schema, 'utf8'));
}

/** The rules of `cypher/check`. */
export function rules(): CypherStatement[] {
  return readCypherDirectory(paths.check);
}

/** The constraints and indexes of cypher/schema. */
export function indexes(): CypherStatement[] {
  return readCypherDirectory(paths.indexes);
}

/**
 * Joins a running Neo4j or starts one, and makes sure of constraints and indexes.
 * @param log where the workplace has to last: Neo4j is started again when it ends, and listened to; told of either
 * @throws UserError
 */
export async function openWorkplace(config: Config, say: Say, log: Log | null = null): Promise<Workplace> {
  const read = contract();
  const opened = config.neo4j ? null : await openEngine(config, say);
  const engine = opened && log ? keep(opened, config, log) : opened;
  let pulse: Pulse | undefined;
  try {
    const address = config.neo4j ?? {
      uri: engine!.uri,
      user: engine!.user,
      password: engine!.password,
      database: null,
      transactionLogs: engine!.transactionLogs,
    };
    if (config.neo4j) say(`Connecting to ${config.neo4j.uri}`);
    const database = await connect(address);
    await applySchema(database, read.model, indexes());
    const refreshed = await refreshSearch(database, read.model);
    if (refreshed > 0) say(`  ${refreshed} nodes made ready for search`);
    if (log) pulse = listenTo(address, log, engine ? killClosed(engine) : undefined);
    return {
      contract: read,
      database: pulse ? { ...database, pulse } : database,
      engine,
      close: async () => {
        await pulse?.close();
        await database.close();
        await engine?.stop();
      },
    };
  } catch (error) {
    await engine?.stop();
    throw explainLost(error);
  }
}

/**
 * Opens a workplace for one piece of work, and closes it whatever comes of it.
 * @param log as `openWorkplace` takes it
 */
export async function withWorkplace<T>(
  config: Config,
  say: Say,
  work: (place: Workplace) => Promise<T>,
  log: Log | null = null,
): Promise<T> {
  const place = await openWorkplace(config, say, log);
  try {
    return await work(place);
  } catch (error) {
    throw explainLost(error);
  } finally {
    await place.close();
  }
}

/** Imports rows as a seed set, saying how far it is. @throws SeedError */
export async function importRows(
  place: Pick<Workplace, 'contract' | 'database'>,
  request: Pick<ImportRequest, 'rows' | 'set' | 'dryRun'>,
  say: Say,
): Promise<ImportResult> {
  let said = 0;
  return importSeed(place.database, place.contract.model, {
    ...request,
    checks: rules(),
    progress: (done, all) => {
      const quarter = Math.floor((4 * done) / all);
      if (quarter > said) say(`  ${done} of ${all} changes written`);
      said = Math.max(said, quarter);
    },
  });
}

function keep(engine: Engine, config: Config, log: Log): Engine {
  const report = (line: string) => log.warn(line);
  return keepRunning(engine, { startAgain: (port) => openEngine(config, report, port), report });
}

function listenTo(address: Address, log: Log, onFailure?: (error: unknown) => void): Pulse {
  const onChange = (isUp: boolean, message: string) => {
    if (isUp) log.info(message);
    else log.error(`the database does not answer: ${message}`);
  };
  return new Pulse(address, onChange, onFailure);
}

/** Milliseconds in which a Neo4j that could not write tells so to whoever wrote. */
const TELLING = 1_000;

/** Kills a Neo4j that has closed its database, as on a full disk: who keeps it running starts it again. */
function killClosed(engine: Engine): (error: unknown) => void {
  let killed: number | null = null;
  return (error) => {
    const { pid, joined } = engine;
    // Where another process started it, that one ends it.
    if (!isClosed(error) || joined || pid === killed) return;
    killed = pid;
    void sleep(TELLING, undefined, { ref: false }).then(() => killProcess(pid));
  };
}

async function openEngine(config: Config, report: Say, port?: number): Promise<Engine> {
  refuseOddPath(config.dataDirectory);
  const { store, engine } = placesOf(config.dataDirectory);
  try {
    return await openEmbedded({
      dataDirectory: store,
      engineDirectory: engine,
      report,
      ...(config.heap === null ? {} : { heap: config.heap }),
      ...(port === undefined ? {} : { port }),
    });
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    // A write that finds no room names no path.
    const isOfDirectory =
      code === 'ENOSPC' || (code !== undefined && path?.startsWith(config.dataDirectory) === true);
    if (error instanceof UserError || !isOfDirectory) throw error;
    throw unusable(config.dataDirectory, message, error);
  }
}
