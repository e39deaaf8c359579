import { delimiter, join } from 'node:path';
import { UserError } from '../errors.js';

/** Where things are in a data directory: the keys, the jars of the embedded Neo4j, and its store. */
export function placesOf(dataDirectory: string) {
  return {
    keys: join(dataDirectory, 'keys.json'),
    engine: join(dataDirectory, 'engine'),
    store: join(dataDirectory, 'neo4j'),
  } as const;
}

/** What a data directory that cannot be used is refused with. */
export function unusable(dataDirectory: string, why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'DATA_DIRECTORY',
    message: `The data directory ${dataDirectory} cannot be used: ${why}`,
    hint: 'Choose a directory that this user may write, with room for 200 MB: --data or POLICYGRAPH_DATA.',
    cause,
  });
}

/**
 * Refuses a path that Java would take for several: the jars are named to it by a class path.
 * @throws UserError `DATA_DIRECTORY`
 */
export function refuseOddPath(dataDirectory: string): void {
  if (!dataDirectory.includes(delimiter)) return;
  throw unusable(dataDirectory, `Java takes the "${delimiter}" in its path for the end of the path`);
}
