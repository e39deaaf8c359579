import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { parse, type ExecutionResult } from 'graphql';
import { answer, type Source } from '../../src/api/index.js';
import { rootCause } from '../../src/api/errors.js';
import { contract } from '../../src/cli/session.js';
import { type Refusal } from '../../src/graph/index.js';
import { connect, type Database } from '../../src/neo4j/driver.js';
import { sourceOn } from './source.js';

/** Connects to the run's Neo4j; the caller closes it. */
export function connectShared(): Promise<Database> {
  return connect({ ...inject('neo4j'), database: null });
}

/** An answer and the names of the statements sent for it, level by level; sorted, as a level's statements travel together. */
export interface Asked {
  readonly result: ExecutionResult;
  readonly levels: readonly (readonly string[])[];
  /** The codes of refusals, in the order of the errors. */
  readonly codes: readonly string[];
}

/** Asks a database through the API's own executor. */
export function asker(
  database: Database,
  options: Partial<Source['read']> = {},
): (document: string, variables?: Record<string, unknown>, operationName?: string) => Promise<Asked> {
  const plain = sourceOn(database, contract(), options);
  return async (document, variables = {}, operationName) => {
    const levels: string[][] = [];
    const onStatement: Source['read']['onStatement'] = ({ name }, level) =>
      (levels[level - 1] ??= []).push(name);
    const source = { ...plain, read: { ...plain.read, onStatement } };
    const { value: result } = await answer(source, {
      document: parse(document),
      operationName: operationName ?? null,
      variables,
      scope: 'quotes',
    });
    // Plain JSON, as a caller gets it.
    return {
      result: JSON.parse(JSON.stringify(result)) as ExecutionResult,
      levels: levels.map((names) => names.sort()),
      codes: (result.errors ?? []).map((error) => (rootCause(error) as Partial<Refusal>).code ?? 'none'),
    };
  };
}

/** Reads a file of the repository. */
export function repositoryFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
