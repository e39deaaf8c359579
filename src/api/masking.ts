import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { Refusal } from '../graph/index.js';
import type { Log } from '../log.js';
import { failures } from '../telemetry.js';
import type { Caller } from './context.js';
import { isDeliberate, rootCause } from './errors.js';

/** What callers see of errors. */
export interface Masking {
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** Tells `formatError` whose errors they are. */
  readonly plugin: ApolloServerPlugin<Caller>;
}

/** Shows errors that were raised on purpose as they are; masks others, and logs them whole under the request's name. */
export function masking(log: Log): Masking {
  const requests = new WeakMap<object, string>();
  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          didEncounterErrors: ({ errors, contextValue: { requestId } }) => {
            if (requestId !== undefined) for (const error of errors) requests.set(error, requestId);
            return Promise.resolve();
          },
        }),
    },
    // Apollo calls it with the finished error and the one that was thrown.
    formatError: told((formatted, error) => {
      const cause = rootCause(error);
      if (cause instanceof Refusal) {
        return { ...formatted, extensions: { ...cause.facts, code: cause.code } };
      }
      if (isDeliberate(error)) {
        // Apollo gives what has no code the code of a fault.
        const isCoded = formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR';
        return isCoded ? formatted : { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
      }
      const requestId = requests.get(error as object);
      log.error({ requestId, err: cause, path: formatted.path }, 'request failed');
      return {
        message: 'Something went wrong here, not in your question. The log has the details.',
        ...(formatted.path ? { path: formatted.path } : {}),
        extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId === undefined ? {} : { requestId }) },
      };
    }),
  };
}

function told(format: Masking['formatError']): Masking['formatError'] {
  return (formatted, error) => {
    const shown = format(formatted, error);
    failures.tell({ code: String(shown.extensions?.code) });
    return shown;
  };
}
