import { UserError } from '../../errors.js';

/*
 * A backup is gzip'd JSON Lines: a header, the facts in the form of docs/load.md with their seed set, attached texts, and a footer
 * with the digest of all lines before it.
 */

/** The first line. */
export interface Header {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** Of the policygraph that wrote it. */
  readonly product: string;
  /** When it was written, ISO 8601. */
  readonly writtenAt: string;
  /** Of the graph that was saved. */
  readonly epoch: number;
  /** When that was last imported, ISO 8601; null: never. */
  readonly importedAt: string | null;
  readonly nodes: number;
  readonly relationships: number;
  /** Null: they were left out. */
  readonly texts: number | null;
}

/** The last line. */
export interface Footer extends Counted {
  /** SHA-256 (hex) of every line before it, with what ends them. */
  readonly sha256: string;
}

/** What the lines between hold. */
export interface Counted {
  readonly nodes: number;
  readonly relationships: number;
  readonly texts: number;
}

export const FORMAT = 'policygraph-backup';

/** Counted up when an older policygraph could not read the file. */
export const VERSION = 1;

/** Reads the first line. @throws UserError `NO_BACKUP` when it is none, `BACKUP_NEWER` when it is of a newer format */
export function readHeader(line: string, path: string): Header {
  const header = objectOf(line) as Partial<Header> | null;
  if (header?.format !== FORMAT) throw noBackup(`${path} is no backup: its first line is not that of one.`);
  const { version, product } = header;
  if (typeof version === 'number' && version > VERSION) {
    throw new UserError({
      code: 'BACKUP_NEWER',
      message: `${path} is a backup of format ${version}, written by policygraph ${product}; this one reads formats to ${VERSION}.`,
      hint: 'Nothing was written. Restore it with that version of policygraph, or a newer one.',
    });
  }
  if (!isHeader(header)) throw damaged(path, 'its header says less than a header does');
  return header;
}

/** Reads the last line; null: it is none. */
export function readFooter(line: string): Footer | null {
  const footer = objectOf(line) as Partial<Footer> | null;
  const { nodes, relationships, texts, sha256 } = footer ?? {};
  const isFooter = [nodes, relationships, texts].every(isCount) && typeof sha256 === 'string';
  return isFooter ? (footer as Footer) : null;
}

export function noBackup(message: string, cause?: unknown): UserError {
  return new UserError({
    code: 'NO_BACKUP',
    message,
    hint: 'Nothing was written. Give a file that policygraph backup wrote; a directory of .jsonl files is loaded: policygraph load.',
    cause,
  });
}

export function damaged(path: string, why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'BACKUP_DAMAGED',
    message: `${path} is not the backup that was written: ${why}.`,
    hint: 'Nothing of it is shown to readers. Copy the file again from where it came, or take an older backup.',
    cause,
  });
}

function isHeader(header: Partial<Header>): header is Header {
  const { version, product, writtenAt, epoch, importedAt, nodes, relationships, texts } = header;
  return (
    isCount(version) &&
    [product, writtenAt].every((text) => typeof text === 'string') &&
    (importedAt === null || typeof importedAt === 'string') &&
    [epoch, nodes, relationships].every(isCount) &&
    (texts === null || isCount(texts))
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function objectOf(line: string): object | null {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}
