import { HeaderMap } from '@apollo/server';
import { GraphQLError, Kind } from 'graphql';
import { Refusal, type UnsettledError } from '../graph/index.js';

/** A name that several nodes bear. */
export function ambiguousName(
  name: string,
  candidates: readonly { id: string; name: string; nameEn: string | null }[],
): GraphQLError {
  return new GraphQLError(
    `"${name}" names ${candidates.length} nodes: ${candidates.map(({ id }) => id).join(', ')}. Ask by id.`,
    { extensions: { code: 'AMBIGUOUS_NAME', name, candidates } },
  );
}

/** The question took longer than a read may. */
export function timedOut(milliseconds: number): GraphQLError {
  return new GraphQLError(
    `The question was still not answered after ${milliseconds / 1000} s, and was ended. Ask for less of it at once: smaller pages, conditions on indexed fields, fewer levels.`,
    { extensions: { code: 'QUERY_TOO_BROAD', limit: milliseconds, http: { status: 400 } } },
  );
}

/** The question took more memory than one read may. */
export function tooLarge(): GraphQLError {
  return new GraphQLError(
    'The question took more memory than one may, and was ended. Ask for less of it at once: smaller pages, fewer levels, shorter paths.',
    { extensions: { code: 'QUERY_TOO_BROAD', http: { status: 400 } } },
  );
}

/** There is no room for the question now. */
export function overloaded(): GraphQLError {
  const http = { status: 503, headers: new HeaderMap([['retry-after', '1']]) };
  return new GraphQLError('More is asked here than can be answered at once. Ask again in a moment.', {
    extensions: { code: 'OVERLOADED', http: http as never },
  });
}

/** Nobody waits for the answer any more. */
export function hungUp(): GraphQLError {
  return new GraphQLError('The caller hung up.', { extensions: { code: 'CALLER_GONE' } });
}

/** The database does not answer. */
export function unavailable(): GraphQLError {
  const http = { status: 503, headers: new HeaderMap([['retry-after', '2']]) };
  return new GraphQLError('The database does not answer right now. Ask again in a moment.', {
    extensions: { code: 'DATABASE_UNAVAILABLE', http: http as never },
  });
}

/** The data is being imported. */
export function importInProgress(error: UnsettledError): GraphQLError {
  // Apollo takes a map here; the declared type is that of another server.
  const http = { status: 503, headers: new HeaderMap([['retry-after', '1']]) };
  return new GraphQLError(error.message, { extensions: { code: 'IMPORT_IN_PROGRESS', http: http as never } });
}

/**
 * Whether an error was raised on purpose, for the caller to read: ours carry a code, and what GraphQL refuses in a
 * question has no path or points at an argument, such as a variable that must not be null there. With a path to a field
 * but no code it is a stored value that the schema does not allow.
 */
export function isDeliberate(error: unknown): boolean {
  const cause = rootCause(error);
  if (cause instanceof Refusal) return true;
  if (!(cause instanceof GraphQLError) || !(error instanceof GraphQLError)) return false;
  const isOfArgument = cause.nodes !== undefined && cause.nodes[0]?.kind !== Kind.FIELD;
  return error.path === undefined || cause.extensions.code !== undefined || isOfArgument;
}

/** The error that a resolver threw, out of those that GraphQL put around it. */
export function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}
