import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.js';
import { preflight } from './java.js';
import { isAlive } from './run.js';

/** The coordinates and the digests of the jars; the same place from `src` and from `dist`. */
const engine = fileURLToPath(new URL('../../engine/', import.meta.url));

const FETCH_REPORT_MS = 3_000;
/** How often jars that other processes put in place and take away are fought for. */
const PLACE_ATTEMPTS = 10;

export interface FetchOptions {
  /** Where the jars are, or shall be. */
  readonly directory: string;
  readonly report: (line: string) => void;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Makes sure that the jars of Neo4j are in the directory and are those of `engine/checksums.sha256`.
 *
 * Downloads only what is not there already: with Maven, so that the user's settings, mirrors and proxies hold.
 * @throws UserError `JAR_CHECKSUM`, `FETCH_FAILED`, `JAVA_MISSING`, `JAVA_WRONG` or `MAVEN_MISSING`
 */
export async function fetchEngine({ directory, report, env = process.env }: FetchOptions): Promise<void> {
  const expected = await readChecksums();
  const before = await findFaults(directory, expected);
  if (before.length === 0) return;
  if (before.some((fault) => fault.problem !== 'missing')) {
    report(`The jars in ${directory} are not those expected (${describe(before)}); fetching them anew`);
  }

  const { maven } = await preflight({ needsMaven: true, env });
  const place = resolve(directory);
  await removeAbandoned(place);
  const incoming = await mkdtemp(`${place}.incoming-${process.pid}-`);
  try {
    await copyWithMaven({ maven: maven!, target: incoming, expected, report, env });
    const after = await findFaults(incoming, expected);
    if (after.length > 0) throw checksumError(after);
    await putInPlace(incoming, place, expected);
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
  report(`Neo4j ${versionIn(expected)} fetched: ${expected.size} jars, every checksum right`);
}

/** How the jars of a directory compare with those of `engine/checksums.sha256`. */
export interface EngineState {
  /** Of Neo4j. */
  readonly version: string;
  /** How many jars it takes, and how many of them are not there. */
  readonly jars: number;
  readonly missing: number;
  /** What is wrong, in words; null: nothing. */
  readonly fault: string | null;
}

/** Looks at the jars, and leaves them as they are. */
export async function examineEngine(directory: string): Promise<EngineState> {
  const expected = await readChecksums();
  const faults = await findFaults(directory, expected);
  return {
    version: versionIn(expected),
    jars: expected.size,
    missing: faults.filter(({ problem }) => problem === 'missing').length,
    fault: faults.length === 0 ? null : describe(faults),
  };
}

/** The version of Neo4j that this house is made for. */
export async function engineVersion(): Promise<string> {
  return versionIn(await readChecksums());
}

export type Checksums = ReadonlyMap<string, string>;

interface Fault {
  readonly jar: string;
  readonly problem: 'missing' | 'wrong' | 'not listed';
  readonly expected?: string;
  readonly seen?: string;
}

/** By jar name; the file is what `sha256sum` prints. */
export async function readChecksums(): Promise<Checksums> {
  const text = await readFile(join(engine, 'checksums.sha256'), 'utf8');
  const lines = text.split(/\r?\n/).filter(Boolean);
  return new Map(lines.map((line) => [line.slice(64).trim().replace(/^\*/, ''), line.slice(0, 64)]));
}

function versionIn(checksums: Checksums): string {
  for (const jar of checksums.keys()) {
    const version = /^neo4j-kernel-(\d.*)\.jar$/.exec(jar)?.[1];
    if (version !== undefined) return version;
  }
  throw new Error('engine/checksums.sha256 lists no neo4j-kernel jar, so the version of Neo4j is unknown');
}

/** Compares the directory's jars with the list; hashing all 106 MB takes 0.2 s, so it is done at every start. */
async function findFaults(directory: string, expected: Checksums): Promise<Fault[]> {
  const present = new Set(await listJars(directory));
  const faults: Fault[] = [];
  for (const [jar, digest] of expected) {
    present.delete(jar);
    const seen = await digestOf(join(directory, jar));
    if (seen === undefined) faults.push({ jar, problem: 'missing', expected: digest });
    else if (seen !== digest) faults.push({ jar, problem: 'wrong', expected: digest, seen });
  }
  // A jar beside the list would be on the class path too.
  for (const jar of present) faults.push({ jar, problem: 'not listed' });
  return faults.sort((a, b) => Number(a.problem === 'missing') - Number(b.problem === 'missing'));
}

/** Of a file that may be moved away while it is looked at: another process puts its jars in place. */
async function digestOf(path: string): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function listJars(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).filter((name) => name.endsWith('.jar'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function describe([first, ...others]: readonly Fault[]): string {
  const rest = others.length > 0 ? `, and ${others.length} more` : '';
  return `${first!.jar} is ${first!.problem}${rest}`;
}

function checksumError(faults: readonly Fault[]): UserError {
  const shown = faults.slice(0, 5).map(({ jar, problem, expected, seen }) => {
    const digests = seen === undefined ? '' : `: expected SHA-256 ${expected}, seen ${seen}`;
    return `  ${jar} is ${problem}${digests}`;
  });
  if (faults.length > shown.length) shown.push(`  … and ${faults.length - shown.length} more`);
  return new UserError({
    code: 'JAR_CHECKSUM',
    message: ['What Maven brought is not the Neo4j that was asked for:', ...shown].join('\n'),
    hint: [
      'Nothing of it was kept or run. A damaged copy may be in your Maven repository (usually ~/.m2/repository):',
      'delete the named jars there and start again. If it stays so, the mirror that your Maven settings name serves other files.',
      'Or set NEO4J_URI to a Neo4j of your own.',
    ].join('\n'),
  });
}

interface Copy {
  readonly maven: string;
  readonly target: string;
  readonly expected: Checksums;
  readonly report: (line: string) => void;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs `dependency:copy-dependencies`, whose version is pinned in the pom. */
async function copyWithMaven({ maven, target, expected, report, env }: Copy): Promise<void> {
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
  const args = [
    '-B',
    '-f',
    join(engine, 'pom.xml'),
    goal,
    `-DoutputDirectory=${target}`,
    '-Dstyle.color=never',
  ];
  // Windows starts a .cmd file only through its shell, which needs the quotes.
  const shell = process.platform === 'win32';
  const quote = (word: string) => (shell ? `"${word}"` : word);
  const child = spawn(quote(maven), args.map(quote), {
    env,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });

  const started = Date.now();
  const seen = new Set<string>();
  const lines: string[] = [];
  const say = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    report(
      `Fetching Neo4j ${versionIn(expected)} with Maven: ${seen.size} of ${expected.size} jars, ${seconds} s`,
    );
  };
  const read = (line: string) => {
    if (line.trim() !== '') lines.push(line);
    // Both a jar that is downloaded and one that the local repository had already.
    const jar = /^\[INFO\] (?:Downloaded from|Copying) .*?([^/\s]+\.jar)\b/.exec(line)?.[1];
    if (jar !== undefined && expected.has(jar)) seen.add(jar);
  };
  say();
  const timer = setInterval(say, FETCH_REPORT_MS);
  try {
    const code = await new Promise<number | null>((done, fail) => {
      createInterface({ input: child.stdout }).on('line', read);
      createInterface({ input: child.stderr }).on('line', read);
      child.once('error', fail);
      child.once('close', done);
    });
    if (code !== 0) throw fetchError(code, lines);
  } finally {
    clearInterval(timer);
  }
}

function fetchError(code: number | null, lines: readonly string[]): UserError {
  const errors = lines.filter((line) => line.startsWith('[ERROR]'));
  const shown = (errors.length > 0 ? errors.slice(0, 5) : lines.slice(-10)).map((line) => `  ${line}`);
  return new UserError({
    code: 'FETCH_FAILED',
    message: [`Maven could not fetch Neo4j (exit code ${code}):`, ...shown].join('\n'),
    hint: [
      'Check the network, and the mirrors and proxies in your Maven settings (usually ~/.m2/settings.xml); then start again.',
      'Or copy the engine directory from a machine where the fetch worked, or set NEO4J_URI to a Neo4j of your own.',
    ].join('\n'),
  });
}

/**
 * Puts the fetched jars in place by renaming; where another process was faster, its jars are as good as ours.
 *
 * What is there is moved away only after it was seen to be faulty. Another process may have mended it since, or may
 * move ours away for the same reason; so it is tried again.
 */
async function putInPlace(incoming: string, place: string, expected: Checksums): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const occupied = await moved(incoming, place);
    if (occupied === undefined || (await findFaults(place, expected)).length === 0) return;
    if (attempt === PLACE_ATTEMPTS) throw occupied;
    const outgoing = `${incoming.replace('.incoming-', '.outgoing-')}-${attempt}`;
    await moved(place, outgoing);
    await rm(outgoing, { recursive: true, force: true });
  }
}

/** Renames a directory. @returns why it could not be */
async function moved(from: string, to: string): Promise<Error | undefined> {
  try {
    await rename(from, to);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** Removes what fetches that were killed have left beside the place. */
async function removeAbandoned(place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  for (const name of await readdir(dirname(place))) {
    const rest = name.startsWith(`${basename(place)}.`) ? name.slice(basename(place).length + 1) : '';
    const pid = /^(?:incoming|outgoing)-(\d+)-/.exec(rest)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(dirname(place), name), { recursive: true, force: true });
  }
}
