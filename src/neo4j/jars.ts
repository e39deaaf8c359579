import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readChecksums } from './artifacts.js';

/** A jar of the embedded Neo4j, as `engine/` lists it. */
export interface Jar {
  /** Its file. */
  readonly file: string;
  readonly group: string;
  readonly name: string;
  readonly version: string;
  /** Its package URL. */
  readonly purl: string;
  /** SPDX expressions; several are those that its POM lists without saying how they go together. */
  readonly licences: readonly string[];
  /** In hex. */
  readonly sha256: string;
}

/** Every jar that is fetched. @throws Error where `jars.tsv` and `checksums.sha256` list different ones */
export async function readJars(engine: string): Promise<Jar[]> {
  const checksums = new Map(await readChecksums());
  const lines = (await readFile(join(engine, 'jars.tsv'), 'utf8')).split(/\r?\n/).filter(Boolean);
  const jars = lines.map((line) => {
    const jar = readLine(line);
    const sha256 = checksums.get(jar.file);
    if (sha256 === undefined) throw new Error(`engine/jars.tsv lists ${jar.file}, checksums.sha256 does not`);
    checksums.delete(jar.file);
    return { ...jar, sha256 };
  });
  if (checksums.size > 0)
    throw new Error(
      `engine/checksums.sha256 lists what jars.tsv does not: ${[...checksums.keys()].join(', ')}`,
    );
  return jars;
}

function readLine(line: string): Omit<Jar, 'sha256'> {
  const [purl = '', licences = ''] = line.split('\t');
  const [, group, name, version, classifier] =
    /^pkg:maven\/([^/]+)\/([^@]+)@([^?]+)(?:\?classifier=(.+))?$/.exec(purl) ?? [];
  if (group === undefined) throw new Error(`engine/jars.tsv has a line that names no jar: ${line}`);
  const file = `${[name, version, classifier].filter((part) => part !== undefined).join('-')}.jar`;
  return { file, group, name: name!, version: version!, purl, licences: licences.split(', ') };
}
