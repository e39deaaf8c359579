import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { contract, indexes, rules } from '../../src/cli/session.js';
import {
  backupGraph,
  openBackup,
  restoreGraph,
  type BackupRequest,
  type BackupResult,
  type RestoreRequest,
  type RestoreResult,
} from '../../src/seed/index.js';
import type { Fresh } from '../setup/fresh.js';
import { ask, datasetOf, type Row } from './support.js';

const { model } = contract();

/** A path in a directory that goes when the test ends. */
export function place(name = 'graph.jsonl.gz'): string {
  const directory = mkdtempSync(join(tmpdir(), 'policygraph-backup-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return join(directory, name);
}

export function backup(
  { database }: Fresh,
  path: string,
  request: Partial<BackupRequest> = {},
): Promise<BackupResult> {
  return backupGraph(database, model, { path, texts: true, force: false, product: '1.2.3', ...request });
}

export async function restore(
  { database }: Fresh,
  path: string,
  request: Partial<RestoreRequest> = {},
): Promise<RestoreResult> {
  return restoreGraph(database, model, {
    ...{ file: await openBackup(path), discard: false, checks: rules(), schema: indexes(), ...request },
  });
}

/** All of the graph, what is derived and attached too, and when it was imported; but for the epoch. */
export async function whole(fresh: Fresh): Promise<string[]> {
  const rows = [
    ...(await ask(
      fresh,
      'MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
    )),
    ...(await ask(
      fresh,
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id',
    )),
    ...(await ask(fresh, 'MATCH (t:AttachedText) RETURN properties(t) AS properties ORDER BY t.sha256')),
  ];
  return [`${(await datasetOf(fresh)).importedAt}`, ...rows.map((row) => JSON.stringify(row, canonical))];
}

function canonical(key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (key === 'labels') return [...(value as string[])].sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The lines of a backup. */
export function linesIn(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString().trimEnd().split('\n');
}

/** Writes lines as a backup, whose footer fits them. */
export function writeBackup(path: string, lines: readonly (string | Row)[]): string {
  const before = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const sha256 = createHash('sha256').update(before).digest('hex');
  const footer = JSON.stringify({ nodes: 0, relationships: 0, texts: 0, sha256 });
  writeFileSync(path, gzipSync(`${before}${footer}\n`));
  return path;
}
