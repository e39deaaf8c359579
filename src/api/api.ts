import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { Log } from '../log.js';
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

/**
 * An Apollo Server, started, that answers from the graph.
 *
 * Apollo's gateway seam takes an executor of our own, so that a whole operation can run again when an import moved the
 * data under it, while parsing, validation, error formatting and plugins stay Apollo's.
 */
export async function createApi({
  source,
  log,
  sandboxDocument,
  cache = 0,
}: ApiOptions): Promise<ApolloServer<Caller>> {
  const answers = cache > 0 ? new Answers(source, cache) : null;
  const server = new ApolloServer<Caller>({
    gateway: {
      onSchemaLoadOrUpdate(publish) {
        publish({ apiSchema: source.schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: () =>
        Promise.resolve({
          // The name as it was asked for: Apollo's own is null where no operation bears it.
          executor: async ({ document, request, source: text, context }) => {
            const { scope, answered } = context as Caller;
            const operation = {
              document,
              operationName: request.operationName ?? null,
              variables: request.variables ?? {},
            };
            const { value, state } = answers
              ? await answers.answer({ ...operation, text, scope })
              : await answer(source, operation);
            if (!value.errors) answered?.(state);
            return value as never;
          },
        }),
      stop: () => Promise.resolve(),
    },
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
      sandbox(sandboxDocument),
      // Whatever APOLLO_KEY and its like say: nothing is told to anybody.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}
