import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { fetchEngine } from '../../src/neo4j/artifacts.js';
import { jars } from '../neo4j/support.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The document that the example seed was read from. */
export const exampleDocument = join(root, 'tests', 'example', 'document.txt');
export const exampleSeed = join(root, 'tests', 'example', 'seed');

/** What a program answered (standard output), said (standard error) and ended with. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A copy of the product, built, whose own seed is the example's. */
export interface Home {
  readonly directory: string;
  /** Runs `policygraph` there to its end. */
  run(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ran>;
  /** Starts `npm start`, or `policygraph` with arguments, in a process group of its own. */
  start(args: readonly string[] | 'npm start', env?: NodeJS.ProcessEnv): Started;
  /** Ends what still runs, and deletes it: what `beforeAll` returns. */
  readonly remove: () => Promise<void>;
}

/** A program that runs. */
export interface Started {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Resolves when its standard output holds this; rejects with all it printed when it ends before. */
  answered(words: string): Promise<string>;
  readonly ended: Promise<Ran>;
}

/** Makes a home; its name needs quoting, as users' do. */
export async function makeHome(): Promise<Home> {
  const directory = await mkdtemp(join(tmpdir(), 'policygraph 家-'));
  const started: ChildProcess[] = [];
  for (const name of ['src', 'web', 'cypher/check', 'cypher/query', 'cypher/schema'])
    await cp(join(root, name), join(directory, name), { recursive: true });
  for (const name of [
    'package.json',
    'package-lock.json',
    'schema.graphql',
    'tsconfig.json',
    'tsconfig.build.json',
  ])
    await cp(join(root, name), join(directory, name));
  for (const name of ['engine', 'node_modules']) await symlink(join(root, name), join(directory, name));
  await cp(exampleSeed, join(directory, 'cypher', 'seed'), { recursive: true });
  await mkdir(join(directory, '.policygraph'));
  await symlink(jars, join(directory, '.policygraph', 'engine'));
  await transpile(directory);

  const launch = (command: string, args: readonly string[], env: NodeJS.ProcessEnv) => {
    const child = spawn(command, args, { cwd: directory, env: { ...clean(), ...env }, detached: true });
    started.push(child);
    return watch(child);
  };
  const main = join(directory, 'dist', 'main.js');
  return {
    directory,
    run: (args, env = {}) => launch(process.execPath, [main, ...args], env).ended,
    start: (args, env = {}) =>
      args === 'npm start' ? launch('npm', ['start'], env) : launch(process.execPath, [main, ...args], env),
    remove: async () => {
      for (const child of started)
        if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** As `makeHome`, for programs that start Neo4j: the jars of this checkout are there first. */
export async function makeHomeWithJars(): Promise<Home> {
  await fetchEngine({ directory: jars, report: () => {} });
  return makeHome();
}

/** This environment without what would set the product up. */
function clean(): NodeJS.ProcessEnv {
  const set = /^(NEO4J_|POLICYGRAPH_|APOLLO_|npm_|PORT$|HOST$|LOG_LEVEL$|NODE_OPTIONS$|VITEST)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !set.test(name)));
}

/** As `npm run build` does, without checking types: another test's business. */
async function transpile(directory: string): Promise<void> {
  for (const name of await readdir(join(root, 'src'), { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const { outputText } = ts.transpileModule(await readFile(join(root, 'src', name), 'utf8'), {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2023,
        verbatimModuleSyntax: true,
      },
    });
    const target = join(directory, 'dist', name.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, outputText);
  }
}

function watch(child: ChildProcess): Started {
  let [out, err] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Ran>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code, out, err }));
  });
  return {
    process: child,
    pid: child.pid!,
    ended,
    answered: (words) =>
      new Promise((done, fail) => {
        const look = () => {
          if (out.includes(words)) done(out);
        };
        child.stdout!.on('data', look);
        look();
        ended.then(() => fail(new Error(`it ended before it answered "${words}":\n${out}\n${err}`)), fail);
      }),
  };
}
