import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSON5 from 'json5';
import { onTestFinished } from 'vitest';
import { rules } from '../../src/cli/session.js';
import { splitStatements, type CypherStatement } from '../../src/neo4j/cypher.js';
import {
  dump,
  importSeed,
  SeedError,
  type ImportRequest,
  type ImportResult,
  type SeedRow,
} from '../../src/seed/index.js';
import { readStatements } from '../../src/seed/read.js';
import type { Fresh } from '../setup/fresh.js';

export type Row = Record<string, unknown>;

/** A statement of a seed as data: nodes of a label, or relationships of a type. */
export type Part =
  | { readonly node: string; rows: Row[] }
  | { readonly link: string; readonly ends?: readonly [from: string, to: string]; rows: Row[] };

/** The Cypher text of a part, as in a seed file. */
export function textOf(part: Part): string {
  const list = part.rows.map((row) => `  ${JSON5.stringify(row, { quote: "'" })}`).join(',\n');
  const [from, to] = 'link' in part ? (part.ends ?? ['Entity', 'Entity']) : [];
  const body =
    'node' in part
      ? `MERGE (n:${part.node}:Entity {id: row.id})\nSET n += row`
      : `MATCH (a:${from} {id: row.from})\nMATCH (b:${to} {id: row.to})\n` +
        `MERGE (a)-[r:${part.link} {id: row.id}]->(b)\nSET r += row {.*, from: null, to: null}`;
  return `UNWIND [\n${list}\n] AS row\n${body};\n`;
}

/** The statements of a text, as if it were a file. */
export function statementsOf(text: string, file = 'test.cypher'): CypherStatement[] {
  return splitStatements(text).map((statement) => ({ file, ...statement }));
}

/** The rows of parts, as if they stood in a file. */
export function rowsOf(parts: readonly Part[], file = 'test.cypher'): SeedRow[] {
  return readStatements(statementsOf(parts.map(textOf).join('\n'), file));
}

/** The same without the text between, for many rows. */
export function manyRowsOf(parts: readonly Part[], file = 'test.cypher'): SeedRow[] {
  return parts.flatMap((part, index) =>
    part.rows.map((values, row) => {
      const [from, to] = 'link' in part ? (part.ends ?? ['Entity', 'Entity']) : ['', ''];
      const template: SeedRow['template'] =
        'node' in part
          ? { kind: 'node', label: part.node }
          : { kind: 'relationship', type: part.link, from, to };
      return { file, statement: index + 1, row: row + 1, template, values };
    }),
  );
}

/** A directory of seed files that goes when the test ends. */
export function seedDirectory(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'policygraph-seed-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}

/** Imports as the set `test`, under the rules of cypher/check. */
export function imported(
  { database, contract }: Pick<Fresh, 'database' | 'contract'>,
  rows: readonly SeedRow[],
  request: Partial<ImportRequest> = {},
): Promise<ImportResult> {
  return importSeed(database, contract.model, {
    rows,
    set: 'test',
    dryRun: false,
    checks: rules(),
    ...request,
  });
}

/** What a promise is refused with, which must be a SeedError: its places and reasons. */
export async function refusal(promise: Promise<unknown> | (() => unknown)): Promise<string[]> {
  try {
    await (typeof promise === 'function' ? promise() : promise);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return error.problems.map(({ file, statement, row, reason }) => `${file} ${statement}/${row} ${reason}`);
  }
  throw new Error('nothing was refused');
}

/** Everything that an import could change: the graph, the epoch and when it was imported. */
export async function stateOf({ database }: Pick<Fresh, 'database'>): Promise<string[]> {
  const { epoch, importedAt } = await datasetOf({ database });
  return [...(await dumpOf({ database })), `epoch ${epoch}`, `imported at ${importedAt}`];
}

/** The canonical dump. */
export async function dumpOf({ database }: Pick<Fresh, 'database'>): Promise<string[]> {
  const session = database.driver.session(database.session);
  try {
    return await dump(session);
  } finally {
    await session.close();
  }
}

/** The epoch, and when it was last imported; null and null before the first import. */
export async function datasetOf({
  database,
}: Pick<Fresh, 'database'>): Promise<{ epoch: bigint | null; importedAt: string | null }> {
  const [row] = await ask(
    { database },
    'MATCH (d:Dataset) RETURN d.epoch AS epoch, d.importedAt AS importedAt',
  );
  return (
    (row as { epoch: bigint; importedAt: string | null } | undefined) ?? { epoch: null, importedAt: null }
  );
}

/** Runs any Cypher. */
export async function ask(
  { database }: Pick<Fresh, 'database'>,
  text: string,
  parameters: Row = {},
): Promise<Row[]> {
  const session = database.driver.session(database.session);
  try {
    return (await session.run(text, parameters)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** Random numbers from a seed, 0 inclusive to 1 exclusive (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
