import { basename, join } from 'node:path';
import { readdirSync } from 'node:fs';
import { readCypherFile } from '../neo4j/cypher.js';
import type { Statement } from './statement.js';

const NAMES = [
  'attached-digests',
  'attached-text',
  'dataset',
  'document-facts',
  'epoch',
  'evidence-supports',
  'nodes-by-id',
  'search',
  'searched',
  'target-progress',
] as const;

/** The fixed reads of `cypher/query`, by file name. */
export type Queries = Readonly<Record<(typeof NAMES)[number], Statement>>;

/** Reads the fixed reads. @throws Error when a file is missing or holds more than one statement */
export function readQueries(directory: string): Queries {
  const files = new Set(readdirSync(directory).map((file) => basename(file, '.cypher')));
  const entries = NAMES.map((name) => {
    if (!files.has(name)) throw new Error(`cypher/query/${name}.cypher is missing`);
    const statements = readCypherFile(join(directory, `${name}.cypher`));
    if (statements.length !== 1) throw new Error(`cypher/query/${name}.cypher must hold one statement`);
    return [name, Object.freeze({ name, text: statements[0]!.text })] as const;
  });
  return Object.freeze(Object.fromEntries(entries)) as Queries;
}
