import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './run.js';

/** No start takes so long: a file older than this was left by a process whose id is now another's. */
const STALE_MS = 15 * 60_000;
/** Within this time of its creation the file may still be empty. */
const WRITING_MS = 5_000;

/**
 * Waits until no other process is starting a Neo4j on this data directory; returns how to let the next one in.
 *
 * Two that break a stale turn at the same instant may both go on: then Neo4j's own lock lets only one have the store.
 */
export async function takeTurn(
  dataDirectory: string,
  report: (line: string) => void,
): Promise<() => Promise<void>> {
  const file = join(dataDirectory, 'starting');
  for (let waited = false; ; waited = true) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        // A full disk has room for the name, and none for the text.
        await rm(file, { force: true });
        throw error;
      }
    }
    if (await isStale(file)) {
      await rm(file, { force: true });
      continue;
    }
    if (!waited) report('Another process is starting this Neo4j; waiting for it');
    await sleep(100);
  }
}

async function isStale(file: string): Promise<boolean> {
  try {
    const age = Date.now() - (await stat(file)).mtimeMs;
    const pid = Number(await readFile(file, 'utf8'));
    if (age > STALE_MS) return true;
    return pid > 0 ? !isAlive(pid) : age > WRITING_MS;
  } catch {
    // It went away: the turn is free.
    return false;
  }
}
