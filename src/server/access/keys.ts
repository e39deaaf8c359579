import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../errors.js';

/** What a key opens: the graph, or the quotes of attached documents as well. */
export type Access = 'read' | 'quotes';

/** A key as it is kept: who has it, and its digest. What opens the door is told once, and never written down. */
export interface Key {
  /** What it is revoked by. */
  readonly id: string;
  /** Whose it is, in its owner's words. */
  readonly name: string;
  readonly access: Access;
  /** SHA-256 (hex) of the secret; a salt would protect what can be guessed, and 32 random bytes cannot. */
  readonly sha256: string;
  /** When it was made, in ISO 8601. */
  readonly created: string;
}

/** The keys of one file. */
export class Keys {
  private seen: { readonly at: number; readonly file: string | null } = { at: -Infinity, file: null };
  private read: { readonly file: string; readonly bySecret: ReadonlyMap<string, Key> } | null = null;

  /** @param period milliseconds after which the file is looked at again, to see whether somebody changed it */
  constructor(
    private readonly file: string,
    private readonly period = 200,
  ) {}

  /** Whether anybody ever had a key: the file of a last key that was revoked still keeps the door closed. */
  exist(): boolean {
    return this.look() !== null;
  }

  /** All keys, oldest first; none where there is no file. @throws UserError `BAD_KEYS` */
  all(): Key[] {
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw unreadable(this.file, error);
    }
    try {
      const keys = JSON.parse(text) as Key[];
      if (keys.every(isKey)) return keys;
    } catch {
      // What JSON says of it would repeat what stands there.
    }
    throw unreadable(this.file, new Error('it holds no list of keys'));
  }

  /** The key that a secret belongs to; a file that changed is read again. @throws UserError `BAD_KEYS` */
  find(secret: string): Key | undefined {
    const file = this.look();
    if (file === null) return undefined;
    if (this.read?.file !== file)
      this.read = { file, bySecret: new Map(this.all().map((key) => [key.sha256, key])) };
    return this.read.bySecret.get(digest(secret));
  }

  /** What tells the file from what it was; null where there is none. */
  private look(): string | null {
    const at = performance.now();
    if (at - this.seen.at >= this.period) {
      const stat = statSync(this.file, { throwIfNoEntry: false });
      this.seen = { at, file: stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : null };
    }
    return this.seen.file;
  }

  /** Makes a key. @returns it with its secret */
  add(name: string, access: Access): { key: Key; secret: string } {
    const secret = `pg_${randomBytes(32).toString('base64url')}`;
    const key = {
      id: randomBytes(4).toString('hex'),
      name,
      access,
      sha256: digest(secret),
      created: new Date().toISOString(),
    };
    this.write([...this.all(), key]);
    return { key, secret };
  }

  /** Revokes a key. @throws UserError `NO_SUCH_KEY` */
  revoke(id: string): Key {
    const keys = this.all();
    const revoked = keys.find((key) => key.id === id);
    if (!revoked) {
      throw new UserError({
        code: 'NO_SUCH_KEY',
        message: `There is no key ${id}.`,
        hint: 'See policygraph key list.',
      });
    }
    this.write(keys.filter((key) => key !== revoked));
    return revoked;
  }

  /** By renaming, so that nobody reads half a file. */
  private write(keys: readonly Key[]): void {
    mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
    writeFileSync(`${this.file}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function isKey(value: Partial<Key>): boolean {
  return (
    [value.id, value.name, value.sha256, value.created].every((text) => typeof text === 'string') &&
    (value.access === 'read' || value.access === 'quotes')
  );
}

/** It is not passed over: a broken file would open the door to everybody, or to nobody. */
function unreadable(file: string, cause: unknown): UserError {
  return new UserError({
    code: 'BAD_KEYS',
    message: `The keys in ${file} cannot be read: ${(cause as Error).message}`,
    hint: 'Mend the file, or delete it and make new keys with policygraph key add.',
    cause,
  });
}
