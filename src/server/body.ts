import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { RequestHandler } from 'express';

/**
 * Reads a body whose length is announced. Where the caller goes away before it is there, nothing follows: nobody waits.
 * @param length 1 or more
 */
export function readBody(request: IncomingMessage, length: number, then: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let left = length;
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    left -= chunk.length;
    // One chunk is the rule.
    if (left === 0) then(chunks.length === 1 ? chunk : Buffer.concat(chunks, length));
  });
  // Without a listener a caller that goes away would end the process.
  request.on('error', () => undefined);
}

/**
 * Express's JSON parser, over the bytes of a body that was read already. It is given a stream of them in the request's
 * place, so that it refuses what it always refuses, in the same words.
 */
export function parseBody(
  parser: RequestHandler,
  bodyOf: (request: IncomingMessage) => Buffer | null,
): RequestHandler {
  return (request, response, next) => {
    const bytes = bodyOf(request);
    if (bytes === null) {
      parser(request, response, next);
      return;
    }
    const { headers, socket } = request;
    const again = Object.assign(Readable.from([bytes], { objectMode: false }), {
      headers,
      // By these it sees whether the stream was read to its end.
      socket,
      complete: true,
      body: undefined,
    });
    parser(again as never, response, (error?: unknown) => {
      request.body = again.body;
      next(error);
    });
  };
}
