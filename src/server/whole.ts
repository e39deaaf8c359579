import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Coding } from './coding.js';
import { names } from './etag.js';

/** A response of status 200 as it goes out, byte for byte. */
export interface Whole {
  /** Name, value, name, value, … */
  readonly headers: string[];
  readonly body: Buffer;
  /** Null: nobody may ask whether it changed. */
  readonly tag: string | null;
  /** The headers of 304: all but those of the body. */
  readonly unchanged: string[];
}

/** What is said of the body. */
interface OfBody {
  readonly contentType: string;
  readonly coding: Coding | null;
}

/** Makes a response of the headers that were set on it so far, and these. */
export function whole(
  response: ServerResponse,
  { contentType, coding, body, tag }: Pick<Whole, 'body' | 'tag'> & OfBody,
): Whole {
  const set = Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
  const unchanged = [...set, ...(tag === null ? [] : [['etag', tag]])].flat();
  return {
    headers: [
      ...unchanged,
      ...['content-type', contentType, 'content-length', String(body.length)],
      ...(coding === null ? [] : ['content-encoding', coding]),
    ],
    body,
    tag,
    unchanged,
  };
}

/** Bytes that a response takes in memory, its request aside. */
export function sizeOf({ headers, body }: Whole): number {
  return body.length + 4 * headers.join('').length;
}

/** Sends a response, or 304 to a caller that has it. */
export function send(request: IncomingMessage, response: ServerResponse, made: Whole): void {
  const held = made.tag === null ? undefined : request.headers['if-none-match'];
  if (held !== undefined && names(held, made.tag!)) response.writeHead(304, made.unchanged).end();
  else response.writeHead(200, made.headers).end(made.body);
}
