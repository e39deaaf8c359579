import { beforeAll, describe, expect, test } from 'vitest';
import { at, JSON_TYPE, serveUnasked, type Answer, type UnaskedServer } from './support.js';

let server: UnaskedServer;
beforeAll(async () => {
  server = await serveUnasked();
  return server.close;
});

describe('a request that is wrong is told so in JSON', () => {
  const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    body,
    headers: { ...JSON_TYPE, ...headers },
  });
  const operation = (query: string, more: object = {}) => post(JSON.stringify({ query, ...more }));

  test.each<[string, string, RequestInit, number, string, RegExp]>([
    ['broken JSON', '/graphql', post('{"query":'), 400, 'BAD_REQUEST', /could not be read: Unexpected end/],
    ['JSON that is no object', '/graphql', post('"x"'), 400, 'BAD_REQUEST', /could not be read/],
    ['an empty body', '/graphql', post(''), 400, 'BAD_REQUEST', /POST body missing/],
    ['a batch', '/graphql', post('[{"query":"{ __typename }"}]'), 400, 'BAD_REQUEST', /batching disabled/],
    [
      'a charset unknown',
      '/graphql',
      post('{}', { 'content-type': 'application/json; charset=x' }),
      415,
      'BAD_REQUEST',
      /charset/,
    ],
    [
      'an encoding unknown',
      '/graphql',
      post('{}', { 'content-encoding': 'x' }),
      415,
      'BAD_REQUEST',
      /encoding/,
    ],
    [
      'HTML wanted for a POST',
      '/graphql',
      post('{"query":"{ __typename }"}', { accept: 'text/html' }),
      406,
      'BAD_REQUEST',
      /accept/,
    ],
    ['no GraphQL', '/graphql', operation('{'), 400, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'an unknown field',
      '/graphql',
      operation('{ polices { id } }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /Did you mean/,
    ],
    [
      'a variable of the wrong type',
      '/graphql',
      operation('query($n: Int) { policies(first: $n) { totalCount } }', { variables: { n: 'x' } }),
      400,
      'BAD_USER_INPUT',
      /Variable "\$n" got invalid value "x"/,
    ],
    [
      'an operation that is not there',
      '/graphql',
      operation('query A { __typename }', { operationName: 'B' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
      /Unknown operation named "B"/,
    ],
    [
      'which of two operations',
      '/graphql',
      operation('query A { __typename } query B { __typename }'),
      400,
      'OPERATION_RESOLUTION_FAILURE',
      /Must provide operation name/,
    ],
    [
      'a mutation',
      '/graphql',
      operation('mutation { __typename }'),
      400,
      'GRAPHQL_VALIDATION_FAILED',
      /The mutation operation is not supported/,
    ],
    [
      'a path below',
      '/graphql/x',
      operation('{ __typename }'),
      404,
      'NOT_FOUND',
      /There is nothing at \/graphql\/x/,
    ],
    [
      'an unknown path',
      '/nothing',
      {},
      404,
      'NOT_FOUND',
      /There is nothing at \/nothing. GraphQL is at \/graphql./,
    ],
    ['a path that is no text', '/%ff', {}, 404, 'NOT_FOUND', /There is nothing at/],
    [
      'DELETE',
      '/graphql',
      { method: 'DELETE' },
      405,
      'METHOD_NOT_ALLOWED',
      /\/graphql takes GET and POST, not DELETE/,
    ],
    ['PUT', '/graphql', { ...post('{}'), method: 'PUT' }, 405, 'METHOD_NOT_ALLOWED', /not PUT/],
    [
      'POST to GraphiQL',
      '/graphiql',
      post('{}'),
      405,
      'METHOD_NOT_ALLOWED',
      /\/graphiql takes GET and HEAD, not POST/,
    ],
    ['POST to the root', '/', post('{}'), 405, 'METHOD_NOT_ALLOWED', /\/ takes GET and HEAD, not POST/],
  ])('%s', async (_name, path, request, status, code, message) => {
    const response = await fetch(at(server, path), request);
    const { errors, data } = (await response.json()) as Answer;
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect({ status: response.status, errors, data: data ?? null }).toEqual({
      status,
      errors: [
        expect.objectContaining({
          message: expect.stringMatching(message) as string,
          extensions: { code },
        }),
      ],
      data: null,
    });
    if (status === 405) expect(response.headers.get('allow')).toMatch(/^GET, (POST|HEAD)$/);
    expect(server.log.lines()).toEqual([]);
  });
});
