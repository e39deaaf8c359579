import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.js';
import type { Header } from '../backup/format.js';

/** A file of a directory that is loaded. */
export interface BulkFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** What the file says of itself, where it is a backup; left out: its lines are those of docs/load.md. */
  readonly backup?: Header;
}

/**
 * The `.jsonl` files of a directory, in the order of their names.
 * @throws UserError `NO_LOAD` when there is no such directory or no such file in it
 */
export function bulkFiles(directory: string): BulkFile[] {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw noLoad(`There is no directory ${directory}.`);
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ name, path: join(directory, name) }))
    .filter(({ path }) => statSync(path).isFile())
    .map(({ name, path }) => ({ name, path, bytes: statSync(path).size }));
  if (files.length === 0) throw noLoad(`${directory} holds no .jsonl file.`);
  return files;
}

/** SHA-256 of the files, names and contents: what a load is known by. */
export async function digestOf(files: readonly BulkFile[]): Promise<string> {
  const all = createHash('sha256');
  for (const { name, path } of files) {
    const one = createHash('sha256');
    for await (const chunk of chunksOf(path)) one.update(chunk);
    all.update(`${JSON.stringify(name)} ${one.digest('hex')}\n`);
  }
  return all.digest('hex');
}

/** A few hundred lines: their rows are let go together. */
const CHUNK = 1 << 18;

/** The bytes of a file, a part at a time. */
export function chunksOf(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: CHUNK });
}

export function noLoad(message: string): UserError {
  return new UserError({
    code: 'NO_LOAD',
    message,
    hint: 'Give a directory of .jsonl files: policygraph load path/to/graph. docs/load.md says what a line holds.',
  });
}
