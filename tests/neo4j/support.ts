import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import ts from 'typescript';
import { onTestFinished } from 'vitest';
import { UserError } from '../../src/errors.js';
import { isAlive, type Run } from '../../src/neo4j/run.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The jars that every test of this checkout shares. */
export const jars = join(root, '.policygraph', 'engine');

/** A directory that goes when the test ends; its name needs quoting and is not ASCII, as users' are. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'policygraph 图谱-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** What a promise is rejected with, which must be for users. */
export async function userError(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => new Error('it succeeded'),
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw error;
}

/** Asks a running Neo4j. */
export async function ask(
  { uri, password }: { uri: string; password: string },
  cypher: string,
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** Leaves the run.json of a run that is over, whose process has or had this number. */
export async function leaveRunFile(dataDirectory: string, pid: number): Promise<void> {
  const started = '2026-01-01T00:00:00.000Z';
  const run: Run = { pid, port: 20_000, supervisor: 1, owner: 1, version: '5.26.30', started };
  await writeFile(join(dataDirectory, 'run.json'), JSON.stringify(run));
}

/** A directory of programs for PATH: shell scripts by name. */
export async function programs(scripts: Record<string, string>): Promise<string> {
  const directory = await temporaryDirectory();
  for (const [name, body] of Object.entries(scripts)) {
    await writeFile(join(directory, name), `#!/bin/sh\n${body}\n`);
    await chmod(join(directory, name), 0o755);
  }
  return directory;
}

/** This environment with the programs first on PATH. */
export function withPrograms(directory: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, PATH: `${directory}${delimiter}${process.env.PATH}` };
  delete env.JAVA_HOME;
  return env;
}

/** A `java` that names its version as OpenJDK does, and does the rest as told. */
export function javaScript(version: string, otherwise = 'exit 0'): string {
  return `if [ "$1" = -version ]; then echo 'openjdk version "${version}" 2025-04-15' >&2; exit 0; fi\n${otherwise}`;
}

export interface Owner {
  readonly process: ChildProcess;
  readonly engine: { uri: string; password: string; pid: number; supervisor: number; joined: boolean };
}

/** Another process that starts (or joins) an engine and then waits to be killed; it ignores Ctrl-C. */
export async function otherProcess(dataDirectory: string): Promise<Owner> {
  const child = await beginOtherProcess(dataDirectory);
  const line = await new Promise<string>((done, fail) => {
    createInterface({ input: child.stdout! })
      .once('line', done)
      .once('close', () => fail(new Error('the other process ended before its engine was ready')));
  });
  return { process: child, engine: JSON.parse(line) as Owner['engine'] };
}

/** The same, without waiting for the engine. */
export async function beginOtherProcess(dataDirectory: string): Promise<ChildProcess> {
  const home = await compiled();
  const child = spawn(process.execPath, [join(home, 'owner.mjs'), dataDirectory, jars], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  });
  return child;
}

/** Waits until the process is gone. */
export async function gone(pid: number, withinMs = 60_000): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isAlive(pid) && Date.now() < deadline) await new Promise((done) => setTimeout(done, 50));
  return !isAlive(pid);
}

/** The sources as JavaScript, laid out as in a build: Node runs no TypeScript by itself. */
async function compiled(): Promise<string> {
  const home = await temporaryDirectory();
  const sources = (await readdir(join(root, 'src/neo4j'))).map((name) => `neo4j/${name}`);
  for (const source of [...sources, 'errors.ts'].filter((name) => name.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(await readFile(join(root, 'src', source), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
    });
    const target = join(home, 'dist', source.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, outputText);
  }
  for (const name of ['engine', 'node_modules']) await symlink(join(root, name), join(home, name));
  await writeFile(join(home, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(home, 'owner.mjs'),
    `import { startEngine } from './dist/neo4j/process.js';
     process.on('SIGINT', () => {});
     const [dataDirectory, engineDirectory] = process.argv.slice(2);
     const engine = await startEngine({ dataDirectory, engineDirectory, report: () => {} });
     console.log(JSON.stringify(engine));
     setInterval(() => {}, 1_000_000);`,
  );
  return home;
}
