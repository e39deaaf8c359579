import { placesOf, type Config } from '../config/index.js';
import type { Model } from '../model/index.js';
import type { CypherStatement } from '../neo4j/cypher.js';
import { canonical } from '../neo4j/join.js';
import { findRun } from '../neo4j/run.js';
import type { SeedRow } from '../seed/index.js';
import type { Keys } from '../server/access/keys.js';
import { ok, type Check } from './check.js';
import { addressOf, answerCheck, Asked, epochCheck, schemaCheck, seedCheck } from './database.js';
import { directoryCheck, directoryFault, diskCheck, secretsCheck } from './directory.js';
import { accessCheck, portCheck } from './door.js';
import { jarsCheck, storeCheck, storeVersionCheck } from './engine.js';
import { javaCheck, memoryCheck } from './machine.js';

/** What checks hold the machine against. */
export interface Expected {
  readonly config: Config;
  readonly env: NodeJS.ProcessEnv;
  readonly keys: Keys;
  readonly model: Model;
  /** The constraints and indexes of cypher/schema. */
  readonly indexes: readonly CypherStatement[];
  /** Reads cypher/seed. */
  readonly seed: () => readonly SeedRow[];
}

/** Checks, and how to let go of what they asked. */
export interface Checks {
  readonly checks: readonly Check[];
  readonly close: () => Promise<void>;
}

/** What can be wrong where the settings are right. */
export async function checksOf(expected: Expected): Promise<Checks> {
  const { config, env, keys, model, indexes, seed } = expected;
  const { dataDirectory, heap, neo4j } = config;
  const fault = await directoryFault(dataDirectory);
  const store = await canonical(placesOf(dataDirectory).store);
  const found = neo4j ? null : await findRun(store);
  const run = found && found.state !== 'over' ? found.run : null;
  const isRunning = run !== null;
  const asked = neo4j
    ? new Asked(() => Promise.resolve(neo4j))
    : run && new Asked(() => addressOf(run, store));

  const inDirectory = [accessCheck(config, keys), secretsCheck(dataDirectory)];
  const ofEngine = [memoryCheck(heap, isRunning), javaCheck(env), diskCheck(dataDirectory)];
  const ofStore = [
    jarsCheck(dataDirectory, env),
    storeCheck(dataDirectory, found),
    storeVersionCheck(dataDirectory),
  ];
  const checks = [
    portCheck(config, neo4j !== null || isRunning),
    directoryCheck(dataDirectory, fault),
    // In a directory that cannot be used there is nothing to look at.
    ...(fault ? [] : inDirectory),
    ...(neo4j ? [] : ofEngine),
    ...(neo4j || fault ? [] : ofStore),
    ...(asked
      ? [
          answerCheck(asked),
          schemaCheck(asked, model, indexes),
          epochCheck(asked),
          seedCheck(asked, model, seed),
        ]
      : [NOT_ASKED]),
  ];
  return { checks, close: async () => asked?.close() };
}

const NOT_ASKED: Check = {
  name: 'database',
  look: () => Promise.resolve(ok('not asked: no Neo4j runs on this store')),
};
