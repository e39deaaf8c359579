import { existsSync, statSync } from 'node:fs';
import { link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { UserError } from '../../errors.js';
import { isAlive } from '../../neo4j/run.js';

/** Where something is saved. */
export interface Place {
  readonly path: string;
  /** What is there may be replaced. */
  readonly force: boolean;
  /** Ends it; what was written of it is taken away. */
  readonly signal?: AbortSignal;
}

/** @throws UserError `FILE_EXISTS` when there is something at the place that must stay */
export function refuseTaken({ path, force }: Place): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) throw taken(`${path} is a directory.`, 'Give the name of a file in it.');
  if (!force) throw taken(`There is a file ${path} already.`, 'Give another name, or --force to replace it.');
}

/**
 * Packs texts into a file that only its owner may read. It has its name when it is complete and on the disk; before that, and when it
 * fails, nothing is under that name but what was.
 * @returns its size in bytes
 * @throws UserError `FILE_EXISTS`, or `BACKUP_FAILED` when it cannot be written; what making the texts throws
 */
export async function saveFile(place: Place, texts: AsyncIterable<string>): Promise<number> {
  refuseTaken(place);
  const { path, signal } = place;
  const partial = `${path}.partial-${process.pid}`;
  try {
    await removeAbandoned(path);
    // Not into what somebody else put there.
    await rm(partial, { force: true });
    const file = await open(partial, 'wx', 0o600);
    try {
      // Flushed to the disk, and closed.
      const target = file.createWriteStream({ flush: true });
      await pipeline(Readable.from(texts), createGzip(), target, { signal });
      const { size } = await stat(partial);
      await putInPlace(partial, place);
      await syncDirectory(path);
      return size;
    } finally {
      await file.close().catch(() => undefined);
      await rm(partial, { force: true });
    }
  } catch (error) {
    throw signal?.aborted ? signal.reason : explain(error, path);
  }
}

/** A link is refused where there is a file, which a rename would replace; some file systems know no links. */
async function putInPlace(partial: string, place: Place): Promise<void> {
  const { path, force } = place;
  if (!force) {
    try {
      await link(partial, path);
      return;
    } catch {
      refuseTaken(place);
    }
  }
  await rename(partial, path);
}

/** So that the name outlives a power cut, where directories can be synced. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(dirname(path), 'r').catch(() => null);
  await directory?.sync().catch(() => undefined);
  await directory?.close();
}

/** Removes what backups to this file that were killed have left. */
async function removeAbandoned(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    const [, pid] = name.startsWith(`${basename(path)}.partial-`)
      ? (/\.partial-(\d+)$/.exec(name) ?? [])
      : [];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(dirname(path), name), { force: true });
  }
}

function explain(error: unknown, path: string): unknown {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || code === undefined || syscall === undefined) return error;
  return new UserError({
    code: 'BACKUP_FAILED',
    message: `${path} cannot be written: ${message}`,
    hint: 'Nothing is left of it. Give a file in a directory that this user may write, on a disk with room.',
    cause: error,
  });
}

function taken(message: string, hint: string): UserError {
  return new UserError({ code: 'FILE_EXISTS', message, hint });
}
