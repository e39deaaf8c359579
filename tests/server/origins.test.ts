import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/index.js';
import { at, JSON_TYPE, send, serveUnasked, type Answer, type UnaskedServer } from './support.js';

let server: UnaskedServer;
beforeAll(async () => {
  server = await serveUnasked(readConfig({}).origins);
  return server.close;
});

describe('other origins', () => {
  test('are those that are named, or all', async () => {
    const preflight = { 'access-control-request-method': 'POST', origin: 'https://policies.example' };
    for (const [origins, allowed] of [
      [[], undefined],
      [['https://policies.example'], 'https://policies.example'],
      [['https://other.example'], undefined],
      [['*'], '*'],
    ] as const) {
      const door = await serveUnasked(origins);
      const { headers } = await send(door.url, { method: 'OPTIONS', headers: preflight });
      expect(headers['access-control-allow-origin']).toBe(allowed);
      await door.close();
    }
  });

  test.each([
    ['https://studio.apollographql.com', true],
    ['https://sandbox.embed.apollographql.com', true],
    ['https://studio.apollographql.com.evil.example', false],
    ['http://studio.apollographql.com', false],
    ['https://evil.example', false],
    ['null', false],
  ])('%s may ask: %s', async (origin, allowed) => {
    const preflight = await fetch(server.url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed ? origin : null);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,POST');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    expect(preflight.headers.get('vary')).toContain('Origin');

    const body = JSON.stringify({ query: '{ __typename }' });
    const asked = await fetch(server.url, { method: 'POST', headers: { ...JSON_TYPE, origin }, body });
    expect(asked.headers.get('access-control-allow-origin')).toBe(allowed ? origin : null);
  });

  const query = '{"query":"{ __typename }"}';
  test.each<[string, RequestInit & { path?: string }, number]>([
    ['a GET', { path: '/graphql?query=%7B__typename%7D' }, 400],
    [
      'a form',
      { method: 'POST', body: query, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      400,
    ],
    ['plain text', { method: 'POST', body: query, headers: { 'content-type': 'text/plain' } }, 400],
    [
      'a GET after a preflight',
      { path: '/graphql?query=%7B__typename%7D', headers: { 'apollo-require-preflight': '1' } },
      200,
    ],
  ])(
    'what any page may send without asking first is refused: %s',
    async (_name, { path, ...request }, status) => {
      const response = await fetch(at(server, path ?? '/graphql'), request);
      const answer = (await response.json()) as Answer;
      expect(response.status).toBe(status);
      if (status === 200) return;
      expect(answer.errors?.[0]?.message).toContain('Cross-Site Request Forgery');
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
    },
  );
});
