import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { placesOf, refuseOddPath, unusable } from '../config/index.js';
import type { UserError } from '../errors.js';
import { passwordFile } from '../neo4j/password.js';
import { ok, problem, warning, type Check } from './check.js';

/** Why a data directory can neither be used nor made; null: it can. */
export async function directoryFault(dataDirectory: string): Promise<UserError | null> {
  try {
    refuseOddPath(dataDirectory);
  } catch (error) {
    return error as UserError;
  }
  const { store } = placesOf(dataDirectory);
  for (const directory of [await nearest(dataDirectory), ...((await isThere(store)) ? [store] : [])]) {
    const fault = await faultOf(directory);
    if (fault !== null) return unusable(dataDirectory, fault);
  }
  return null;
}

/**
 * Whether the data directory can be used, or made, and is this user's.
 * @param fault of `directoryFault`
 */
export function directoryCheck(dataDirectory: string, fault: UserError | null): Check {
  return {
    name: 'data directory',
    look: async () => {
      if (fault) return problem(fault.message, fault.hint);
      const there = await stat(dataDirectory).catch(() => null);
      if (!there) return ok(`${dataDirectory} is not there yet and can be made`);
      const owner = there.uid;
      const self = process.getuid?.() ?? owner;
      if (owner === self) return ok(dataDirectory);
      return warning(
        `${dataDirectory} belongs to user ${owner}, and this is user ${self}`,
        `Run policygraph as user ${owner}, or give the directory to user ${self} with all that is in it: chown -R.`,
      );
    },
  };
}

/** What is needed to write, and what a store with room to grow has, in MB. */
const [LEAST, PLENTY] = [200, 1_000];

/** Whether the disk of the data directory has room. */
export function diskCheck(dataDirectory: string): Check {
  return {
    name: 'disk',
    look: async () => {
      const { bavail, bsize } = await statfs(await nearest(dataDirectory));
      const free = Math.floor((bavail * bsize) / 2 ** 20);
      const seen = `${free} MB free for ${dataDirectory}`;
      const mend = `Make room there, or choose another data directory: --data or POLICYGRAPH_DATA. Jars and a new store take ${LEAST} MB.`;
      if (free < LEAST) return problem(seen, mend);
      return free < PLENTY ? warning(seen, mend) : ok(seen);
    },
  };
}

/** Whether keys and the password of Neo4j are their owner's alone. */
export function secretsCheck(dataDirectory: string): Check {
  const { keys, store } = placesOf(dataDirectory);
  return {
    name: 'secrets',
    look: async () => {
      // Windows has no such modes.
      if (process.platform === 'win32') return null;
      const kept = [];
      for (const file of [keys, passwordFile(store)]) {
        const found = await stat(file).catch(() => null);
        if (found) kept.push({ file, open: (found.mode & 0o077) !== 0, mode: modeOf(found.mode) });
      }
      if (kept.length === 0) return ok('none yet');
      const open = kept.filter(({ open }) => open);
      if (open.length === 0) return ok(`${kept.map(({ file }) => file).join(', ')}: for their owner alone`);
      return problem(
        open.map(({ file, mode }) => `${file} can be read by others (mode ${mode})`).join(', '),
        `chmod 600 ${open.map(({ file }) => `'${file}'`).join(' ')}\nWho may have read the password of Neo4j can ask it on this machine; keys are kept as digests only.`,
      );
    },
  };
}

function modeOf(mode: number): string {
  return (mode & 0o777).toString(8);
}

/** The directory itself, or the nearest above it that is there. */
async function nearest(directory: string): Promise<string> {
  return (await isThere(directory)) || dirname(directory) === directory
    ? directory
    : nearest(dirname(directory));
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    // A file in the way of a directory is found on the way up.
    () => false,
  );
}

/** Why nothing can be written into a directory; null: it can. */
async function faultOf(directory: string): Promise<string | null> {
  if (!(await stat(directory)).isDirectory()) return `${directory} is no directory`;
  return access(directory, constants.R_OK | constants.W_OK | constants.X_OK).then(
    () => null,
    (error: unknown) => (error as Error).message,
  );
}
