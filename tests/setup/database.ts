import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { importRows, openWorkplace } from '../../src/cli/session.js';
import { paths, readConfig } from '../../src/config/index.js';
import { openEmbedded } from '../../src/neo4j/embedded.js';
import { readSeed } from '../../src/seed/index.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The Neo4j of this run, with cypher/seed imported. Tests must not write to it. */
    neo4j: { readonly uri: string; readonly user: string; readonly password: string };
  }
}

/** Starts a real Neo4j on a free port with a throw-away store and imports cypher/seed, once for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'policygraph-test-'));
  const report = (line: string) => void process.stderr.write(`${line}\n`);
  const engine = await openEmbedded({
    dataDirectory: join(directory, 'neo4j'),
    engineDirectory: join(paths.root, '.policygraph', 'engine'),
    report,
  });
  const { uri, user, password } = engine;
  const config = readConfig({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const place = await openWorkplace(config, report);
  await importRows(place, { rows: readSeed(paths.seed), set: 'core', dryRun: false }, report);
  await place.close();
  project.provide('neo4j', { uri, user, password });
  return async () => {
    await engine.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
