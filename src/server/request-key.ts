import type { IncomingMessage } from 'node:http';
import { scopeOf } from './access/guard.js';
import { codingOf } from './coding.js';

/**
 * Tells requests to `/graphql` apart that Express, cors or Apollo may answer differently: by all that they look at.
 * Other headers, such as the kind of browser, change no answer. What a header holds has no line breaks.
 */
export function requestKey(request: IncomingMessage, body: Buffer | null): string {
  const { method, url, headers } = request;
  return [
    scopeOf(request),
    method,
    url,
    // How the body is read; and with the next two, whether a page of another site may have sent it unasked.
    headers['content-type'],
    headers['content-encoding'],
    isFilled(headers['apollo-require-preflight']) || isFilled(headers['x-apollo-operation-name']),
    // JSON, GraphQL's own kind of JSON, or the page of Sandbox.
    headers.accept,
    codingOf(request),
    // Whether a page of that site may read the answer.
    headers.origin,
    body?.toString('latin1'),
  ].join('\n');
}

function isFilled(header: string | readonly string[] | undefined): boolean {
  return header !== undefined && header.length > 0;
}
