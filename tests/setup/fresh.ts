import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract, importRows } from '../../src/cli/session.js';
import { paths } from '../../src/config/index.js';
import type { Contract } from '../../src/model/index.js';
import { readCypherDirectory } from '../../src/neo4j/cypher.js';
import { connect, type Database } from '../../src/neo4j/driver.js';
import { openEmbedded } from '../../src/neo4j/embedded.js';
import type { Engine } from '../../src/neo4j/join.js';
import { applySchema, readSeed } from '../../src/seed/index.js';

/** A Neo4j of a test's own, empty but for constraints and indexes. */
export interface Fresh {
  readonly directory: string;
  readonly engine: Engine;
  readonly database: Database;
  readonly contract: Contract;
  /** Deletes everything that is stored; constraints and indexes stay. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a Neo4j on a throw-away store, beside the one that all tests share. */
export async function freshDatabase(): Promise<Fresh> {
  const directory = await mkdtemp(join(tmpdir(), 'policygraph-test-'));
  const engine = await openFresh(directory);
  const database = await connect({
    uri: engine.uri,
    user: engine.user,
    password: engine.password,
    database: null,
  });
  const read = contract();
  await applySchema(database, read.model, readCypherDirectory(paths.indexes));
  return {
    directory,
    engine,
    database,
    contract: read,
    empty: async () => {
      await database.driver.executeQuery('MATCH (n) DETACH DELETE n');
    },
    stop: async () => {
      await database.close();
      await engine.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The same with the example imported, as the product's own facts. */
export async function freshExample(): Promise<Fresh> {
  const fresh = await freshDatabase();
  const place = { contract: fresh.contract, database: fresh.database };
  const rows = readSeed(join(paths.root, 'tests', 'example', 'seed'));
  await importRows(place, { rows, set: 'core', dryRun: false }, () => undefined);
  return fresh;
}

/** Starts (or starts again) the Neo4j of a directory that `freshDatabase` made. */
export function openFresh(directory: string): Promise<Engine> {
  return openEmbedded({
    dataDirectory: join(directory, 'neo4j'),
    engineDirectory: join(paths.root, '.policygraph', 'engine'),
    report: () => undefined,
  });
}
