import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import {
  countGraph,
  Counts,
  createApi,
  executableSchema,
  Plans,
  type Compiling,
  type Counted,
  type Source,
} from '../api/index.js';
import { paths, type Config } from '../config/index.js';
import { UserError } from '../errors.js';
import {
  explain,
  planAhead,
  readQueries,
  Trips,
  UnsettledError,
  Watch,
  type Queries,
} from '../graph/index.js';
import { createLog, type Log } from '../log.js';
import { CONNECTIONS } from '../neo4j/driver.js';
import { entrance } from '../server/access/entrance.js';
import { watched, type Health } from '../server/health.js';
import { createApp } from '../server/http.js';
import { listen, starting, type Listening } from '../server/listen.js';
import { Metrics } from '../server/metrics.js';
import { observed } from '../server/observed.js';
import { Responses } from '../server/responses.js';
import { startTracing } from '../server/tracing.js';
import { readSeed, summarize } from '../seed/index.js';
import type { Gauge } from '../telemetry.js';
import { keysOf } from './keys.js';
import { importRows, type Say, withWorkplace, type Workplace } from './session.js';
import { version } from '../version.js';
import { stopSignal } from './stop-signal.js';

/** Imports `cypher/seed` where asked to, and serves the graph until it is told to stop. */
export async function serve(config: Config, seed: boolean, say: Say, answer: Say): Promise<void> {
  // V8 allocates what often outlives a young collection, such as rows, among what lives long: there they hold all of their
  // requests until the old space is collected, and young collections take four times as long (decision 14).
  setFlagsFromString('--no-allocation-site-pretenuring');
  const log = createLog(config.logLevel);
  const enter = entrance({ ...config, keys: keysOf(config), log });
  const health: Health = { phase: 'STARTING', isUp: () => true };
  const tracing = await startTracing(process.env, version, log);
  const metrics = new Metrics(version);
  const doors = (app: RequestListener) => {
    const known = watched(health, app);
    return observed(log, metrics.onRequest, tracing ? tracing.traced(known) : known);
  };
  // Before anything is started: a port that is taken shows at once.
  const door = await listen(doors(starting), config);
  try {
    const work = async (place: Workplace) => {
      if (seed) await importSeeds(place, say);
      await serveUntilStopped({ door, doors, enter, health, metrics, place, config, log, say, answer });
    };
    await withWorkplace(config, say, work, log);
  } finally {
    await door.close();
    metrics.close();
    await tracing?.close();
  }
}

async function importSeeds(place: Workplace, say: Say): Promise<void> {
  say('Importing cypher/seed');
  const request = { rows: readSeed(paths.seed), set: 'core', dryRun: false };
  const { difference, written } = await importRows(place, request, say);
  say(`  ${summarize(difference)}${written ? '; every rule of cypher/check holds' : ''}`);
}

/** Milliseconds after which Neo4j ends a read. */
const READ_TIMEOUT = 15_000;

interface Serving {
  readonly door: Listening;
  /** What all requests pass. */
  readonly doors: (app: RequestListener) => RequestListener;
  /** What those to the graph pass beside. */
  readonly enter: ReturnType<typeof entrance>;
  readonly health: Health;
  readonly metrics: Metrics;
  readonly place: Workplace;
  readonly config: Config;
  readonly log: Log;
  readonly say: Say;
  readonly answer: Say;
}

async function serveUntilStopped(serving: Serving): Promise<void> {
  const { door, doors, enter, health, metrics, place, log, say, answer } = serving;
  const { cache, introspection, limits, origins, plans } = serving.config;
  const { contract, database } = place;
  const { model } = contract;
  const queries = readQueries(paths.queries);
  const read = { timeout: READ_TIMEOUT, page: limits.page };
  const watch = new Watch(database, queries.epoch, READ_TIMEOUT);
  const schema = executableSchema(contract);
  const source = {
    ...{ schema, model, queries, watch, read },
    plans: plans ? plansOf({ schema, model, maxPage: limits.page }, queries, watch, log) : undefined,
  };
  const counted = await readCounts(source);
  const counts = new Counts(source, counted);
  const sandboxDocument = readFileSync(paths.sandbox, 'utf8');
  // Half for answers, half for the responses that they went out with.
  const api = await createApi({
    ...{ source, log, sandboxDocument, limits, introspection },
    cache: cache / 2,
    counts: counts.latest,
    gauge: metrics.gauge,
  });
  const responses = new Responses(watch, cache / 2, limits.body);
  measure(metrics.gauge, watch, responses);
  try {
    const app = createApp({
      ...{ api, log, document: sandboxDocument, responses, origins },
      bodyLimit: limits.body,
    });
    health.isUp = () => database.pulse?.isUp ?? true;
    health.phase = 'SERVING';
    door.serve(doors(enter(metrics.door(app))));
    const planning = new AbortController();
    const planned = planAhead(database, model, queries, planning.signal).catch((error: unknown) => {
      log.warn({ err: error }, 'planning ahead failed; first questions will be slower');
    });
    // Who is told that it is ready may stop it at once.
    const stopped = stopSignal();
    sayReady(door.url, totals(place, counted), answer);
    await stopped;
    health.phase = 'STOPPING';
    say('Stopping');
    planning.abort();
    await Promise.all([door.close(), planned]);
  } finally {
    await api.stop();
  }
}

function measure(gauge: Gauge, watch: Watch, responses: Responses): void {
  const { pulse } = watch.database;
  const seconds = () => (pulse?.latency == null ? undefined : pulse.latency / 1000);
  gauge('kept_responses_bytes', 'Whole responses kept in memory', () => responses.size);
  gauge('epoch', 'Epoch of the data last seen; none while it is being imported', () =>
    watch.latest ? Number(watch.latest.epoch) : undefined,
  );
  gauge('database_up', 'Whether Neo4j answers', () => Number(pulse?.isUp ?? true));
  gauge('database_ping_seconds', 'How long Neo4j took to answer 1', seconds);
  gauge('reads', 'Reads under way; each holds a connection to Neo4j', () => watch.reads.count);
  gauge('connections_most', 'Connections to Neo4j that this process may have', () => CONNECTIONS);
}

function plansOf(contract: Compiling, queries: Queries, watch: Watch, log: Log): Plans {
  return new Plans({
    contract,
    queries,
    trips: new Trips(watch, READ_TIMEOUT),
    explain: (statement) => explain(watch, statement),
    onPlain: ({ message }) => log.debug(`answered by the plain path: ${message}`),
    onFault: (error) => log.warn({ err: error }, 'a plan failed; the plain path answers'),
  });
}

async function readCounts(source: Source): Promise<Counted> {
  try {
    return await countGraph(source);
  } catch (error) {
    if (!(error instanceof UnsettledError)) throw error;
    throw new UserError({
      code: 'IMPORT_IN_PROGRESS',
      message: 'The data is being imported, or an import was killed half way.',
      hint: 'Wait until the import has ended; if none runs, start without --no-seed, which mends the data.',
      cause: error,
    });
  }
}

function totals({ contract: { model } }: Workplace, counts: Counted) {
  const sum = (names: string[]) => names.reduce((total, name) => total + (counts.get(name) ?? 0), 0);
  const kinds = [...model.kinds.values()];
  const types = [...model.relationships.values()];
  return {
    nodes: sum(kinds.map(({ label }) => label)),
    relationships: sum(types.map(({ type }) => type)),
    facts: sum([
      ...kinds.filter(({ fact }) => fact).map(({ label }) => label),
      ...types.filter(({ fact }) => fact).map(({ type }) => type),
    ]),
    evidence: sum(['Evidence']),
  };
}

const QUESTION =
  '{ policy(name: "33618") { name parts { nodes { name composition { declared linked missing } } } } }';

function sayReady(url: string, counts: ReturnType<typeof totals>, answer: Say): void {
  answer('');
  answer(
    `policygraph answers at ${url} (a browser gets Apollo Sandbox; without internet: ${url.replace(/graphql$/, 'graphiql')})`,
  );
  answer(
    `${counts.nodes} nodes, ${counts.relationships} relationships; ${counts.facts} facts, ${counts.evidence} pieces of evidence`,
  );
  answer('Ask it:');
  answer(`  curl -s ${url} -H 'content-type: application/json' -d '${JSON.stringify({ query: QUESTION })}'`);
}
