import { readFile } from 'node:fs/promises';
import { consoleLog } from './settings.js';

/** The last lines that the Neo4j of a data directory printed; none where it never ran. */
export async function readTail(dataDirectory: string, lines = 20): Promise<string[]> {
  const text = await readFile(consoleLog(dataDirectory), 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-lines);
}
