import { summarize, compareSeed, examineData, examineSchema, sizeOf, type SeedRow } from '../seed/index.js';
import type { Model } from '../model/index.js';
import type { Address } from '../neo4j/address.js';
import type { CypherStatement } from '../neo4j/cypher.js';
import { connect, type Database } from '../neo4j/driver.js';
import { notAnswering, wrongPassword } from '../neo4j/join.js';
import { readPassword } from '../neo4j/password.js';
import { probe, uriOf } from '../neo4j/probe.js';
import type { Run } from '../neo4j/run.js';
import { ok, orProblem, problem, warning, type Check, type Finding } from './check.js';

/** A database that is asked, and connected to once. */
export class Asked {
  private connected: Promise<Database> | undefined;

  constructor(private readonly address: () => Promise<Address>) {}

  /** Connects, or has. @throws UserError */
  open(): Promise<Database> {
    return (this.connected ??= this.address().then(connect));
  }

  /** Null where it could not be connected to: that is the business of one check. */
  async opened(): Promise<Database | null> {
    return this.open().catch(() => null);
  }

  async close(): Promise<void> {
    await (await this.connected?.catch(() => null))?.close();
  }
}

/** The address of the embedded Neo4j that a run is of. @throws UserError `WRONG_PASSWORD` or `STORE_LOCKED` */
export async function addressOf(run: Run, store: string): Promise<Address> {
  const password = (await readPassword(store)) ?? '';
  const answer = await probe(run.port, password);
  if (answer.state === 'wrong password') throw wrongPassword(run, answer.message, store);
  if (answer.state !== 'ready') throw notAnswering(run, answer.message, store);
  return { uri: uriOf(run.port), user: 'neo4j', password, database: null };
}

/** Milliseconds beyond which a database that answers is slow. */
const SLOW = 4_000;

/** Whether it answers, how long that took, and what it is. */
export function answerCheck(asked: Asked): Check {
  return {
    name: 'database',
    look: () =>
      orProblem(async () => {
        const since = performance.now();
        const { driver, session } = await asked.open();
        const { records } = await driver.executeQuery(COMPONENTS, {}, databaseOf(session));
        const { version, edition } = records[0]!.toObject() as { version: string; edition: string };
        const took = performance.now() - since;
        const seen = `Neo4j ${version} (${edition}) answers after ${(took / 1000).toFixed(1)} s`;
        return took < SLOW
          ? ok(seen)
          : warning(seen, 'Look whether that machine is busy or its memory short.');
      }),
  };
}

const COMPONENTS = `CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition`;

/** Whether constraints and indexes are there and answer. */
export function schemaCheck(asked: Asked, model: Model, fixed: readonly CypherStatement[]): Check {
  return {
    name: 'constraints and indexes',
    look: () =>
      ofDatabase(asked, async (database) => {
        const { all, missing, filling, failed } = await examineSchema(database, model, fixed);
        if (failed.length > 0) {
          return problem(
            `${failed.join(', ')}: Neo4j could not fill what they are of`,
            'See what SHOW INDEXES and Neo4j’s log say of it; drop it (DROP INDEX or DROP CONSTRAINT), and start: it is made again.',
          );
        }
        if (missing.length > 0) {
          return warning(
            `${missing.length} of ${all} are not there: ${some(missing)}`,
            'Start, or run any command: it makes them. With NEO4J_URI the account must be allowed to; whether it is was not tried.',
          );
        }
        if (filling.length > 0)
          return warning(
            `${filling.length} of ${all} are being filled: ${some(filling)}`,
            'Wait, and look again.',
          );
        return ok(`all ${all} are there and online`);
      }),
  };
}

/** Whether the data is whole. */
export function epochCheck(asked: Asked): Check {
  return {
    name: 'data',
    look: () =>
      ofDatabase(asked, async (database) => {
        const { epoch, importing } = await examineData(database);
        if (epoch % 2n === 0n)
          return ok(epoch === 0n ? 'nothing was imported yet' : `whole (epoch ${epoch})`);
        if (importing)
          return warning(
            `an import is at work (epoch ${epoch})`,
            'Wait until it has ended; meanwhile questions are not answered.',
          );
        return problem(
          `an import was killed half way (epoch ${epoch}, which is odd): questions are not answered`,
          'Start without --no-seed, or run policygraph seed: the next import mends it.',
        );
      }),
  };
}

/** Whether the data is that of `cypher/seed`. */
export function seedCheck(asked: Asked, model: Model, rows: () => readonly SeedRow[]): Check {
  return {
    name: 'seed',
    look: () =>
      ofDatabase(asked, async (database) => {
        const difference = await compareSeed(database, model, rows(), 'core');
        if (difference === null) return ok('not compared with cypher/seed: the graph is large');
        if (sizeOf(difference) === 0) return ok('the data is that of cypher/seed');
        return warning(
          `the data is not that of cypher/seed: an import would make it so by ${summarize(difference)}`,
          'Start without --no-seed, or run policygraph seed; see it first by policygraph seed --dry-run. Of a graph of your own nothing is to be done.',
        );
      }),
  };
}

function ofDatabase(asked: Asked, look: (database: Database) => Promise<Finding>): Promise<Finding | null> {
  return asked.opened().then((database) => (database ? orProblem(() => look(database)) : null));
}

function databaseOf({ database }: Database['session']) {
  return database === undefined ? {} : { database };
}

function some(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}
