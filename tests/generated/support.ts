import { inject } from 'vitest';
import { generate, type Generated } from '../../bench/generator/index.js';
import { contract } from '../../src/cli/session.js';
import { connect, type Database } from '../../src/neo4j/driver.js';
import { asker, type Asked } from '../setup/shared.js';
import { Oracle } from './oracle.js';
import { SEED } from './setup.js';

/** The generated graph: in Neo4j behind the API, and in memory. */
export interface Both {
  readonly generated: Generated;
  readonly oracle: Oracle;
  readonly database: Database;
  ask(document: string, variables?: Record<string, unknown>): Promise<Asked['result']>;
}

/** Connects to the run's generated graph and makes the same graph in memory; the caller closes `database`. */
export async function generatedGraph(): Promise<Both> {
  const generated = generate({ seed: SEED, scale: 1 });
  const oracle = new Oracle(contract().model, generated.nodes(), generated.relationships());
  const database = await connect({ ...inject('generated'), database: null });
  const ask = asker(database);
  return {
    generated,
    oracle,
    database,
    ask: async (document, variables) => (await ask(document, variables)).result,
  };
}
