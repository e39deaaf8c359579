import { execFile, execFileSync, fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { contract } from '../../src/cli/session.js';
import { generate } from '../generator/index.js';
import { say } from '../say.js';
import { SEED, type Settings } from '../settings.js';
import { createKeys, createTables, FACT_EVIDENCE } from './relational.js';
import { writeTableFiles } from './table-files.js';

/** A running PostgreSQL that holds the generated graph. */
export interface Postgres {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** What is set beside PostgreSQL's defaults, which suit a small machine with a disk. */
const SETTINGS = {
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  work_mem: '64MB',
  maintenance_work_mem: '512MB',
  // Short questions do not pay for compilation.
  jit: 'off',
  // All is in memory.
  random_page_cost: '1.1',
  max_connections: '200',
  max_wal_size: '4GB',
};

/** Starts the PostgreSQL of a scale; makes its database where there is none. */
export async function openPostgres(settings: Settings, scale: number): Promise<Postgres> {
  const directory = join(settings.dataDirectory, `scale-${scale}`, 'postgres');
  if (existsSync(join(directory, 'complete'))) return start(directory);
  say(`Making the PostgreSQL database of scale ${scale} in ${directory}`);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  initialize(directory);
  const postgres = await start(directory);
  try {
    await load(postgres.url, `${directory}-files`, scale);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  writeFileSync(join(directory, 'complete'), new Date().toISOString());
  return postgres;
}

/** PostgreSQL refuses to run as root: then as the user it brings, or as nobody. */
function servant(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, name], { stdio: 'pipe' })),
      );
      return { uid: uid!, gid: gid! };
    } catch {
      // There is no such user.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody');
}

function initialize(directory: string): void {
  const as = servant();
  const cluster = join(directory, 'cluster');
  const passwordFile = join(directory, 'password');
  mkdirSync(cluster);
  writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (as.uid !== undefined) {
    for (const path of [cluster, passwordFile]) chownSync(path, as.uid, as.gid!);
    chmodSync(directory, 0o755);
  }
  execFileSync(
    'initdb',
    [
      '-D',
      cluster,
      '-U',
      'bench',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale=C',
    ],
    { ...as, stdio: 'pipe', cwd: cluster },
  );
}

async function start(directory: string): Promise<Postgres> {
  const cluster = join(directory, 'cluster');
  const password = readFileSync(join(directory, 'password'), 'utf8');
  const port = await freePort();
  const options = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const task = {
    args: ['-D', cluster, '-h', '127.0.0.1', '-p', String(port), '-k', '', ...options],
    cwd: cluster,
    user: servant(),
  };
  const child = fork(fileURLToPath(new URL('postgres-process.ts', import.meta.url)), [JSON.stringify(task)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const log: string[] = [];
  child.stderr!.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  const [{ pid }] = (await once(child, 'message')) as [{ pid: number }];
  const url = `postgres://bench:${password}@127.0.0.1:${port}/postgres`;
  await untilReady(url, child, log);
  const ended = once(child, 'exit');
  return {
    url,
    pid,
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}

async function untilReady(url: string, child: ChildProcess, log: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL ended: ${log.join('')}`, { cause: error });
      if (attempt === 300) throw error;
      await sleep(100);
    }
  }
}

async function load(url: string, files: string, scale: number): Promise<void> {
  const { model } = contract();
  const { kinds, joins, path } = writeTableFiles(files, generate({ seed: SEED, scale }), model);
  const run = (...args: string[]) =>
    promisify(execFile)('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', url, ...args]);
  await run('-c', createTables([...kinds, ...joins]));
  for (const table of [...kinds, ...joins].map(({ name }) => name).concat(FACT_EVIDENCE)) {
    await run('-c', `\\copy ${table} from '${path(table)}'`);
  }
  const keys = join(files, 'keys.sql');
  // VACUUM stands in no transaction, which one argument with many statements would be.
  writeFileSync(keys, createKeys(kinds, joins, model));
  await run('-f', keys);
  rmSync(files, { recursive: true });
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
