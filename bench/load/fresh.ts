import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contract, indexes } from '../../src/cli/session.js';
import { paths } from '../../src/config/index.js';
import { connect, type Database } from '../../src/neo4j/driver.js';
import { openEmbedded } from '../../src/neo4j/embedded.js';
import { applySchema } from '../../src/seed/index.js';

/** Runs `work` on an embedded Neo4j that is empty but for the product's constraints and indexes. */
export async function withFresh<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'policygraph-load-'));
  const engine = await openEmbedded({
    dataDirectory: join(directory, 'neo4j'),
    engineDirectory: join(paths.root, '.policygraph', 'engine'),
    report: () => undefined,
  });
  try {
    const database = await connect({ ...engine, database: null });
    try {
      await applySchema(database, contract().model, indexes());
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await engine.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
