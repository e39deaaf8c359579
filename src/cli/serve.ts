import { readFileSync } from 'node:fs';
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
import { entrance } from '../server/access/entrance.js';
import { watched, type Health } from '../server/health.js';
import { createApp, listen, starting, type Listening } from '../server/http.js';
import { Responses } from '../server/responses.js';
import { readSeed, summarize } from '../seed/index.js';
import { keysOf } from './keys.js';
import { importRows, openWorkplace, type Say, type Workplace } from './session.js';
import { stopSignal } from './stop-signal.js';

/** Imports `cypher/seed` where asked to, and serves the graph until it is told to stop. */
export async function serve(config: Config, seed: boolean, say: Say, answer: Say): Promise<void> {
  // V8 allocates what often outlives a young collection, such as rows, among what lives long: there they hold all of their
  // requests until the old space is collected, and young collections take four times as long (decision 14).
  setFlagsFromString('--no-allocation-site-pretenuring');
  const log = createLog(config.logLevel);
  const enter = entrance({ ...config, keys: keysOf(config), log });
  const health: Health = { phase: 'STARTING', isUp: () => true };
  // Before anything is started: a port that is taken shows at once.
  const door = await listen(watched(health, starting), config);
  try {
    const place = await openWorkplace(config, say, log);
    try {
      if (seed) await importSeeds(place, say);
      await serveUntilStopped({ door, enter, health, place, config, log, say, answer });
    } finally {
      await place.close();
    }
  } finally {
    await door.close();
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
  readonly enter: ReturnType<typeof entrance>;
  readonly health: Health;
  readonly place: Workplace;
  readonly config: Config;
  readonly log: Log;
  readonly say: Say;
  readonly answer: Say;
}

async function serveUntilStopped(serving: Serving): Promise<void> {
  const { door, enter, health, place, log, say, answer } = serving;
  const { cache, introspection, limits, plans } = serving.config;
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
  });
  const responses = new Responses(watch, cache / 2, limits.body);
  try {
    const app = createApp({ api, log, document: sandboxDocument, responses, bodyLimit: limits.body });
    health.isUp = () => database.pulse?.isUp ?? true;
    health.phase = 'SERVING';
    door.serve(watched(health, enter(app)));
    const planning = new AbortController();
    const planned = planAhead(database, model, queries, planning.signal).catch((error: unknown) => {
      log.warn({ err: error }, 'planning ahead failed; first questions will be slower');
    });
    sayReady(door.url, totals(place, counted), answer);
    await stopSignal();
    health.phase = 'STOPPING';
    say('Stopping');
    planning.abort();
    await Promise.all([door.close(), planned]);
  } finally {
    await api.stop();
  }
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
