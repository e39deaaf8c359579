import type { ApolloServerPlugin } from '@apollo/server';
import { isScalarType, type GraphQLSchema } from 'graphql';

/**
 * Has errors tell no more of the schema than a question names itself: no suggestions, which Apollo leaves out of
 * validation alone, and no names of types but `Query` and scalars.
 */
export function reticence(schema: GraphQLSchema): ApolloServerPlugin {
  const hidden = new Set(
    Object.values(schema.getTypeMap())
      .filter((type) => !isScalarType(type) && type !== schema.getQueryType())
      .map(({ name }) => name),
  );
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ request: { variables }, source, response: { body } }) => {
          const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
          if (body.kind !== 'single' || !errors) return Promise.resolve();
          const sent = new Set(`${source} ${JSON.stringify(variables)}`.match(/\w+/g));
          const told = (message: string) =>
            message
              .replace(/ ?Did you mean.+\?$/s, '')
              .replace(/\w+/g, (word) => (hidden.has(word) && !sent.has(word) ? '…' : word));
          body.singleResult.errors = errors.map((error) => ({ ...error, message: told(error.message) }));
          return Promise.resolve();
        },
      }),
  };
}
