import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { engineVersion, fetchEngine } from '../../src/neo4j/artifacts.js';
import { jars, javaScript, programs, temporaryDirectory, userError, withPrograms } from './support.js';

beforeAll(() => fetchEngine({ directory: jars, report: () => {} }), 600_000);

const tampered = 'neo4j-kernel-5.26.30.jar';

/** A Maven that copies what is right, says so as Maven does, and then does one thing more. */
async function maven(afterwards = ''): Promise<NodeJS.ProcessEnv> {
  return withPrograms(
    await programs({
      java: javaScript('17.0.15'),
      mvn: `
        for word in "$@"; do case "$word" in -DoutputDirectory=*) target="\${word#*=}";; esac; done
        for jar in '${jars}'/*.jar; do
          ln -s "$jar" "$target/"
          echo "[INFO] Copying \${jar##*/} to $target/\${jar##*/}"
        done
        cd "$target"
        ${afterwards}`,
    }),
  );
}

const noMaven = async () => ({ PATH: await programs({ java: javaScript('17.0.15') }) });

test('what is there and right is not fetched', async () => {
  const lines: string[] = [];
  await fetchEngine({ directory: jars, report: (line) => lines.push(line), env: await noMaven() });
  expect(lines).toEqual([]);
});

test('the version is the one in the pom', async () => {
  const pom = await readFile(new URL('../../engine/pom.xml', import.meta.url), 'utf8');
  expect(pom).toContain(`<neo4j.version>${await engineVersion()}</neo4j.version>`);
});

test('fetches, tells how far it is, and leaves nothing beside', async () => {
  const place = join(await temporaryDirectory(), 'engine');
  // What a fetch that was killed has left; no process has so large a number.
  await symlink(jars, `${place}.incoming-99999999-abc`);
  const lines: string[] = [];
  await fetchEngine({ directory: place, report: (line) => lines.push(line), env: await maven() });
  expect(lines[0]).toMatch(/^Fetching Neo4j 5\.26\.30 with Maven: \d+ of 202 jars, \d+ s$/);
  expect(lines.at(-1)).toBe('Neo4j 5.26.30 fetched: 202 jars, every checksum right');
  expect(await readdir(dirname(place))).toEqual([basename(place)]);
  await fetchEngine({ directory: place, report: (line) => lines.push(line), env: await noMaven() });
});

test.each([
  [`rm ${tampered}; echo tampered > ${tampered}`, `${tampered} is wrong: expected SHA-256 `],
  [`rm ${tampered}`, `${tampered} is missing`],
  [`echo more > more.jar`, 'more.jar is not listed'],
])('refuses what Maven brought after %s', async (afterwards, complaint) => {
  const place = join(await temporaryDirectory(), 'engine');
  const error = await userError(
    fetchEngine({ directory: place, report: () => {}, env: await maven(afterwards) }),
  );
  expect(error.code).toBe('JAR_CHECKSUM');
  expect(error.message).toContain(complaint);
  if (complaint.includes('wrong'))
    expect(error.message).toMatch(/expected SHA-256 [0-9a-f]{64}, seen [0-9a-f]{64}/);
  expect(await readdir(dirname(place))).toEqual([]);
});

test('a jar that was changed later is noticed, and fetched anew', async () => {
  const place = join(await temporaryDirectory(), 'engine');
  const env = await maven();
  await fetchEngine({ directory: place, report: () => {}, env });
  await rm(join(place, tampered));
  await writeFile(join(place, tampered), 'changed');
  const lines: string[] = [];
  await fetchEngine({ directory: place, report: (line) => lines.push(line), env });
  expect(lines[0]).toBe(
    `The jars in ${place} are not those expected (${tampered} is wrong); fetching them anew`,
  );
  await fetchEngine({ directory: place, report: () => {}, env: await noMaven() });
});

test('two at once both end with the jars', async () => {
  const place = join(await temporaryDirectory(), 'engine');
  const env = await maven();
  await Promise.all([1, 2, 3].map(() => fetchEngine({ directory: place, report: () => {}, env })));
  expect(await readdir(dirname(place))).toEqual([basename(place)]);
  await fetchEngine({ directory: place, report: () => {}, env: await noMaven() });
});

test("Maven's own complaint is shown", async () => {
  const env = withPrograms(
    await programs({
      java: javaScript('17.0.15'),
      mvn: 'echo "[INFO] Scanning"; echo "[ERROR] Could not transfer artifact"; exit 1',
    }),
  );
  const place = join(await temporaryDirectory(), 'engine');
  const error = await userError(fetchEngine({ directory: place, report: () => {}, env }));
  expect(error.code).toBe('FETCH_FAILED');
  expect(error.message).toBe(
    'Maven could not fetch Neo4j (exit code 1):\n  [ERROR] Could not transfer artifact',
  );
});

test('without Maven nothing is begun', async () => {
  const place = join(await temporaryDirectory(), 'engine');
  const error = await userError(fetchEngine({ directory: place, report: () => {}, env: await noMaven() }));
  expect(error.code).toBe('MAVEN_MISSING');
  expect(await readdir(dirname(place))).toEqual([]);
});
