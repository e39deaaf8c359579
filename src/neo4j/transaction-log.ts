import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a transaction log ended when somebody looked. */
export interface LogEnd {
  /** The newest file. */
  readonly file: string;
  readonly inode: number;
  readonly size: number;
  /** The file that the log goes on in when the newest is full. */
  readonly next: string;
}

/** A file's head, as long as all of a file that nothing was written into yet. */
const HEAD = 128;

/** The last entry of a committed transaction: version, kind, number, milliseconds, checksum. */
const ENTRY = { bytes: 22, kind: 5, kindAt: 1, numberAt: 2 } as const;

/**
 * The log of a Neo4j on this machine, which tells without a question to it whether anybody wrote.
 *
 * Neo4j appends a transaction to the log, and makes sure that it is on the disk, before a reader can see anything of it
 * and before its writer is told that it is done. So while the log ends where it ended, nobody wrote. Where the last
 * entry is that of the transaction which a bookmark names, nothing is under way behind the bookmark either. An end that
 * is not understood, such as that of another version's log, says nothing: null.
 */
export class TransactionLog {
  /** @param directory of one database's logs */
  constructor(private readonly directory: string) {}

  /** Where the log ends, if the last transaction in it is the one that a bookmark names. */
  endAt(bookmark: string): LogEnd | null {
    const named = transactionOf(bookmark);
    if (named === null) return null;
    try {
      const numbers = readdirSync(this.directory).flatMap((name) => {
        const [, number] = /^neostore\.transaction\.db\.(\d+)$/.exec(name) ?? [];
        return number === undefined ? [] : [Number(number)];
      });
      const newest = Math.max(...numbers);
      const { size, inode, last } = this.look(newest);
      const end = { file: this.fileOf(newest), inode, size, next: this.fileOf(newest + 1) };
      const written = size > HEAD ? last : this.look(newest - 1).last;
      return written === named ? end : null;
    } catch {
      // No such files, or none that may be read.
      return null;
    }
  }

  /** Whether nothing was appended since. */
  endsAt({ file, inode, size, next }: LogEnd): boolean {
    const now = statSync(file, { throwIfNoEntry: false });
    return now?.size === size && now.ino === inode && !existsSync(next);
  }

  private fileOf(number: number): string {
    return join(this.directory, `neostore.transaction.db.${number}`);
  }

  /** The transaction that a file ends with; null where it ends otherwise. */
  private look(number: number): { size: number; inode: number; last: bigint | null } {
    const file = openSync(this.fileOf(number), 'r');
    try {
      const { size, ino: inode } = fstatSync(file);
      const entry = Buffer.alloc(ENTRY.bytes);
      const read = readSync(file, entry, { position: size - ENTRY.bytes });
      const isCommit = read === ENTRY.bytes && entry[ENTRY.kindAt] === ENTRY.kind;
      return { size, inode, last: isCommit ? entry.readBigInt64LE(ENTRY.numberAt) : null };
    } finally {
      closeSync(file);
    }
  }
}

/** The transaction that a bookmark names, where it is `FB:` and PackStream of a database's id and one number. */
function transactionOf(bookmark: string): bigint | null {
  if (!bookmark.startsWith('FB:')) return null;
  const bytes = Buffer.from(bookmark.slice(3), 'base64');
  // A list of one, 16 bytes; what follows the number is empty.
  if (bytes.subarray(0, 3).toString('hex') !== '91cc10' || bytes.at(-1) !== 0x90) return null;
  const number = bytes.subarray(19, -1);
  const [marker] = number;
  if (number.length === 1 && marker! < 0x80) return BigInt(marker!);
  if (number.length === 2 && marker === 0xc8) return BigInt(number.readInt8(1));
  if (number.length === 3 && marker === 0xc9) return BigInt(number.readInt16BE(1));
  if (number.length === 5 && marker === 0xca) return BigInt(number.readInt32BE(1));
  return number.length === 9 && marker === 0xcb ? number.readBigInt64BE(1) : null;
}
