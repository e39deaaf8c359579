import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { paths } from '../../src/config/index.js';
import { fetchEngine } from '../../src/neo4j/artifacts.js';
import { readJars, type Jar } from '../../src/neo4j/jars.js';
import { repositoryFile } from '../setup/shared.js';
import { readJar } from './jar-file.js';
import { jars as directory } from './support.js';

let jars: Jar[];
/** What each jar holds about itself, by the name of the entry. */
const said = new Map<Jar, Map<string, string>>();

const ABOUT =
  /^META-INF\/(?:MANIFEST\.MF|(?:NOTICE|LICENSE)(?:\.md|\.txt)?|maven\/[^/]+\/[^/]+\/pom\.properties)$/;

beforeAll(async () => {
  await fetchEngine({ directory, report: () => {} });
  jars = await readJars(paths.engine);
  for (const jar of jars) said.set(jar, await readJar(join(directory, jar.file), ABOUT));
}, 600_000);

test('where a jar names its coordinates, they are those of engine/jars.tsv', () => {
  const coordinates = ({ group, name, version }: Jar) =>
    `version=${version}\ngroupId=${group}\nartifactId=${name}`.split('\n').sort();
  let named = 0;
  for (const [jar, texts] of said) {
    const own = texts.get(`META-INF/maven/${jar.group}/${jar.name}/pom.properties`);
    const any = [...texts.keys()].some((entry) => entry.endsWith('/pom.properties'));
    expect(any, jar.file).toBe(own !== undefined);
    if (own === undefined) continue;
    named++;
    expect(
      own
        .split(/\r?\n/)
        .filter((line) => /^(?:version|groupId|artifactId)=/.test(line))
        .sort(),
    ).toEqual(coordinates(jar));
  }
  expect(named).toBeGreaterThan(150);
});

test('where a jar states its licence in SPDX, or has the text of the GPL or the Apache licence, engine/jars.tsv has it', () => {
  let stated = 0;
  for (const [jar, texts] of said) {
    for (const [entry, text] of texts) {
      const licences = jar.licences.join(', ');
      const spdx = /SPDX-License-Identifier: *(.*?)\s*$/m.exec(text)?.[1];
      if (spdx !== undefined) expect(licences, `${jar.file} ${entry}`).toContain(spdx);
      else if (!entry.startsWith('META-INF/LICENSE')) continue;
      else if (/GNU GENERAL PUBLIC LICENSE\s+Version 3/.test(text)) expect(licences).toBe('GPL-3.0-or-later');
      else if (/^\s+Apache License\s+Version 2\.0/.test(text)) expect(licences).toContain('Apache-2.0');
      else continue;
      stated++;
    }
  }
  expect(stated).toBeGreaterThan(100);
});

test('every line of engine/jars.tsv says where its licence is written; where that is the jar, it is there', () => {
  const lines = repositoryFile('engine/jars.tsv').trim().split('\n');
  expect(lines).toHaveLength(jars.length);
  lines.forEach((line, index) => {
    const [, , where] = line.split('\t');
    expect(where).toMatch(/^(?:META-INF\/\S+|POM(?: of [\w.-]+:[\w.-]+:[\w.-]+)?)$/);
    if (where!.startsWith('META-INF')) expect([...said.get(jars[index]!)!.keys()]).toContain(where);
  });
});
