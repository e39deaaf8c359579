import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import type { Caller, State } from '../api/index.js';
import { entityTag } from './etag.js';
import { scopeOf } from './request-key.js';
import type { Responses } from './responses.js';
import { send, whole, type Whole } from './whole.js';

/**
 * Lets Apollo answer. Apollo's own integration with Express sends what Apollo says at once; here the whole response is
 * seen first: it may be kept, and a caller may have it already.
 */
export function graphql(api: ApolloServer<Caller>, responses: Responses | null): RequestHandler {
  return async (request, response) => {
    // Undefined: the question was not answered whole.
    const told: { state?: State | null } = {};
    const answer = await api.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: /\?[^#]*/.exec(request.url)?.[0] ?? '',
        body: request.body as unknown,
      },
      context: () =>
        Promise.resolve({ scope: scopeOf(request), answered: (state) => void (told.state = state) }),
    });
    const { body, headers, status = 200 } = answer;
    if (body.kind !== 'complete')
      throw new Error('Apollo answers in parts, as no question of ours asks it to');
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.method === 'GET') response.vary('Accept');
    if (told.state === undefined || status !== 200) {
      // Sandbox's page is nobody's answer.
      if (!headers.get('content-type')?.startsWith('text/html'))
        response.setHeader('cache-control', 'no-store');
      response.status(status).send(body.string);
      return;
    }
    const made = make(request, response, body.string);
    if (told.state) responses?.keep(request, made, told.state);
    send(request, response, made);
  };
}

/**
 * A whole answer's response. To a GET it may be stored by whoever likes, but used only after asking here, as nobody else
 * knows whether the data moved. To a POST it may not: by RFC 9111 no cache may answer a POST with it, and by RFC 9110 a
 * tag in `If-None-Match` makes any method but GET and HEAD fail.
 */
function make(request: Request, response: Response, text: string): Whole {
  const body = Buffer.from(text);
  const contentType = String(response.getHeader('content-type'));
  // It goes with the body only.
  response.removeHeader('content-type');
  response.setHeader('cache-control', request.method === 'GET' ? 'no-cache' : 'no-store');
  return whole(response, contentType, body, request.method === 'GET' ? entityTag(contentType, body) : null);
}

function headersOf(request: Request): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}
