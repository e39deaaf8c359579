import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { BulkFile } from '../bulk/files.js';
import { linesOf, type Line } from '../bulk/lines.js';
import { damaged, noBackup, readFooter, readHeader, type Header } from './format.js';

/** A backup as a file that can be loaded. */
export interface BackupFile extends BulkFile {
  readonly backup: Header;
}

/**
 * Opens a backup, of which only the header is read.
 * @throws UserError `NO_BACKUP`, `BACKUP_NEWER` or `BACKUP_DAMAGED`
 */
export async function openBackup(path: string): Promise<BackupFile> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw noBackup(`There is no file ${path}.`);
  if (found.isDirectory()) throw noBackup(`${path} is a directory.`);
  if (found.size === 0) throw noBackup(`${path} is empty.`);
  for await (const lines of allLines(path)) {
    const [first] = lines;
    if (first)
      return { name: basename(path), path, bytes: found.size, backup: readHeader(textOf(first), path) };
  }
  throw damaged(path, 'it holds no line');
}

/**
 * The lines of a backup between header and footer, those of a chunk together. Each time that all are read it is made sure that they
 * are those that were written.
 * @throws UserError `BACKUP_DAMAGED`
 */
export async function* backupLines({ path }: BulkFile): AsyncGenerator<readonly Line[]> {
  const sum = createHash('sha256');
  let last: Line | null = null;
  for await (const lines of allLines(path)) {
    if (lines.length === 0) continue;
    // What may be the last is held back.
    const whole: Line[] = last ? [last, ...lines.slice(0, -1)] : lines.slice(0, -1);
    last = lines.at(-1)!;
    for (const { bytes } of whole) {
      if (bytes === null) throw damaged(path, 'a line of it has no end');
      sum.update(bytes).update('\n');
    }
    yield whole[0]?.number === 1 ? whole.slice(1) : whole;
  }
  const footer = last && readFooter(textOf(last));
  if (!footer) throw damaged(path, 'its end is missing');
  const seen = sum.digest('hex');
  if (seen !== footer.sha256) {
    throw damaged(path, `the SHA-256 of its lines is ${seen}, and ${footer.sha256} was written`);
  }
}

async function* allLines(path: string): AsyncGenerator<readonly Line[]> {
  // What breaks on the way from the file breaks the last of the streams.
  const unpacked = pipeline(
    createReadStream(path, { highWaterMark: 1 << 18 }),
    createGunzip({ chunkSize: 1 << 18 }),
    () => undefined,
  );
  try {
    yield* linesOf(unpacked);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'Z_DATA_ERROR' && message === 'incorrect header check')
      throw noBackup(`${path} is no backup: it is not packed by gzip.`, error);
    if (code === 'Z_BUF_ERROR') throw damaged(path, 'it is cut off', error);
    if (code?.startsWith('Z_')) throw damaged(path, `it cannot be unpacked (${message})`, error);
    if (code !== undefined && 'syscall' in (error as object))
      throw noBackup(`${path} cannot be read: ${message}`, error);
    throw error;
  }
}

function textOf({ bytes }: Line): string {
  return bytes?.toString() ?? '';
}
