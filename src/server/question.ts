import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

/**
 * How long the body of a question to `/graphql` is; null: no question, or none to be read here.
 * @param most bytes of a body
 */
export function bodyLength({ method, url, headers }: IncomingMessage, most: number): number | null {
  if (url !== '/graphql' && !url!.startsWith('/graphql?')) return null;
  if (headers['transfer-encoding'] !== undefined) return null;
  const length = Number(headers['content-length'] ?? 0);
  if (method === 'GET') return length === 0 ? 0 : null;
  return method === 'POST' && length > 0 && length <= most ? length : null;
}

/**
 * The JSON of a question that Express would hand on as it is, and cors would say nothing of; null where it might not: that is
 * for them to refuse or answer, in their words.
 */
export function plainQuestion({ method, url, headers }: IncomingMessage, body: Buffer): object | null {
  if (method !== 'POST' || url !== '/graphql') return null;
  if (headers['content-encoding'] !== undefined || headers.origin !== undefined) return null;
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')) return null;
  if (!isUtf8(body)) return null;
  try {
    const read: unknown = JSON.parse(body.toString());
    return typeof read === 'object' ? read : null;
  } catch {
    return null;
  }
}
