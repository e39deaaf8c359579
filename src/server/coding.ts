import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

/** A way to make bodies shorter. */
export type Coding = 'br' | 'gzip';

/** Bytes from which on it is worth it: below, the headers of two packets are most of it. */
const WORTH = 1_024;

const CODINGS: readonly Coding[] = ['br', 'gzip'];

/** The coding of ours that makes bodies shortest and that a caller accepts; null: none. */
export function codingOf(request: IncomingMessage): Coding | null {
  if (request.headers['accept-encoding'] === undefined) return null;
  const accepted = new Negotiator(request).encodings([...CODINGS]);
  return CODINGS.find((coding) => accepted.includes(coding)) ?? null;
}

/** A body as it goes out, and its coding; null: as it was. */
export async function coded(coding: Coding | null, body: Buffer): Promise<[Buffer, Coding | null]> {
  if (coding === null || body.length < WORTH) return [body, null];
  return [await CODERS[coding](body), coding];
}

// The quickest level: of brotli it is shorter than gzip's longest, in a fifth of the time.
const CODERS: Readonly<Record<Coding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  gzip: (body) => promisify(gzip)(body, { level: 1 }),
};
