import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { UserError } from '../errors.js';
import { refuse } from './refuse.js';

/** Where to listen; port 0 lets the system choose. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** How long callers may take; left out: as long as `PATIENCE` says. */
  readonly patience?: Patience;
}

/** How long a caller may take, in milliseconds. */
export interface Patience {
  /** To send all headers of a request. */
  readonly headers: number;
  /** To send a request. */
  readonly request: number;
  /** To begin the next request on a connection: longer than the minute that proxies keep theirs. */
  readonly next: number;
  /** To take anything of an answer, or to be answered: longer than any question takes. */
  readonly silence: number;
}

const PATIENCE: Patience = { headers: 10_000, request: 30_000, next: 65_000, silence: 60_000 };

/** Connections at once; each takes some 10 KB. Others are closed as they come. */
const CONNECTIONS = 5_000;

/** Bytes of all headers of a request. */
const HEADERS = 16_384;

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Answers from now on by another handler. */
  serve(handler: RequestListener): void;
  /** Lets running requests finish for a while, then cuts them off: a caller that stays silent keeps nobody waiting. */
  close(): Promise<void>;
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
export async function listen(
  handler: RequestListener,
  { host, port, patience = PATIENCE }: ListenOptions,
): Promise<Listening> {
  let current = handler;
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.next,
      // How often it is looked for callers that are late.
      connectionsCheckingInterval: Math.min(5_000, patience.headers),
      maxHeaderSize: HEADERS,
    },
    (request, response) => current(request, response),
  );
  server.timeout = patience.silence;
  server.maxConnections = CONNECTIONS;
  server.on('clientError', refuseBytes);
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

/** What Node says of bytes that are no request it can read. */
const REFUSALS: Readonly<Record<string, readonly [status: string, message: string, extensions: object]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    `The headers of the request are longer than ${HEADERS} bytes. Send the question as the body of a POST.`,
    { code: 'LIMIT_EXCEEDED', limit: 'headers', most: HEADERS },
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'The request took too long to arrive.',
    { code: 'REQUEST_TIMEOUT' },
  ],
};
const NO_HTTP = ['400 Bad Request', 'This is no HTTP/1.1 request.', { code: 'BAD_REQUEST' }] as const;

/** A connection, and the answer that is under way on it. */
type Answering = Duplex & { readonly _httpMessage?: ServerResponse | null };

function refuseBytes(error: NodeJS.ErrnoException, socket: Duplex): void {
  // Within an answer that is under way it would be taken for a part of that. Node keeps that answer here, and looks as well.
  const isAnswering = (socket as Answering)._httpMessage?.headersSent === true;
  if (isAnswering || !socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, message, extensions] = REFUSALS[error.code ?? ''] ?? NO_HTTP;
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'Connection: close',
      'Cache-Control: no-store',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
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
