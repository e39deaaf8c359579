import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The process that has the store of a data directory open; null where none has, or where this system does not tell. */
export async function lockHolder(dataDirectory: string): Promise<number | null> {
  try {
    const { ino } = await stat(join(dataDirectory, 'data', 'databases', 'store_lock'));
    // 1: POSIX  ADVISORY  WRITE 4711 08:01:131 0 EOF
    for (const line of (await readFile('/proc/locks', 'utf8')).split('\n')) {
      const [, pid, inode] = /\bWRITE\s+(\d+)\s+[0-9a-f]+:[0-9a-f]+:(\d+)\s/.exec(line) ?? [];
      if (Number(inode) === ino && Number(pid) > 0) return Number(pid);
    }
  } catch {
    // No store yet, or no /proc: macOS, Windows.
  }
  return null;
}
