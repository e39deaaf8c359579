import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { bulkFiles, type BulkFile } from '../../src/seed/index.js';
import type { Part, Row } from './support.js';

/** A directory of files that goes when the test ends. */
export function jsonlDirectory(files: Readonly<Record<string, string | Buffer>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'policygraph-load-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  return directory;
}

export function jsonlFiles(files: Readonly<Record<string, string | Buffer>>): BulkFile[] {
  return bulkFiles(jsonlDirectory(files));
}

/** Parts as lines of a file, in their order. */
export function linesOf(parts: readonly Part[]): string {
  return parts
    .flatMap((part) =>
      part.rows.map((row) => lineOf('node' in part ? { label: part.node } : { type: part.link }, row)),
    )
    .join('');
}

export function lineOf(kind: Row, row: Row): string {
  return `${JSON.stringify({ ...kind, ...row })}\n`;
}
