import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.js';

/**
 * Refuses a store that a newer Neo4j has written: an older one cannot read it.
 * @throws UserError `STORE_NEWER`
 */
export async function refuseNewerStore(dataDirectory: string, version: string): Promise<void> {
  const written = await read(dataDirectory);
  if (written !== '' && isNewer(written, version))
    throw storeNewer(dataDirectory, version, `Neo4j ${written}`);
}

/** Keeps the version of the Neo4j that has the store open now. By renaming: on a full disk the old one stays. */
export async function keepStoreVersion(dataDirectory: string, version: string): Promise<void> {
  if ((await read(dataDirectory)) === version) return;
  const place = file(dataDirectory);
  await writeFile(`${place}.new`, `${version}\n`);
  await rename(`${place}.new`, place);
}

export function storeNewer(dataDirectory: string, version: string, writer: string): UserError {
  return new UserError({
    code: 'STORE_NEWER',
    message: `The store in ${dataDirectory} was written by ${writer}; this policygraph runs Neo4j ${version}, which cannot read it.`,
    hint: 'Use the policygraph that wrote it or a newer one, choose another data directory, or delete this one: the next start makes a new store and imports the facts again.',
  });
}

/** Compares `5.26.30` and `2025.10.1` number by number. */
export function isNewer(a: string, b: string): boolean {
  const [left, right] = [a, b].map((version) => version.split(/[^0-9]+/).map(Number));
  for (let i = 0; i < Math.max(left!.length, right!.length); i++) {
    const difference = (left![i] ?? 0) - (right![i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** What was kept; empty where nothing was. */
async function read(dataDirectory: string): Promise<string> {
  return (await readFile(file(dataDirectory), 'utf8').catch(() => '')).trim();
}

function file(dataDirectory: string): string {
  return join(dataDirectory, 'store-version');
}
