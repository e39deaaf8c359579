import type { BulkFile } from './files.js';
import { linesOf } from './lines.js';
import { readLine, type BulkRow } from './read-line.js';

/** A line, and what it says; a text: why it says nothing. */
export interface Read {
  readonly file: BulkFile;
  /** From 1. */
  readonly line: number;
  /** Length of the line. */
  readonly bytes: number;
  readonly row: BulkRow | string;
}

/** The rows of all files, one after the other. */
export function* rowsOf(files: readonly BulkFile[]): Generator<Read> {
  for (const file of files) {
    for (const line of linesOf(file.path)) {
      yield { file, line: line.number, bytes: line.bytes?.length ?? 0, row: readLine(line) };
    }
  }
}
