import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { refuse } from './refuse.js';

/**
 * For Express's JSON parser, which would put U+FFFD in the place of bytes that are no text, and so ask for another one.
 * @throws Error with status 400
 */
export function verifyUtf8(
  _request: IncomingMessage,
  _response: ServerResponse,
  body: Buffer,
  encoding: string,
): void {
  if (encoding === 'utf-8' && !isUtf8(body))
    throw Object.assign(new Error('the body is not UTF-8'), { status: 400 });
}

/** Refuses an address whose percent-encoded bytes are no text, for the same reason. */
export const onlyUtf8Address: RequestHandler = ({ url }, response, next) => {
  if (isUtf8(bytesOf(url))) next();
  else refuse(response, 400, 'The request could not be read: the address is not UTF-8', 'BAD_REQUEST');
};

function bytesOf(url: string): Buffer {
  const decoded = url.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1');
}
