import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { generate, SEED_SET, writeJsonl } from '../../bench/generator/index.js';
import { indexes, rules } from '../../src/cli/session.js';
import { bulkFiles, loadGraph } from '../../src/seed/index.js';
import { freshDatabase } from '../setup/fresh.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Neo4j that holds the generated graph of SEED at scale 1. Tests must not write to it. */
    generated: { readonly uri: string; readonly user: string; readonly password: string };
  }
}

export const SEED = 1;

/** Starts a real Neo4j on a throw-away store and loads a graph of 54,000 nodes into it, once for all tests of the folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const fresh = await freshDatabase();
  const directory = mkdtempSync(join(tmpdir(), 'policygraph-generated-'));
  writeJsonl(directory, generate({ seed: SEED, scale: 1 }));
  await loadGraph(fresh.database, fresh.contract.model, {
    ...{ files: bulkFiles(directory), set: SEED_SET, discard: false },
    ...{ checks: rules(), schema: indexes() },
  });
  rmSync(directory, { recursive: true });
  const { uri, user, password } = fresh.engine;
  project.provide('generated', { uri, user, password });
  return () => fresh.stop();
}
