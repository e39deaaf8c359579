import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from '../log.js';
import { requestIdOf } from './request-id.js';
import { routeOf } from './route.js';

/** A request that is over. */
export interface Request {
  readonly method: string;
  /** Which door it came to; `other`: none. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Whether the caller was gone before the answer. */
  readonly isCut: boolean;
}

/**
 * Gives every request its name, which its answer bears as `X-Request-Id`, and tells of it when it is over: in the log, one
 * line at level `debug`, and to whoever measures. What was asked is told to neither.
 */
export function observed(
  log: Log,
  onRequest: (request: Request) => void,
  next: RequestListener,
): RequestListener {
  return (request, response) => {
    const began = performance.now();
    response.setHeader('X-Request-Id', requestIdOf(request));
    response.once('close', () => {
      const over = summary(request, response, performance.now() - began);
      onRequest(over);
      if (log.isLevelEnabled('debug')) log.debug({ requestId: requestIdOf(request), ...over }, 'request');
    });
    next(request, response);
  };
}

function summary(
  { method = '', url }: IncomingMessage,
  { statusCode, writableFinished }: ServerResponse,
  milliseconds: number,
): Request {
  return { method, route: routeOf(url), status: statusCode, milliseconds, isCut: !writableFinished };
}
