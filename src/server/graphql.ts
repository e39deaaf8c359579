import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Caller, State } from '../api/index.js';
import { scopeOf } from './access/guard.js';
import { coded, codingOf } from './coding.js';
import { entityTag } from './etag.js';
import { hungUp } from '../api/index.js';
import { requestIdOf } from './request-id.js';
import type { Responses } from './responses.js';
import { send, whole, type Whole } from './whole.js';

/** Answers a question whose body was read: as JSON, or undefined where there is none. */
export type Answer = (request: IncomingMessage, response: ServerResponse, body: unknown) => Promise<void>;

/**
 * Lets Apollo answer. Apollo's own integration with Express sends what Apollo says at once; here the whole response is
 * seen first: it may be kept, and a caller may have it already.
 */
export function answerBy(api: ApolloServer<Caller>, responses: Responses | null): Answer {
  return async (request, response, body) => {
    // Undefined: the question was not answered whole.
    const told: { state?: State | null } = {};
    const answer = await api.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method!,
        headers: headersOf(request),
        search: /\?[^#]*/.exec(request.url!)?.[0] ?? '',
        body,
      },
      context: () =>
        Promise.resolve({
          requestId: requestIdOf(request),
          scope: scopeOf(request),
          signal: () => untilHangUp(response),
          isAbandoned: () => response.closed,
          answered: (state) => void (told.state = state),
        }),
    });
    const { headers, status = 200 } = answer;
    if (answer.body.kind !== 'complete')
      throw new Error('Apollo answers in parts, as no question of ours asks it to');
    const text = Buffer.from(answer.body.string);
    for (const [name, value] of headers) response.setHeader(name, value);
    vary(response, request.method === 'GET' ? 'Accept, Accept-Encoding' : 'Accept-Encoding');
    if (told.state === undefined || status !== 200) {
      sendOther(request, response, status, text);
      return;
    }
    const made = await make(request, response, text);
    if (told.state) responses?.keep(request, made, told.state);
    send(request, response, made);
  };
}

/** A signal that is aborted when the caller hangs up. Garbage of one for each request would cost a tenth of all time. */
function untilHangUp(response: ServerResponse): AbortSignal {
  const caller = new AbortController();
  if (response.closed) caller.abort(hungUp());
  else response.once('close', () => caller.abort(hungUp()));
  return caller.signal;
}

function vary(response: ServerResponse, header: string): void {
  const others = response.getHeader('vary');
  response.setHeader('vary', others === undefined ? header : `${String(others)}, ${header}`);
}

/** Sends what is no whole answer: a refusal, or Sandbox's page. */
function sendOther(request: IncomingMessage, response: ServerResponse, status: number, body: Buffer): void {
  // The page is nobody's answer.
  const type = String(response.getHeader('content-type') ?? 'text/plain');
  if (!type.startsWith('text/html')) response.setHeader('cache-control', 'no-store');
  response.setHeader('content-type', type.includes('charset') ? type : `${type}; charset=utf-8`);
  response.setHeader('content-length', body.length);
  response.writeHead(status).end(body);
}

/**
 * A whole answer's response. To a GET it may be stored by whoever likes, but used only after asking here, as nobody else
 * knows whether the data moved. To a POST it may not: by RFC 9111 no cache may answer a POST with it, and by RFC 9110 a
 * tag in `If-None-Match` makes any method but GET and HEAD fail.
 */
async function make(request: IncomingMessage, response: ServerResponse, text: Buffer): Promise<Whole> {
  const contentType = String(response.getHeader('content-type'));
  // It goes with the body only.
  response.removeHeader('content-type');
  const shared = scopeOf(request) === 'public' ? '' : 'private, ';
  response.setHeader('cache-control', request.method === 'GET' ? `${shared}no-cache` : 'no-store');
  const [body, coding] = await coded(codingOf(request), text);
  const tag = request.method === 'GET' ? entityTag(`${contentType} ${coding ?? ''}`, body) : null;
  return whole(response, { contentType, coding, body, tag });
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}
