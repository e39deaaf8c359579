import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import cors from 'cors';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { Caller } from '../api/index.js';
import type { Log } from '../log.js';
import { parseBody } from './body.js';
import { graphiql } from './graphiql.js';
import { answerBy } from './graphql.js';
import { refuse } from './refuse.js';
import { requestIdOf } from './request-id.js';
import type { Responses } from './responses.js';
import { onlyUtf8Address, verifyUtf8 } from './utf8.js';

/** What browsers are told: for how long (seconds), and what pages may read beside the answer. */
const CORS = {
  methods: ['GET', 'POST'],
  exposedHeaders: ['ETag', 'Retry-After', 'X-Request-Id'],
  maxAge: 600,
};

/** What the doors lead to. */
export interface AppOptions {
  readonly api: ApolloServer<Caller>;
  readonly log: Log;
  /** The operations that GraphiQL opens with. */
  readonly document?: string;
  /** Stands in front of Express; null, or left out: all goes by Express. */
  readonly responses?: Responses | null;
  /** Sites whose pages may ask from a browser; `*`: all. */
  readonly origins?: readonly string[];
  /** Bytes of a request's body. */
  readonly bodyLimit: number;
}

/** The doors of the product: `/graphql`, `/graphiql`, and `/`, which says where they are. */
export function createApp({
  api,
  log,
  document = '',
  responses = null,
  origins = [],
  bodyLimit,
}: AppOptions): RequestListener {
  const app = express();
  const answer = answerBy(api, responses);
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((_request, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  app.all(
    '/graphql',
    forPages(cors({ ...CORS, origin: origins.includes('*') ? '*' : [...origins] })),
    only('GET', 'POST'),
    onlyUtf8Address,
    parseBody(
      express.json({ limit: bodyLimit, inflate: false, verify: verifyUtf8 }),
      responses?.bodyOf ?? (() => null),
    ),
    (request, response) => answer(request, response, request.body),
  );
  app.all('/graphiql', only('GET', 'HEAD'), graphiql('/graphql', document));
  app.all('/', only('GET', 'HEAD'), (request, response) => {
    if (request.accepts(['json', 'html']) === 'html') response.redirect('/graphql');
    else response.json({ name: 'policygraph', graphql: '/graphql', graphiql: '/graphiql' });
  });
  app.use((request, response) => {
    refuse(response, 404, `There is nothing at ${request.path}. GraphQL is at /graphql.`, 'NOT_FOUND');
  });
  app.use(answerBrokenRequest(log));
  if (!responses) return app;
  return responses.before((request, response, body) => {
    // What Express and cors would have set.
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Vary', 'Origin');
    answer(request, response, body).catch((error: unknown) => failed(log, request, response, error));
  }, app);
}

/** Hands on what comes from a browser's page, or asks whether it may. */
function forPages(handle: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (request.headers.origin !== undefined || request.method === 'OPTIONS')
      return handle(request, response, next);
    response.setHeader('Vary', 'Origin');
    next();
  };
}

/** Refuses other methods. */
function only(...methods: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (methods.includes(request.method)) {
      next();
      return;
    }
    const message = `${request.path} takes ${methods.join(' and ')}, not ${request.method}.`;
    response.setHeader('Allow', methods.join(', '));
    refuse(response, 405, message, 'METHOD_NOT_ALLOWED');
  };
}

/** Requests that never reach GraphQL: a body that is no JSON, too large, or cut off. */
function answerBrokenRequest(log: Log): ErrorRequestHandler {
  return (error: BodyError, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status ?? 500;
    if (error.type === 'entity.too.large') refuseBody(response, error);
    else if (status < 500)
      refuse(response, status, `The request could not be read: ${error.message}`, 'BAD_REQUEST');
    else failed(log, request, response, error);
  };
}

/** What Express's parser says of a body. */
interface BodyError {
  readonly status?: number;
  readonly message: string;
  readonly type?: string;
  readonly limit?: number;
  /** Bytes announced, or read so far. */
  readonly length?: number;
  readonly received?: number;
}

function refuseBody(response: ServerResponse, { limit: most, length, received }: BodyError): void {
  const seen = length ?? received;
  const message = `Bytes of the body: ${seen}, and ${most} is the most. Send values as variables, and operations one by one.`;
  refuse(response, 413, message, 'LIMIT_EXCEEDED', { limit: 'body', most, seen });
}

function failed(log: Log, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const requestId = requestIdOf(request);
  log.error({ requestId, err: error }, 'request failed');
  if (response.headersSent) response.destroy();
  else refuse(response, 500, 'Something went wrong here.', 'INTERNAL_SERVER_ERROR', { requestId });
}
