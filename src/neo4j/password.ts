import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../errors.js';
import { adminArguments, javaEnvironment, type EngineSettings } from './settings.js';

/** The password of a data directory's Neo4j; null where none has been made yet. */
export async function readPassword(dataDirectory: string): Promise<string | null> {
  try {
    return (await readFile(passwordFile(dataDirectory), 'utf8')).trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The password of a data directory's Neo4j; null where none is needed yet.
 * @throws UserError `WRONG_PASSWORD` where a store has lost the file
 */
export async function keptPassword(dataDirectory: string): Promise<string | null> {
  const password = await readPassword(dataDirectory);
  if (password !== null || !(await hasStarted(dataDirectory))) return password;
  throw new UserError({
    code: 'WRONG_PASSWORD',
    message: `The store in ${dataDirectory} has a password, but the file that keeps it is gone: ${passwordFile(dataDirectory)}`,
    hint: `Put the file back, or delete ${dataDirectory}: the next start makes a new store and imports the facts again.`,
  });
}

/**
 * The password of the store that is about to start, made and set where the store has never been started.
 * @throws UserError `WRONG_PASSWORD` where a store has lost the file
 */
export async function ensurePassword(
  java: string,
  settings: EngineSettings,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const { dataDirectory } = settings;
  const file = passwordFile(dataDirectory);
  const kept = await keptPassword(dataDirectory);
  if (kept !== null && (await hasStarted(dataDirectory))) return kept;
  // Hexadecimal: nothing in it means anything to a command line or an argument file.
  const password = kept ?? randomBytes(24).toString('hex');
  if (kept === null) {
    await writeFile(file, password, { mode: 0o600 });
    await chmod(file, 0o600);
  }
  await setInitialPassword(java, settings, file, env);
  return password;
}

/** The tool reads arguments from a file: on its command line every user of this machine could see the password. */
async function setInitialPassword(
  java: string,
  settings: EngineSettings,
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const args = adminArguments(settings, ['dbms', 'set-initial-password', `@${file}`]);
  try {
    await promisify(execFile)(java, args, {
      env: javaEnvironment(settings.dataDirectory, env),
      windowsHide: true,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new UserError({
      code: 'ENGINE_FAILED',
      message: `Neo4j's admin tool could not set the initial password:\n${(stderr || stdout || String(error)).trim()}`,
      hint: `Check that ${settings.dataDirectory} can be written to, or choose another data directory.`,
      cause: error,
    });
  }
}

/** Where the password of a data directory's Neo4j is kept. */
export function passwordFile(dataDirectory: string): string {
  return join(dataDirectory, 'password');
}

/** Neo4j takes the initial password at its first start only, when it makes the database named system. */
async function hasStarted(dataDirectory: string): Promise<boolean> {
  const system = join(dataDirectory, 'data', 'databases', 'system');
  return access(system).then(
    () => true,
    () => false,
  );
}
