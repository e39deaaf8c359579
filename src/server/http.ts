import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import cors from 'cors';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { Caller } from '../api/index.js';
import { UserError } from '../errors.js';
import type { Log } from '../log.js';
import { parseBody } from './body.js';
import { graphiql } from './graphiql.js';
import { answerBy } from './graphql.js';
import { refuse } from './refuse.js';
import { requestIdOf } from './request-id.js';
import type { Responses } from './responses.js';

/** Where to listen; port 0 lets the system choose. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Answers from now on by another handler. */
  serve(handler: RequestListener): void;
  /** Lets running requests finish for a while, then cuts them off: a caller that stays silent keeps nobody waiting. */
  close(): Promise<void>;
}

/** Apollo's own pages outside the server that may ask it from a browser. */
const SANDBOX_ORIGINS = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com'];

/** What the doors lead to. */
export interface AppOptions {
  readonly api: ApolloServer<Caller>;
  readonly log: Log;
  /** The operations that GraphiQL opens with. */
  readonly document?: string;
  /** Stands in front of Express; null, or left out: all goes by Express. */
  readonly responses?: Responses | null;
  /** Bytes of a request's body. */
  readonly bodyLimit: number;
}

/** The doors of the product: `/graphql`, `/graphiql`, and `/`, which says where they are. */
export function createApp({
  api,
  log,
  document = '',
  responses = null,
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
    cors({ origin: SANDBOX_ORIGINS, methods: ['GET', 'POST'] }),
    only('GET', 'POST'),
    parseBody(express.json({ limit: bodyLimit, inflate: false }), responses?.bodyOf ?? (() => null)),
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

/** Answers while there is nothing to serve yet. */
export const starting: RequestListener = (_request, response) => {
  response.setHeader('Retry-After', '5');
  refuse(response, 503, 'policygraph is starting. Ask again in a moment.', 'STARTING');
};

/**
 * Listens.
 * @throws UserError `PORT_TAKEN` or `CANNOT_LISTEN`
 */
export async function listen(handler: RequestListener, { host, port }: ListenOptions): Promise<Listening> {
  let current = handler;
  const server = createServer((request, response) => current(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(address)}:${address.port}/graphql`,
    serve: (next) => void (current = next),
    close: () => close(server),
  };
}

/** What to call a server by: `0.0.0.0` and `::` are all its addresses, and no address to ask. */
function nameOf({ address, family }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return 'localhost';
  return family === 'IPv6' ? `[${address}]` : address;
}

/** Milliseconds for running requests to finish. */
const GRACE = 5_000;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): UserError {
  if (error.code === 'EADDRINUSE') {
    return new UserError({
      code: 'PORT_TAKEN',
      message: `Port ${port} on ${host} is taken by another program.`,
      hint: 'Stop that program, or choose another port: PORT=4001 npm start (PORT=0 lets the system choose).',
      cause: error,
    });
  }
  return new UserError({
    code: 'CANNOT_LISTEN',
    message: `Cannot listen on ${host}:${port}: ${error.message}`,
    hint: 'Check HOST and PORT.',
    cause: error,
  });
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
