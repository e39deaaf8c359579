import type { ApolloServerPlugin } from '@apollo/server';
import type { Caller } from '../context.js';
import type { Limits } from './limits.js';

/** Leaves out errors beyond the limit, and says how many there were. */
export function errorLimit({ errors: most }: Limits): ApolloServerPlugin<Caller> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response: { body } }) => {
          if (body.kind !== 'single') return Promise.resolve();
          const { singleResult: result } = body;
          const seen = result.errors?.length ?? 0;
          if (seen > most) {
            result.errors = result.errors!.slice(0, most);
            result.extensions = { ...result.extensions, errors: { returned: most, seen } };
          }
          return Promise.resolve();
        },
      }),
  };
}
