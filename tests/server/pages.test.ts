import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { paths } from '../../src/config/index.js';
import { listen, type Listening } from '../../src/server/listen.js';
import { unasked } from './support.js';

const document = readFileSync(paths.sandbox, 'utf8');

/** A server of pages. */
async function serve(sandboxDocument: string): Promise<Listening> {
  const api = await unasked(sandboxDocument);
  const listening = await listen(api.app, { host: '127.0.0.1', port: 0 });
  return {
    ...listening,
    close: async () => {
      await listening.close();
      await api.close();
    },
  };
}

/** As browsers ask for a page. */
async function page(url: string): Promise<{ html: string; headers: Headers }> {
  const response = await fetch(url, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  return { html: await response.text(), headers: response.headers };
}

/** A policy's sources by directive. */
function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      return [name!, sources];
    }),
  );
}

describe('Apollo Sandbox', () => {
  let server: Listening;
  let html: string;
  let policy: Record<string, string[]>;
  beforeAll(async () => {
    server = await serve(document);
    ({ html } = await page(server.url));
    policy = directives(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
  });
  afterAll(() => server.close());

  /** What the page's script hands to Sandbox. */
  function settings(of: string): Record<string, unknown> {
    const [, text] = /embeddedSandboxConfig = (\{.*\});/.exec(of) ?? [];
    return JSON.parse(text ?? '') as Record<string, unknown>;
  }

  test('opens with the document of named operations, and tells nothing to anybody', () => {
    const { initialState, runTelemetry, endpointIsEditable } = settings(html);
    expect({ initialState, runTelemetry, endpointIsEditable }).toEqual({
      initialState: { document },
      runTelemetry: false,
      endpointIsEditable: false,
    });
    const operations = parse(document).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    expect(operations).not.toHaveLength(0);
    for (const { name } of operations) expect(name).toBeDefined();
  });

  test('may load all that it names, and Sandbox its frame', () => {
    const nonces = [...html.matchAll(/<(script|style) nonce="?([0-9a-f]{64})"?/g)];
    expect(nonces.map(([, element]) => element).sort()).toEqual(['script', 'script', 'style', 'style']);
    for (const [, element, nonce] of nonces) expect(policy[`${element}-src`]).toContain(`'nonce-${nonce}'`);
    const scripts = [...html.matchAll(/<script[^>]* src="(https:\/\/[^/]+)/g)].map(([, origin]) => origin);
    expect(scripts).toEqual(['https://embeddable-sandbox.cdn.apollographql.com']);
    expect(policy['script-src']).toContain(scripts[0]);
    expect(policy['style-src']).toContain('https://fonts.googleapis.com');
    expect(policy['frame-src']).toContain('https://sandbox.embed.apollographql.com');
    // Sandbox's script asks this server from this page.
    expect(policy['connect-src'] ?? policy['default-src']).toBeUndefined();
  });

  test('has another nonce each time', async () => {
    expect((await page(server.url)).html).not.toBe(html);
  });

  test('without the internet says so, and links to GraphiQL, which nothing covers then', () => {
    const fallback = /<div class="fallback">([\s\S]*?)<\/div>/.exec(html)?.[1];
    expect(fallback).toContain('Apollo Sandbox cannot be loaded; it appears that you might be offline.');
    expect(fallback).toContain('<a href="/graphiql">GraphiQL</a>');
    expect(html).toContain('<div id="embeddableSandbox"></div>');
    expect(html).toMatch(
      /<style nonce=[0-9a-f]{64}>[^<]*#embeddableSandbox:empty \{ pointer-events: none; \}/,
    );
  });

  test('keeps every document as it is', async () => {
    const other = `# "quotes", 'quotes', \\, $&, $1, \`\`, & and > twice: ' ' & & > >, 六区一高地 👍\n${document}`;
    const second = await serve(other);
    const page2 = await page(second.url).finally(() => second.close());
    expect(settings(page2.html).initialState).toEqual({ document: other });
    expect(page2.html.match(/<\/script>/g)).toHaveLength(2);
  });

  test.each(['# </script><script>', '# <!--'])(
    'refuses a document that could end its script: %s',
    async (text) => {
      await expect(serve(`${text}\n${document}`)).rejects.toThrow('must not hold "<"');
    },
  );
});

test('whatever the environment says, Apollo is told nothing', async () => {
  vi.stubEnv('APOLLO_KEY', 'service:policygraph:key');
  vi.stubEnv('APOLLO_GRAPH_REF', 'policygraph@current');
  vi.stubEnv('APOLLO_SCHEMA_REPORTING', 'true');
  const ask = globalThis.fetch;
  const asked: string[] = [];
  vi.stubGlobal('fetch', (input: string | URL, init?: RequestInit) => {
    asked.push(String(input));
    return ask(input, init);
  });
  try {
    const server = await serve(document);
    const body = JSON.stringify({ query: '{ __typename }' });
    await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { html } = await page(server.url);
    await server.close();
    expect(html).toContain('EmbeddedSandbox');
    expect(new Set(asked)).toEqual(new Set([server.url]));
  } finally {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  }
});

describe('GraphiQL', () => {
  let server: Listening;
  beforeAll(async () => void (server = await serve(document)));
  afterAll(() => server.close());

  test('is one page that may ask only this server', async () => {
    const { html, headers } = await page(new URL('/graphiql', server.url).href);
    expect(html).toContain(JSON.stringify(document).slice(1, -1));
    expect(html).toContain('policygraph · GraphiQL');
    expect(html).toContain('"/graphql"');
    expect(html).not.toMatch(/<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)=["']?(?:https?:)?\/\//);
    const policy = directives(headers.get('content-security-policy') ?? '');
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'connect-src': ["'self'"],
      'frame-ancestors': ["'none'"],
    });
    expect(Object.values(policy).flat().join(' ')).not.toMatch(/https?:|\*/);
  });

  test('is what / leads to as well', async () => {
    const response = await fetch(new URL('/', server.url));
    expect(await response.json()).toMatchObject({ graphiql: '/graphiql' });
  });
});
