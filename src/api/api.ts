import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { Log } from '../log.js';
import { answering } from './answering.js';
import { Answers } from './answers.js';
import type { Caller } from './context.js';
import { formatError } from './errors.js';
import { answer } from './execute.js';
import type { Source } from './plain.js';
import { depthLimit } from './limits.js';
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
}

/** Bytes for persisted queries. A caller whose query was dropped is told so, and sends it again. */
const PERSISTED = 8 * 2 ** 20;

/** An Apollo Server, started, that answers from the graph. */
export async function createApi({
  source,
  log,
  sandboxDocument,
  cache = 0,
}: ApiOptions): Promise<ApolloServer<Caller>> {
  const answers = cache > 0 ? new Answers(source, cache) : null;
  const { plugin, gateway } = answering(source.schema, (question) =>
    answers ? answers.answer(question) : answer(source, question),
  );
  const server = new ApolloServer<Caller>({
    gateway,
    // The log is ours; Apollo's own lines go with it.
    logger: {
      debug: (message) => log.debug(String(message)),
      info: (message) => log.info(String(message)),
      warn: (message) => log.warn(String(message)),
      error: (message) => log.error(String(message)),
    },
    formatError: formatError(log),
    stringifyResult: write,
    persistedQueries: { cache: new InMemoryLRUCache({ maxSize: PERSISTED }) },
    includeStacktraceInErrorResponses: false,
    introspection: true,
    validationRules: [depthLimit],
    stopOnTerminationSignals: false,
    plugins: [
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
