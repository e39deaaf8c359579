import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { contract } from '../../src/cli/session.js';
import { paths } from '../../src/config/index.js';
import type { Model } from '../../src/model/index.js';
import { readCypherDirectory } from '../../src/neo4j/cypher.js';
import { connect, type Database } from '../../src/neo4j/driver.js';
import { openEmbedded } from '../../src/neo4j/embedded.js';
import { preflight } from '../../src/neo4j/java.js';
import type { Engine } from '../../src/neo4j/join.js';
import { adminArguments, configDirectory, javaEnvironment } from '../../src/neo4j/settings.js';
import { beginEpoch, currentEpoch, endEpoch } from '../../src/seed/epoch.js';
import { applySchema, refreshSearch } from '../../src/seed/index.js';
import { generate } from '../generator/index.js';
import { say } from '../say.js';
import { SEED, type Settings } from '../settings.js';
import { LIST_DELIMITER, writeGraphFiles, type GraphFiles } from './graph-files.js';

/** Java heap in MB, for every contestant on Neo4j alike. */
const HEAP = 1_024;

/** A running Neo4j that holds the generated graph. */
export interface Store {
  readonly engine: Engine;
  readonly memory: { readonly heap: number; readonly pageCache: number };
  stop(): Promise<void>;
}

/** Starts the Neo4j of a scale, with a page cache that holds its store; makes the store where there is none. */
export async function openNeo4j(settings: Settings, scale: number): Promise<Store> {
  const directory = join(settings.dataDirectory, `scale-${scale}`, 'neo4j');
  if (!existsSync(join(directory, 'complete'))) await makeStore(settings, scale, directory);
  const memory = { heap: HEAP, pageCache: pageCacheFor(directory) };
  const engine = await open(directory, memory);
  return { engine, memory, stop: () => engine.stop() };
}

/** Megabytes that hold the store and leave it room: 256 at least, Neo4j's default here. */
function pageCacheFor(directory: string): number {
  return Math.max(256, 64 * Math.ceil((1.2 * sizeOf(join(directory, 'data', 'databases'))) / 64 / 2 ** 20));
}

/** Bytes of all files in a directory. Search indexes are Lucene's, which the page cache does not hold. */
export function sizeOf(directory: string): number {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function open(directory: string, memory: { heap: number; pageCache: number }): Promise<Engine> {
  const engineDirectory = process.env.BENCH_ENGINE ?? join(paths.root, '.policygraph', 'engine');
  return openEmbedded({ dataDirectory: directory, engineDirectory, report: () => undefined, ...memory });
}

/**
 * Makes a store by Neo4j's own import of files, which takes minutes where statements would take an hour. Only the
 * product's own code makes the rest: constraints, indexes, epoch.
 */
async function makeStore(settings: Settings, scale: number, directory: string): Promise<void> {
  say(`Making the Neo4j store of scale ${scale} in ${directory}`);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const files = `${directory}-files`;
  const { model } = contract();
  const memory = { heap: HEAP, pageCache: 256 };
  // An empty one first: the start sets its password, and what marks search as ready says which version that is.
  const version = await withDatabase(directory, memory, async (database) => {
    await refreshSearch(database, model);
    const { records } = await database.driver.executeQuery(
      'MATCH (s:SearchState) RETURN s.version AS version',
    );
    return records[0]!.get('version') as bigint;
  });
  const graph = writeGraphFiles(files, generate({ seed: SEED, scale }), model);
  say('  files are written; importing');
  await importFiles(directory, graph);
  rmSync(files, { recursive: true });
  say('  imported; indexing');
  const roomy = { heap: 2 * HEAP, pageCache: pageCacheFor(directory) };
  await withDatabase(directory, roomy, async (database) => {
    await database.driver.executeQuery("CREATE (:SearchState {id: 'search', version: $version})", {
      version,
    });
    await indexed(() => applySchema(database, model, readCypherDirectory(paths.indexes)));
    await indexed(() => applyPeersSchema(database, model));
    const session = database.driver.session();
    await endEpoch(session, await beginEpoch(session, await currentEpoch(session)));
    await session.close();
    await beginNewLog(database);
  });
  writeFileSync(join(directory, 'complete'), new Date().toISOString());
}

/**
 * Fills the transaction log that the import of files has left, so that it goes on in a file that Neo4j made as it is
 * configured: the import takes 256 MB at once, while a log as users have it grows.
 */
async function beginNewLog({ driver }: Database): Promise<void> {
  for (let megabyte = 0; megabyte < 20; megabyte++)
    await driver.executeQuery('UNWIND range(1, 100) AS n CREATE (:Filler {text: $text})', {
      text: 'x'.repeat(10_000),
    });
  await driver.executeQuery('MATCH (n:Filler) DELETE n');
}

/**
 * What peers find nodes by: names as they are written, while the product's index holds them folded, and values alone, while
 * the product's indexes hold the id behind them.
 */
async function applyPeersSchema({ driver }: Database, model: Model): Promise<void> {
  for (const { label, properties } of model.kinds.values())
    for (const { name, indexed } of properties.values())
      if (indexed) await driver.executeQuery(`CREATE INDEX IF NOT EXISTS FOR (n:${label}) ON (n.${name})`);
  await driver.executeQuery(`CREATE FULLTEXT INDEX organization_name_text IF NOT EXISTS
FOR (n:Organization) ON EACH [n.name] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`);
  await driver.executeQuery('CALL db.awaitIndexes(120)');
}

/** An index of millions takes longer than anybody waits for it at once. */
async function indexed(apply: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await apply();
      return;
    } catch (error) {
      if (attempt === 30) throw error;
    }
  }
}

async function withDatabase<T>(
  directory: string,
  memory: { heap: number; pageCache: number },
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const engine = await open(directory, memory);
  try {
    const { uri, user, password } = engine;
    const database = await connect({ uri, user, password, database: null });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await engine.stop();
  }
}

async function importFiles(dataDirectory: string, { nodes, relationships }: GraphFiles): Promise<void> {
  const { java } = await preflight({ needsMaven: false });
  const engineDirectory = process.env.BENCH_ENGINE ?? join(paths.root, '.policygraph', 'engine');
  const [, ...rest] = adminArguments(
    { dataDirectory, engineDirectory, port: 0, heap: HEAP, pageCache: 256 },
    [
      'database',
      'import',
      'full',
      'neo4j',
      '--overwrite-destination',
      `--array-delimiter=U+${LIST_DELIMITER.codePointAt(0)!.toString(16).padStart(4, '0')}`,
      '--report-file=/dev/null',
      ...nodes.map((each) => `--nodes=${each}`),
      ...relationships.map((each) => `--relationships=${each}`),
    ],
  );
  if (!existsSync(configDirectory(dataDirectory))) throw new Error('the store was never started');
  await promisify(execFile)(java.path, ['-Xmx4g', ...rest], {
    env: javaEnvironment(dataDirectory, process.env),
    maxBuffer: 1 << 28,
  });
}
