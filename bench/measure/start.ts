import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProduct } from '../build.js';
import { memoryOf, start, type Child } from '../children.js';
import { graphqlRequest } from '../questions/question.js';
import { say } from '../say.js';
import type { Settings } from '../settings.js';
import { sizeOf } from '../stores/neo4j.js';
import { post } from '../verify.js';
import { rounded } from './figures.js';
import { residentBytes } from './usage.js';

/** What a fresh start takes, and what is installed and runs then. */
export interface Start {
  /** Seconds of each part of `npm start` in a fresh data directory, in order. */
  readonly parts: Readonly<Record<string, number>>;
  /** Seconds of each part of a second start on the same data. */
  readonly again: Readonly<Record<string, number>>;
  /** Megabytes on disk, by what they are. */
  readonly installed: Readonly<Record<string, number>>;
  /** Megabytes of memory after the first answer, by what they are. */
  readonly memory: Readonly<Record<string, number | null>>;
}

/** Starts the product as `npm start` does, twice, in a data directory that has nothing but the jars. */
export async function measureStart({ productDirectory }: Settings): Promise<Start> {
  const engine = process.env.BENCH_ENGINE ?? join(productDirectory, '.policygraph', 'engine');
  if (!existsSync(engine)) throw new Error(`no jars in ${engine}: run npm start once`);
  const data = mkdtempSync(join(tmpdir(), 'policygraph-start-'));
  symlinkSync(engine, join(data, 'engine'));
  try {
    // As npm ci leaves it.
    buildProduct({ productDirectory });
    const first = await startOnce(productDirectory, data);
    const memory = await memoryAfterStart(first.child, data);
    await stop(first.child);
    const second = await startOnce(productDirectory, data);
    await stop(second.child);
    const installed = {
      ...packagesOf(productDirectory),
      'Neo4j’s jars': megabytes(sizeOf(engine)),
      'store with cypher/seed': megabytes(sizeOf(join(data, 'neo4j', 'data'))),
    };
    return { parts: first.parts, again: second.parts, installed, memory };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Lines that the program says when a part is over, and the name of that part. */
const ENDS: readonly (readonly [part: string, line: RegExp])[] = [
  ['loading the program and checking the jars', /^Starting Neo4j/m],
  ['Neo4j', /^Neo4j is ready/m],
  ['constraints and indexes', /^Importing cypher\/seed/m],
  ['import and its checks', /every rule of cypher\/check holds|no difference|nothing/im],
  ['schema and resolvers', /^policygraph answers at/m],
];

const QUESTION =
  '{ policy(name: "33618") { name parts { nodes { name composition { declared linked missing } } } } }';

async function startOnce(
  productDirectory: string,
  data: string,
): Promise<{ child: Child; parts: Record<string, number> }> {
  const parts: Record<string, number> = {};
  let since = performance.now();
  const end = (part: string) => {
    const now = performance.now();
    parts[part] = rounded((now - since) / 1_000);
    since = now;
  };
  buildProduct({ productDirectory });
  end('build: nothing has changed');
  const loaded = ['end-with-parent', 'tell-memory'].map((name) =>
    fileURLToPath(new URL(`../servers/${name}.mjs`, import.meta.url)),
  );
  const child = start(join(productDirectory, 'dist', 'main.js'), {
    args: ['start', '--port', '0', '--data', data],
    execArgv: loaded.flatMap((path) => ['--import', path]),
    env: { NEO4J_URI: '' },
  });
  const port = await new Promise<number>((done, fail) => {
    let output = '';
    let next = 0;
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      // A part whose line did not come is counted with the next.
      for (let i = ENDS.length - 1; i >= next; i--) {
        if (!ENDS[i]![1].test(output)) continue;
        end(ENDS[i]![0]);
        next = i + 1;
      }
      const [, found] = /answers at http:\/\/[^:]+:(\d+)/.exec(output) ?? [];
      if (found !== undefined) done(Number(found));
    };
    child.process.stdout!.on('data', take);
    child.process.stderr!.on('data', take);
    child.process.once('exit', () => fail(new Error(`the product ended: ${output}`)));
  });
  const answer = await post(port, graphqlRequest(QUESTION, {}));
  if (!JSON.stringify(answer).includes('33618'))
    throw new Error(`the first answer: ${JSON.stringify(answer)}`);
  end('first answer');
  say(`  first answer after ${total(parts).toFixed(1)} s`);
  return { child, parts };
}

/** Asks the program to end, so that Neo4j closes its store. */
function stop({ process: child }: Child): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

function total(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, seconds) => sum + seconds, 0);
}

async function memoryAfterStart(child: Child, data: string): Promise<Start['memory']> {
  const own = await memoryOf(child, false);
  const run = JSON.parse(readFileSync(join(data, 'neo4j', 'run.json'), 'utf8')) as {
    pid: number;
    supervisor: number;
  };
  return {
    'API process': megabytes(own.rss),
    '— V8 heap, used': megabytes(own.heapUsed),
    '— V8 heap, free': megabytes(own.heapTotal - own.heapUsed),
    '— buffers outside the heap': megabytes(own.external),
    '— code of Node and the program, stacks, allocator': megabytes(own.rss - own.heapTotal - own.external),
    'supervisor of Neo4j': known(residentBytes(run.supervisor)),
    'Neo4j process': known(residentBytes(run.pid)),
    ...engineMemory(run.pid),
    // What the process reserves grows into it only as it is touched.
    '— page cache at most': settingOf(data, 'server.memory.pagecache.size'),
  };
}

function settingOf(data: string, name: string): number | null {
  const conf = readFileSync(join(data, 'neo4j', 'conf', 'neo4j.conf'), 'utf8');
  const value = conf.split('\n').find((line) => line.startsWith(`${name}=`));
  return value === undefined ? null : parseInt(value.slice(name.length + 1), 10);
}

/** What the JDK's own tool tells of a Java process; nothing where only a runtime is installed. */
function engineMemory(pid: number): Record<string, number> {
  try {
    const text = execFileSync('jcmd', [String(pid), 'GC.heap_info'], { stdio: 'pipe' }).toString();
    const [, committed, used] = /total (\d+)K, used (\d+)K/.exec(text) ?? [];
    const metaspace = /Metaspace\s+used (\d+)K/.exec(text)?.[1];
    return {
      '— Java heap, used': Math.round(Number(used) / 1024),
      '— Java heap, committed': Math.round(Number(committed) / 1024),
      ...(metaspace === undefined ? {} : { '— classes (metaspace)': Math.round(Number(metaspace) / 1024) }),
    };
  } catch {
    return {};
  }
}

/** How many megabytes of packages are installed: for running, the largest of these, and for development. */
function packagesOf(productDirectory: string): Record<string, number> {
  const lock = JSON.parse(readFileSync(join(productDirectory, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  const sizes = Object.entries(lock.packages)
    .filter(([path]) => path !== '' && existsSync(join(productDirectory, path)))
    .map(([path, { dev, devOptional }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      development: dev === true || devOptional === true,
      size: ownSize(join(productDirectory, path)),
    }));
  const sum = (development: boolean) =>
    megabytes(
      sizes.filter((each) => each.development === development).reduce((all, { size }) => all + size, 0),
    );
  const largest = sizes
    .filter(({ development }) => !development)
    .sort((a, b) => b.size - a.size)
    .slice(0, 6);
  return {
    'packages to run': sum(false),
    ...Object.fromEntries(largest.map(({ name, size }) => [`— ${name}`, megabytes(size)])),
    'packages to develop': sum(true),
  };
}

/** Bytes of a package without those that are installed within it, which count by themselves. */
function ownSize(directory: string): number {
  return readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => {
      const path = join(directory, entry.name);
      return sum + (entry.isDirectory() ? ownSize(path) : entry.isFile() ? statSync(path).size : 0);
    }, 0);
}

function megabytes(bytes: number): number {
  return rounded(bytes / 2 ** 20);
}

function known(bytes: number | null): number | null {
  return bytes === null ? null : megabytes(bytes);
}
