import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Log } from '../log.js';
import { formatError } from './errors.js';
import { answer } from './execute.js';
import type { Source } from './plain.js';
import { depthLimit } from './limits.js';
import { sandbox } from './sandbox.js';

/** What the API is made of. */
export interface ApiOptions {
  readonly source: Source;
  readonly log: Log;
  /** The operations that Apollo Sandbox opens with. */
  readonly sandboxDocument: string;
}

/**
 * An Apollo Server, started, that answers from the graph.
 *
 * Apollo's gateway seam takes an executor of our own, so that a whole operation can run again when an import moved the
 * data under it, while parsing, validation, error formatting and plugins stay Apollo's.
 */
export async function createApi({ source, log, sandboxDocument }: ApiOptions): Promise<ApolloServer> {
  const server = new ApolloServer({
    gateway: {
      onSchemaLoadOrUpdate(publish) {
        publish({ apiSchema: source.schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: () =>
        Promise.resolve({
          // The name as it was asked for: Apollo's own is null where no operation bears it.
          executor: async ({ document, request }) => {
            const { value } = await answer(source, {
              document,
              operationName: request.operationName ?? null,
              variables: request.variables ?? {},
            });
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
