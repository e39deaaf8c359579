import type { AttachedText } from '../attach.js';
import { backupLines } from '../backup/read.js';
import { readBackupLine } from '../backup/read-row.js';
import { chunksOf, type BulkFile } from './files.js';
import { linesOf, type Line } from './lines.js';
import { readLine, type BulkRow } from './read-line.js';

/** A line, and what it says; a text: why it says nothing. */
export interface Read {
  readonly file: BulkFile;
  /** From 1. */
  readonly line: number;
  /** Length of the line. */
  readonly bytes: number;
  readonly row: BulkRow | AttachedText | string;
}

/** The rows of all files, one after the other; those of a chunk together, each of which is read when it is asked for. */
export async function* rowsOf(files: readonly BulkFile[]): AsyncGenerator<Iterable<Read>> {
  for (const file of files) {
    const parts = file.backup ? backupLines(file) : linesOf(chunksOf(file.path));
    for await (const lines of parts) yield rowsIn(file, lines);
  }
}

function* rowsIn(file: BulkFile, lines: readonly Line[]): Generator<Read> {
  const read = file.backup ? readBackupLine : readLine;
  for (const line of lines) {
    yield { file, line: line.number, bytes: line.bytes?.length ?? 0, row: read(line) };
  }
}
