import type { TestProject } from 'vitest/node';
import { searchProperties } from '../../src/seed/index.js';
import { generate, load } from '../../bench/generator/index.js';
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
  const { kinds } = fresh.contract.model;
  await load(fresh.database, generate({ seed: SEED, scale: 1 }), {
    prepare: (node) => {
      const search = Object.entries(searchProperties(kinds.get(node.label)!, node.properties));
      const found = search.filter((entry): entry is [string, readonly string[]] => entry[1] !== null);
      return { ...node, properties: { ...node.properties, ...Object.fromEntries(found) } };
    },
  });
  const { uri, user, password } = fresh.engine;
  project.provide('generated', { uri, user, password });
  return () => fresh.stop();
}
