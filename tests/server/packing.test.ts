import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { asked, get, LONG, post, PREFLIGHT, sharedPair, type Pair } from './asking.js';
import { JSON_TYPE, send } from './support.js';

let pair: Pair;
beforeAll(async () => {
  pair = await sharedPair();
  return pair.close;
});

describe('an answer is packed for who takes it so', () => {
  test.each<[accepted: string, coding: string | undefined]>([
    ['gzip, deflate, br', 'br'],
    ['br;q=0.1, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['deflate', undefined],
    ['gzip;q=0', undefined],
    ['', undefined],
    ['nonsense;;;q', undefined],
  ])('%s: %s', async (accepted, coding) => {
    const whole = await (await fetch(pair.keeping.url, request('identity'))).text();
    // The second time it is known.
    for (const { url } of [pair.plain, pair.keeping, pair.keeping]) {
      const received = await raw(url, accepted);
      expect(received.headers['content-encoding']).toBe(coding);
      expect(received.headers.vary).toContain('Accept-Encoding');
      expect(unpack(coding, received.body).toString()).toBe(whole);
      expect(Number(received.headers['content-length'])).toBe(received.body.length);
      if (coding !== undefined) expect(received.body.length).toBeLessThan(whole.length / 2);
    }
  });

  test('each has a tag of its own, by which it is found unchanged', async () => {
    const tags = new Set<string>();
    for (const accepted of ['br', 'gzip', 'identity']) {
      const { headers } = await raw(pair.keeping.url, accepted, PREFLIGHT);
      tags.add(headers.etag!);
      const again = await raw(pair.keeping.url, accepted, { ...PREFLIGHT, 'if-none-match': headers.etag! });
      expect([again.status, again.body.length, again.headers['content-encoding']]).toEqual([
        304,
        0,
        undefined,
      ]);
    }
    expect(tags.size).toBe(3);
  });

  test('a short one is not', async () => {
    const { headers } = await send(pair.keeping.url, post(asked, { 'accept-encoding': 'br, gzip' }));
    expect(headers['content-encoding']).toBeUndefined();
  });

  const request = (accepted: string): RequestInit => ({
    method: 'POST',
    headers: { ...JSON_TYPE, 'accept-encoding': accepted },
    body: JSON.stringify(LONG),
  });
  const unpack = (coding: string | undefined, body: Buffer) => {
    if (coding === undefined) return body;
    return coding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
  };
  /** A response byte by byte: of a POST, or of a GET with these headers. */
  const raw = (url: string, accepted: string, headers?: Record<string, string>) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      const sent = headers ? get(LONG, headers) : post(LONG);
      const { hostname, port } = new URL(url);
      const options = {
        ...{ hostname, port, method: sent.method ?? 'POST', path: sent.path ?? '/graphql' },
        headers: { ...sent.headers, 'accept-encoding': accepted },
      };
      const asking = ask(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) });
        });
      });
      asking.on('error', reject).end(sent.body);
    });
});
