import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { jars, javaScript, programs, temporaryDirectory } from '../neo4j/support.js';
import { type Home, makeHomeWithJars } from './support.js';

let home: Home;
beforeAll(async () => {
  home = await makeHomeWithJars();
  return home.remove;
}, 600_000);

/** What a person sees: one message after an empty line, then the way out; and the program ends with 1. */
async function refused(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { code, out, err } = await home.run(args, env);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.split('\npolicygraph: ')).toHaveLength(2);
  expect(err).not.toMatch(/^ +at /m);
  return err;
}

/** Only these programs, and those that their scripts need. */
async function onlyPrograms(scripts: Record<string, string>): Promise<NodeJS.ProcessEnv> {
  const PATH = await programs(scripts);
  for (const name of ['sh', 'ln', 'cat', 'echo', 'rm']) await symlink(`/bin/${name}`, join(PATH, name));
  return { PATH, JAVA_HOME: '' };
}

/** A data directory of its own; its jars are there, or not. */
async function data(withJars: boolean): Promise<NodeJS.ProcessEnv> {
  const directory = await temporaryDirectory();
  if (withJars) await symlink(jars, join(directory, 'engine'));
  return { POLICYGRAPH_DATA: directory };
}

const TOOLS = 'Or do without it: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j of your own,';

describe('what the embedded Neo4j needs', () => {
  test.each<[string, string, Record<string, string>, boolean, RegExp]>([
    ['Java', 'start', {}, true, /needs Java 17 or 21; no Java was found/],
    ['Java and Maven', 'check', {}, false, /no Java was found .*; no Maven was found/],
    [
      'Maven',
      'start',
      { java: javaScript('17.0.15') },
      false,
      /, and Maven to fetch it once; no Maven was found/,
    ],
    ['another Java', 'seed', { java: javaScript('11.0.2') }, true, /this Java cannot run it: 11\.0\.2 at /],
  ])('%s', async (_name, command, scripts, withJars, message) => {
    const err = await refused([command], { ...(await onlyPrograms(scripts)), ...(await data(withJars)) });
    expect(err).toMatch(message);
    expect(err).toContain('\nInstall what is missing:\n');
    expect(err).toContain(TOOLS);
  });

  test('jars that are those expected', async () => {
    const java = javaScript('17.0.15');
    const mvn = `
      for word in "$@"; do case "$word" in -DoutputDirectory=*) target="\${word#*=}";; esac; done
      ln -s '${jars}'/*.jar "$target/"
      rm "$target/neo4j-kernel-5.26.30.jar"
      echo tampered > "$target/neo4j-kernel-5.26.30.jar"`;
    const err = await refused(['check'], { ...(await onlyPrograms({ java, mvn })), ...(await data(false)) });
    expect(err).toMatch(
      /neo4j-kernel-5\.26\.30\.jar is wrong: expected SHA-256 [0-9a-f]{64}, seen [0-9a-f]{64}/,
    );
    expect(err).toContain('\nNothing of it was kept or run.');
  });

  test('a store that no newer Neo4j wrote', async () => {
    const env = await data(true);
    const version = join(env.POLICYGRAPH_DATA!, 'neo4j', 'store-version');
    await mkdir(dirname(version));
    await writeFile(version, '2025.10.1\n');
    const err = await refused(['check'], env);
    expect(err).toContain(
      'was written by Neo4j 2025.10.1; this policygraph runs Neo4j 5.26.30, which cannot read it.',
    );
    expect(err).toContain('\nUse the policygraph that wrote it or a newer one');
  });

  test('a directory that it may write', async () => {
    const directory = await temporaryDirectory();
    const file = join(directory, 'file');
    await writeFile(file, '');
    const err = await refused(['check'], { POLICYGRAPH_DATA: file });
    expect(err).toContain(`\npolicygraph: The data directory ${file} cannot be used: ENOTDIR`);
    expect(err).toContain('--data or POLICYGRAPH_DATA');
  });
});

describe('a Neo4j of the user’s own', () => {
  const password = { NEO4J_PASSWORD: 'x' };

  test.each<[string, NodeJS.ProcessEnv, string, string]>([
    [
      'needs a password',
      { NEO4J_URI: 'bolt://127.0.0.1:7687' },
      'NEO4J_URI is set, but NEO4J_PASSWORD is not.',
      'Set NEO4J_PASSWORD',
    ],
    [
      'needs an address',
      { NEO4J_URI: 'http://127.0.0.1:7474', ...password },
      'NEO4J_URI is not a Neo4j address: http://127.0.0.1:7474',
      'Give an address such as neo4j://localhost:7687',
    ],
    [
      'must answer',
      { NEO4J_URI: 'bolt://127.0.0.1:1', ...password },
      'No Neo4j answered at bolt://127.0.0.1:1: ',
      'Check NEO4J_URI and that the server runs',
    ],
    [
      'must answer, by routing too',
      { NEO4J_URI: 'neo4j://127.0.0.1:1', ...password },
      'No Neo4j answered at neo4j://127.0.0.1:1: ',
      'Check NEO4J_URI and that the server runs',
    ],
    [
      'must have a host',
      { NEO4J_URI: 'neo4j://host.invalid', ...password },
      'No Neo4j answered at neo4j://host.invalid: ',
      'Check NEO4J_URI and that the server runs',
    ],
  ])('%s', async (_name, env, message, hint) => {
    const err = await refused(['check'], env);
    expect(err).toContain(`\npolicygraph: ${message}`);
    expect(err).toContain(`\n${hint}`);
  });

  test('is not its web server', async () => {
    const web = createServer((_request, response) => response.end('hello'));
    onTestFinished(() => void web.close());
    await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
    const { port } = web.address() as AddressInfo;
    const err = await refused(['check'], { NEO4J_URI: `bolt://127.0.0.1:${port}`, ...password });
    expect(err).toContain(
      'Server responded HTTP. Make sure you are not trying to connect to the http endpoint',
    );
  });
});

describe('a seed', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['that is not there', {}, /holds no \.cypher file with a statement\.\nGive a directory of seed files/],
    [
      'that is of neither template',
      { '010-x.cypher': 'CREATE (n);' },
      /The seed cannot be read\.\n {2}010-x\.cypher, statement 1: it must begin with UNWIND/,
    ],
  ])('%s is refused before anything is started', async (_name, files, message) => {
    const directory = await temporaryDirectory();
    for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
    const err = await refused(['seed', directory], await data(true));
    expect(err).toMatch(message);
    expect(err).not.toContain('Starting Neo4j');
    await rm(directory, { recursive: true });
  });
});
