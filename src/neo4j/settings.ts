import { join } from 'node:path';
import { markOf } from './run.js';

export interface EngineSettings {
  readonly dataDirectory: string;
  readonly engineDirectory: string;
  readonly port: number;
  /** Java heap in MB. */
  readonly heap: number;
  /** Neo4j's own cache of the store's files, outside the heap, in MB. */
  readonly pageCache: number;
}

/** Java heap in MB where nothing else is asked for. */
export const HEAP = 512;
/** Page cache in MB, likewise. */
export const PAGE_CACHE = 256;

/** Where Neo4j looks for `neo4j.conf`. */
export function configDirectory(dataDirectory: string): string {
  return join(dataDirectory, 'conf');
}

/** Where Neo4j logs the transactions of its one database. */
export function transactionLogs(dataDirectory: string): string {
  return join(dataDirectory, 'data', 'transactions', 'neo4j');
}

/** Where everything that Neo4j prints goes. */
export function consoleLog(dataDirectory: string): string {
  return join(dataDirectory, 'logs', 'console.log');
}

/** The text of `neo4j.conf`, written anew at every start. */
export function configText({ port, heap, pageCache }: EngineSettings): string {
  return `# Written by policygraph at every start: changes are lost.

# Only Bolt, and only for this machine.
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false

# Nothing is told to anybody.
dbms.usage_report.enabled=false
client.allow_telemetry=false

# A fresh store takes 2 MB, not 516 MB; and a log that grows with every transaction shows whether anybody wrote.
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m

server.memory.pagecache.size=${pageCache}m

# A transaction that asks for more than this fails with a message; without a bound it would exhaust the heap, and with
# it the whole server. The rest of the heap is for plans, caches and Bolt.
dbms.memory.transaction.total.max=${Math.floor(heap * 0.6)}m
# One alone leaves some of it to others. The largest import that is taken on needs 45 % of the heap.
db.memory.transaction.max=${Math.floor(heap * 0.5)}m

# For transactions whose caller sets no timeout of its own: long enough for an import that fits the bound above,
# and a forgotten one does not hold its locks for ever.
db.transaction.timeout=5m

# A caller is told every so often that its question is still worked on, so that it knows a Neo4j that hangs.
server.bolt.connection_keep_alive=5s
server.bolt.connection_keep_alive_for_requests=ALL

# Bolt would stay silent for ten seconds before it ends; by then the databases are closed, and nobody is connected.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}

/** The arguments of `java` that run Neo4j in the foreground. */
export function javaArguments(settings: EngineSettings): string[] {
  const { dataDirectory, heap } = settings;
  return [
    `-Xmx${heap}m`,
    // A Neo4j without memory does not come back to itself: it ends, and is started again.
    '-XX:+ExitOnOutOfMemoryError',
    ...commonArguments(settings),
    // Neo4j's own start script sets these: buffers that a thread keeps are bounded, and Netty may free its own.
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    markOf(dataDirectory),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${dataDirectory}`,
    `--config-dir=${configDirectory(dataDirectory)}`,
    '--console-mode',
  ];
}

/** The arguments of `java` that run `neo4j-admin`. */
export function adminArguments(settings: EngineSettings, command: readonly string[]): string[] {
  // It runs for a second: Java's second compiler would take another.
  return [
    '-Xmx128m',
    '-XX:TieredStopAtLevel=1',
    ...commonArguments(settings),
    'org.neo4j.cli.AdminTool',
    ...command,
  ];
}

/** The environment of Neo4j's processes: Java opens a path outside ASCII only in a UTF-8 locale. */
export function javaEnvironment(dataDirectory: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isUtf8 = /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '');
  return {
    ...env,
    ...(isUtf8 || process.platform === 'win32' ? {} : { LC_ALL: 'C.UTF-8' }),
    NEO4J_HOME: dataDirectory,
    NEO4J_CONF: configDirectory(dataDirectory),
  };
}

function commonArguments({ engineDirectory }: EngineSettings): string[] {
  // Neo4j reaches into these packages for direct buffers, file locks and thread pools.
  const packages = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    ...packages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dfile.encoding=UTF-8',
    '-cp',
    join(engineDirectory, '*'),
  ];
}
