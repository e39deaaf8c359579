import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { Log } from '../log.js';
import type { Gauge } from '../telemetry.js';
import { answering } from './answering.js';
import { Admission } from './admission.js';
import { Answers, type AnswerQuestion } from './answers.js';
import type { Caller } from './context.js';
import { answer } from './execute.js';
import { Introspection } from './introspection.js';
import type { Source } from './plain.js';
import type { Counted } from './counts.js';
import { errorLimit, limiting, type Limits } from './limits/index.js';
import { masking } from './masking.js';
import { persistedByText } from './persisted.js';
import { reticence } from './reticence.js';
import { rules } from './rules.js';
import { sandbox } from './sandbox.js';
import { write } from './written.js';

/** What the API is made of. */
export interface ApiOptions {
  readonly source: Source;
  readonly log: Log;
  /** The operations that Apollo Sandbox opens with. */
  readonly sandboxDocument: string;
  /** Bytes for whole answers; 0, or left out: none is kept. */
  readonly cache?: number;
  readonly limits: Limits;
  /** How much there is in the graph, as far as it is known. */
  readonly counts?: () => Counted;
  /** Whether callers may ask for the schema, and are helped with its names. */
  readonly introspection?: boolean;
  /** Given numbers that whoever watches over this may want to know. */
  readonly gauge?: Gauge;
}

/** Bytes for persisted queries. A caller whose query was dropped is told so, and sends it again. */
const PERSISTED = 8 * 2 ** 20;

/** An Apollo Server, started, that answers from the graph. */
export async function createApi({
  source,
  log,
  sandboxDocument,
  cache = 0,
  limits,
  counts = () => new Map(),
  introspection = true,
  gauge = () => undefined,
}: ApiOptions): Promise<ApolloServer<Caller>> {
  const { plugin, gateway } = answering(source.schema, answerer(source, cache, limits, gauge));
  const { formatError, plugin: ofRequests } = masking(log);
  const server = new ApolloServer<Caller>({
    gateway,
    // The log is ours; Apollo's own lines go with it.
    logger: {
      debug: (message) => log.debug(String(message)),
      info: (message) => log.info(String(message)),
      warn: (message) => log.warn(String(message)),
      error: (message) => log.error(String(message)),
    },
    formatError,
    stringifyResult: write,
    persistedQueries: { cache: new InMemoryLRUCache({ maxSize: PERSISTED }) },
    includeStacktraceInErrorResponses: false,
    introspection,
    validationRules: [...rules],
    hideSchemaDetailsFromClientErrors: !introspection,
    // Valid documents are kept where they are held against the limits.
    documentStore: null,
    stopOnTerminationSignals: false,
    plugins: [
      persistedByText,
      limiting({ contract: source, limits, counts }),
      ofRequests,
      errorLimit(limits),
      ...(introspection ? [] : [reticence(source.schema)]),
      plugin,
      sandbox(sandboxDocument),
      // How long an answer may be used is said where it is sent.
      ApolloServerPluginCacheControlDisabled(),
      // Whatever APOLLO_KEY and its like say: nothing is told to anybody.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}

/** Operations under way at once: of the dearest that are allowed, and of those that cost nothing. */
const AT_ONCE = { dear: 4, cheap: 80 };

/** Operations that may wait, and for how long (milliseconds). */
const QUEUE = 500;
const PATIENCE = 5_000;

/** Answers what asks nothing of the graph at once, then what is kept, and the rest as there is room for it. */
function answerer(source: Source, cache: number, limits: Limits, gauge: Gauge): AnswerQuestion {
  const introspection = new Introspection(source.schema);
  const room = AT_ONCE.dear * limits.cost;
  const admission = new Admission({ room, base: room / AT_ONCE.cheap, queue: QUEUE, patience: PATIENCE });
  gauge('operations_waiting', 'Operations that wait for room', () => admission.queued);
  gauge('operations_weight', 'Weight of the operations under way', () => admission.weight);
  gauge('operations_room', 'Weight that operations under way may have together', () => room);
  const work: AnswerQuestion = (question) =>
    admission.run(question.cost ?? 0, question.signal, () => answer(source, question));
  const answers = cache > 0 ? new Answers(source.watch, cache, work) : null;
  gauge('kept_answers_bytes', 'Answers kept in memory', () => answers?.size ?? 0);
  return (question) => {
    if (introspection.covers(question)) return introspection.answer(question);
    return answers ? answers.answer(question) : work(question);
  };
}
