import type { Session } from 'neo4j-driver';
import { constantOf, type Model } from '../model/index.js';
import type { CypherStatement } from '../neo4j/cypher.js';
import type { Database } from '../neo4j/driver.js';

/**
 * Makes sure of constraints and indexes: those of `cypher/schema`, and for every kind and relationship type of the Model
 * the ones that reading by id needs. Waits until the indexes answer.
 */
export async function applySchema(
  database: Database,
  model: Model,
  fixed: readonly CypherStatement[],
): Promise<void> {
  await createSchema(database, model, fixed);
  await awaitIndexes(database, 120);
}

/** As `applySchema`, but indexes of what is there already go on filling. */
export async function createSchema(
  database: Database,
  model: Model,
  fixed: readonly CypherStatement[],
): Promise<void> {
  await inSession(database, async (session) => {
    const there = await existing(session);
    for (const { name, text } of schemaOf(model, fixed)) {
      // Two programs that start at once may lock each other out; Neo4j ends one of them, which tries again.
      if (!there.has(name)) await session.executeWrite((tx) => tx.run(text));
    }
  });
}

/** Constraints and indexes as the database has them. */
export interface SchemaState {
  readonly all: number;
  /** Names of what is not there, of what is not filled yet, and of what Neo4j could not fill. */
  readonly missing: readonly string[];
  readonly filling: readonly string[];
  readonly failed: readonly string[];
}

/** Compares what `applySchema` makes with what is there. */
export async function examineSchema(
  database: Database,
  model: Model,
  fixed: readonly CypherStatement[],
): Promise<SchemaState> {
  const names = schemaOf(model, fixed).map(({ name }) => name);
  const there = await inSession(database, existing);
  const those = (state: string | undefined) => names.filter((name) => there.get(name) === state);
  return {
    all: names.length,
    missing: those(undefined),
    filling: those('POPULATING'),
    failed: those('FAILED'),
  };
}

/** Works with a session of its own. */
async function inSession<T>(database: Database, work: (session: Session) => Promise<T>): Promise<T> {
  const session = database.driver.session(database.session);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

/** States of indexes, and of constraints' by their names: Neo4j takes a while to see of each by itself that it is there. */
async function existing(session: Session): Promise<ReadonlyMap<string, string>> {
  const { records } = await session.run<{ name: string; state: string }>('SHOW INDEXES YIELD name, state');
  return new Map(records.map((record) => [record.get('name'), record.get('state')]));
}

/** @param wait seconds: indexes of a graph that is there already take their time to fill */
export async function awaitIndexes(database: Database, wait: number): Promise<void> {
  await inSession(database, (session) =>
    session.run('CALL db.awaitIndexes($wait)', { wait: BigInt(wait) }, { timeout: 0 }),
  );
}

/** A constraint or an index. */
export interface SchemaItem {
  readonly name: string;
  readonly isConstraint: boolean;
  /** Of a label; else of a relationship type. */
  readonly isOfNodes: boolean;
  /** Makes it where it is not there. */
  readonly text: string;
}

const CREATE = /^CREATE (?:FULLTEXT )?(INDEX|CONSTRAINT) (\w+) IF NOT EXISTS\s+FOR \((\w*)/;

/** All that `applySchema` makes: constraints, which wait until they are filled, before indexes, which are waited for together. */
export function schemaOf(model: Model, fixed: readonly CypherStatement[]): SchemaItem[] {
  const items = [...fixed.map(({ text }) => text), ...modelSchema(model)].map((text): SchemaItem => {
    const found = CREATE.exec(text);
    if (!found) throw new Error(`cypher/schema makes something else than constraints and indexes: ${text}`);
    const [, what, name, variable] = found;
    return { name: name!, isConstraint: what === 'CONSTRAINT', isOfNodes: variable !== '', text };
  });
  return [
    ...items.filter(({ isConstraint }) => isConstraint),
    ...items.filter(({ isConstraint }) => !isConstraint),
  ];
}

function modelSchema(model: Model): string[] {
  return [
    // Pages of a kind follow this index.
    ...[...model.kinds.keys()].map((label) => {
      const name = label.toLowerCase();
      return `CREATE INDEX ${name}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`;
    }),
    // What the contract calls indexed, with the id: pages go by it where values are the same.
    ...[...model.kinds.values()].flatMap(({ label, properties }) =>
      [...properties.values()]
        .filter(({ indexed }) => indexed)
        .map(({ name }) => {
          const index = `${label.toLowerCase()}_${constantOf(name).toLowerCase()}_id`;
          return `CREATE INDEX ${index} IF NOT EXISTS FOR (n:${label}) ON (n.${name}, n.id)`;
        }),
    ),
    ...[...model.relationships.keys()].map((type) => {
      const name = type.toLowerCase();
      return `CREATE CONSTRAINT ${name}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`;
    }),
  ];
}
