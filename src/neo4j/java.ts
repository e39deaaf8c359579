import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../errors.js';

/** The Java releases that this Neo4j runs on. */
const supported = [17, 21];

export interface Java {
  /** The `java` program. */
  readonly path: string;
  /** As it names itself, `17.0.15`. */
  readonly version: string;
}

export interface Toolchain {
  readonly java: Java;
  /** The `mvn` program; null where it was not asked for. */
  readonly maven: string | null;
}

/**
 * Finds what the embedded database needs of this machine, or names everything that is missing in one message.
 *
 * Maven is needed only until the jars are here.
 */
export async function preflight(options: {
  needsMaven: boolean;
  env?: NodeJS.ProcessEnv;
}): Promise<Toolchain> {
  const env = options.env ?? process.env;
  const seen = await findJavas(env);
  const java = seen.find((each) => supported.includes(majorOf(each.version)));
  const maven = options.needsMaven ? await findProgram('mvn', pathOf(env)) : null;
  const lacksMaven = options.needsMaven && maven === null;
  if (java && !lacksMaven) return { java, maven };

  const broken: string[] = [];
  if (!java && seen.length === 0) broken.push(`no Java was found (${whereLooked(env)})`);
  else if (!java) {
    broken.push(
      `this Java cannot run it: ${seen.map(({ version, path }) => `${version} at ${path}`).join(', ')}`,
    );
  }
  if (lacksMaven) broken.push('no Maven was found (no `mvn` on PATH)');
  throw new UserError({
    code: java ? 'MAVEN_MISSING' : seen.length === 0 ? 'JAVA_MISSING' : 'JAVA_WRONG',
    message: `The embedded Neo4j needs Java 17 or 21${lacksMaven ? ', and Maven to fetch it once' : ''}; ${broken.join('; ')}.`,
    hint: waysOut({ java: !java, maven: lacksMaven }),
  });
}

/** What JAVA_HOME names, where it is set and holds no `java`; else null. */
export async function emptyJavaHome(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const home = env['JAVA_HOME'];
  return home && (await findProgram('java', join(home, 'bin'))) === null ? home : null;
}

/** Every `java` that JAVA_HOME or PATH names and that tells its version, the preferred first. */
async function findJavas(env: NodeJS.ProcessEnv): Promise<Java[]> {
  const home = env['JAVA_HOME'];
  const paths = [
    home ? await findProgram('java', join(home, 'bin')) : null,
    await findProgram('java', pathOf(env)),
  ];
  const found: Java[] = [];
  for (const path of new Set(paths)) {
    const version = path === null ? null : await versionOf(path, env);
    if (path !== null && version !== null) found.push({ path, version });
  }
  return found;
}

/** Null where the program does not run: macOS has a `java` that only offers to install one. */
async function versionOf(java: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(java, ['-version'], { env, timeout: 20_000 });
    return /version "([^"]+)"/.exec(stderr + stdout)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** 17 of `17.0.15`, and 8 of `1.8.0_402`: until Java 9 the first number was always 1. */
function majorOf(version: string): number {
  const [first = 0, second = 0] = version.split(/[^0-9]+/).map(Number);
  return first === 1 ? second : first;
}

async function findProgram(name: string, path: string): Promise<string | null> {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`, `${name}.bat`] : [name];
  for (const directory of path.split(delimiter).filter(Boolean)) {
    for (const each of names) {
      const file = join(directory, each);
      if (
        await access(file, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return file;
    }
  }
  return null;
}

function pathOf(env: NodeJS.ProcessEnv): string {
  return env['PATH'] ?? env['Path'] ?? '';
}

function whereLooked(env: NodeJS.ProcessEnv): string {
  return env['JAVA_HOME']
    ? `looked in JAVA_HOME=${env['JAVA_HOME']} and on PATH`
    : 'JAVA_HOME is unset; looked on PATH';
}

function waysOut(missing: { java: boolean; maven: boolean }): string {
  const install = (java: string, maven: string) =>
    [missing.java && java, missing.maven && maven].filter(Boolean).join(' ');
  return [
    'Install what is missing:',
    `  Debian, Ubuntu  sudo apt-get install ${install('openjdk-17-jre-headless', 'maven')}`,
    `  Fedora          sudo dnf install ${install('java-21-openjdk-headless', 'maven')}`,
    `  macOS           brew install ${install('openjdk@21', 'maven')}`,
    `  Windows         ${windowsInstall(missing)}`,
    ...(missing.java
      ? ['If the right Java is installed but is not the first on PATH, set JAVA_HOME to it.']
      : []),
    'Or do without it: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j of your own,',
    'or start one in a container with `docker compose up`.',
  ].join('\n');
}

/** winget has no Maven, so that one comes by Chocolatey. */
function windowsInstall(missing: { java: boolean; maven: boolean }): string {
  const java = missing.java ? ['winget install EclipseAdoptium.Temurin.21.JRE'] : [];
  const maven = missing.maven ? ['choco install maven'] : [];
  return [...java, ...maven].join(' && ');
}
