import { HeaderMap, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { AnswerQuestion } from './answers.js';
import type { Caller } from './context.js';

/** How whole operations are answered in Apollo's place. */
export interface Answering {
  readonly plugin: ApolloServerPlugin<Caller>;
  readonly gateway: ApolloServerOptionsWithGateway<Caller>['gateway'];
}

/**
 * Puts an executor of our own into Apollo, so that a whole operation can run again when an import moved the data under it,
 * while parsing, validation, error formatting and plugins stay Apollo's.
 *
 * What has no errors is answered by a plugin. Errors are formatted only if the executor of a gateway gives them, so the
 * plugin leaves them to that. The gateway could give all answers, but what Apollo hands to it has accessors: V8 makes a
 * hidden class for each such object, which holds everything of its request until the old space is collected.
 */
export function answering(schema: GraphQLSchema, answer: AnswerQuestion): Answering {
  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          responseForOperation: async ({ request, document, source, contextValue }) => {
            const { scope, answered, cost, signal, isAbandoned } = contextValue;
            try {
              // The name as it was asked for: Apollo's own is null where no operation bears it.
              const { operationName = null, variables = {} } = request;
              const { value, state } = await answer({
                document,
                operationName,
                variables,
                text: source,
                scope,
                ...(cost === undefined ? {} : { cost }),
                ...(signal === undefined ? {} : { signal }),
                ...(isAbandoned === undefined ? {} : { isAbandoned }),
              });
              if (!value.errors) {
                answered?.(state);
                return {
                  http: { headers: new HeaderMap() },
                  body: { kind: 'single', singleResult: { data: value.data ?? null } },
                };
              }
              contextValue.failed = () => Promise.resolve(value);
            } catch (error) {
              const reason = error as Error;
              contextValue.failed = () => Promise.reject(reason);
            }
            return null;
          },
        }),
    },
    gateway: {
      onSchemaLoadOrUpdate(publish) {
        publish({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: () =>
        Promise.resolve({
          executor: ({ context }) => (context as Caller).failed!() as Promise<never>,
        }),
      stop: () => Promise.resolve(),
    },
  };
}
