import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { preflight } from '../../src/neo4j/java.js';
import { javaScript, programs, userError } from './support.js';

describe('preflight', () => {
  test.each(['17.0.15', '21', '21.0.2'])('takes Java %s from PATH', async (version) => {
    const PATH = await programs({ java: javaScript(version) });
    expect(await preflight({ needsMaven: false, env: { PATH } })).toEqual({
      java: { path: join(PATH, 'java'), version },
      maven: null,
    });
  });

  test('prefers JAVA_HOME', async () => {
    const PATH = await programs({ java: javaScript('17.0.1') });
    const home = await programs({});
    await mkdir(join(home, 'bin'));
    await rename(join(await programs({ java: javaScript('21.0.9') }), 'java'), join(home, 'bin', 'java'));
    const { java } = await preflight({ needsMaven: false, env: { PATH, JAVA_HOME: home } });
    expect(java.version).toBe('21.0.9');
  });

  test('takes the Java on PATH where that of JAVA_HOME is wrong', async () => {
    const PATH = await programs({ java: javaScript('17.0.1') });
    const { java } = await preflight({ needsMaven: false, env: { PATH, JAVA_HOME: '/nowhere' } });
    expect(java.version).toBe('17.0.1');
  });

  test('finds Maven where it is needed', async () => {
    const PATH = await programs({ java: javaScript('17.0.1'), mvn: '' });
    expect((await preflight({ needsMaven: true, env: { PATH } })).maven).toBe(join(PATH, 'mvn'));
  });

  test('without Java and Maven names both, once, with every way out', async () => {
    const error = await userError(preflight({ needsMaven: true, env: { PATH: await programs({}) } }));
    expect(error).toMatchObject({ code: 'JAVA_MISSING', exitCode: 1 });
    expect(error.message).toBe(
      'The embedded Neo4j needs Java 17 or 21, and Maven to fetch it once; ' +
        'no Java was found (JAVA_HOME is unset; looked on PATH); no Maven was found (no `mvn` on PATH).',
    );
    for (const system of ['Debian, Ubuntu', 'Fedora', 'macOS', 'Windows', 'NEO4J_URI', 'docker compose']) {
      expect(error.hint).toContain(system);
    }
    expect(error.hint).toContain('sudo apt-get install openjdk-17-jre-headless maven');
  });

  test('without Maven asks for Maven only', async () => {
    const PATH = await programs({ java: javaScript('17.0.1') });
    const error = await userError(preflight({ needsMaven: true, env: { PATH } }));
    expect(error.code).toBe('MAVEN_MISSING');
    expect(error.hint).toContain('sudo apt-get install maven\n');
  });

  test.each(['1.8.0_402', '11.0.2', '25.0.3'])('refuses Java %s and says where it is', async (version) => {
    const PATH = await programs({ java: javaScript(version) });
    const error = await userError(preflight({ needsMaven: false, env: { PATH } }));
    expect(error.code).toBe('JAVA_WRONG');
    expect(error.message).toContain(`${version} at ${join(PATH, 'java')}`);
  });

  test('a java that only offers to install one is none', async () => {
    const PATH = await programs({ java: 'echo "No Java runtime present" >&2; exit 1' });
    expect((await userError(preflight({ needsMaven: false, env: { PATH } }))).code).toBe('JAVA_MISSING');
  });
});
