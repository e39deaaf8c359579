import { once } from 'node:events';
import { connect } from 'node:http2';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleDocument, makeHomeWithJars, type Home, type Started } from '../cli/support.js';
import { findCaddy, startCaddy, type Answered, type Asked, type Proxy } from './caddy.js';

const caddy = findCaddy();
const NAME = 'policy.example';
/** A name that the proxy has and policygraph does not go by. */
const OTHER = 'other.example';

const QUERY = '{ evidence(id: "ev-baseline") { quote } }';
const QUOTED = ['绿色工厂突破1200家；2024年是980家'];

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (query: string, headers: Record<string, string> = {}): Asked => ({
  method: 'POST',
  headers: { ...JSON_TYPE, ...headers },
  body: JSON.stringify({ query }),
});
const get = (query: string, headers: Record<string, string> = {}): Asked => ({
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers: { ...JSON_TYPE, ...headers },
});
const bearing = (secret: string | null) => (secret === null ? {} : { authorization: `Bearer ${secret}` });

const textOf = ({ body }: Answered) => body.toString();
const codeOf = (answered: Answered) =>
  (JSON.parse(textOf(answered)) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions
    .code;
const quoteOf = (answered: Answered) =>
  (JSON.parse(textOf(answered)) as { data: { evidence: { quote: unknown } } }).data.evidence.quote;

describe.skipIf(caddy === null)(
  'behind Caddy, by examples/proxy/Caddyfile (needs caddy: CADDY or PATH)',
  () => {
    let home: Home;
    let server: Started;
    let direct: string;
    let proxy: Proxy;

    beforeAll(async () => {
      home = await makeHomeWithJars();
      server = home.start(['start'], { PORT: '0', POLICYGRAPH_HOSTS: NAME });
      const [, host] = /answers at http:\/\/(\S+)\/graphql /.exec(await server.answered('  curl '))!;
      direct = `http://${host!}`;
      expect(await home.run(['attach', exampleDocument])).toMatchObject({ code: 0 });
      proxy = await startCaddy(caddy!, [NAME, OTHER], host!);
      return async () => {
        await proxy.close();
        await home.remove();
      };
    }, 600_000);

    async function newKey(...args: string[]): Promise<string> {
      return (await home.run(['key', 'add', 'ann', ...args])).out.trim();
    }

    test('it speaks TLS and HTTP/2 under its name, and sends there who comes without', async () => {
      const session = connect(`https://${NAME}`, {
        ca: proxy.authority,
        host: '127.0.0.1',
        port: proxy.httpsPort,
        servername: NAME,
      });
      try {
        const stream = session.request({
          ':method': 'POST',
          ':path': '/graphql',
          ':authority': NAME,
          ...JSON_TYPE,
        });
        stream.end(JSON.stringify({ query: '{ __typename }' }));
        const [headers] = (await once(stream, 'response')) as [Record<string, unknown>];
        expect([headers[':status'], session.alpnProtocol]).toEqual([200, 'h2']);
        expect((await stream.toArray()).join('')).toBe('{"data":{"__typename":"Query"}}\n');
      } finally {
        session.close();
      }
      const plain = await fetch(`http://127.0.0.1:${proxy.httpPort}/graphql`, { redirect: 'manual' });
      expect(plain.status).toBe(308);
      expect(plain.headers.get('location')).toMatch(/^https:/);
    });

    test('policygraph goes by the names of POLICYGRAPH_HOSTS and by no other', async () => {
      expect((await proxy.ask(post('{ __typename }'))).status).toBe(200);
      const other = await proxy.ask({ ...post('{ __typename }'), name: OTHER });
      expect([other.status, codeOf(other)]).toEqual([421, 'WRONG_HOST']);
    });

    test.each([
      ['as it is', {}],
      ['naming somebody else', { 'x-forwarded-for': '127.0.0.1', forwarded: 'for=127.0.0.1' }],
      ['naming nobody', { 'x-forwarded-for': '' }],
      ['asking that nobody be named', { connection: 'close, x-forwarded-for, forwarded' }],
    ])(
      'without a key no quote passes, though this machine may read it: a request %s',
      async (_what, headers) => {
        const here = await fetch(`${direct}/graphql`, post(QUERY) as RequestInit);
        expect(((await here.json()) as { data: unknown }).data).toEqual({ evidence: { quote: QUOTED } });
        for (const asked of [post(QUERY, headers), get(QUERY, headers)]) {
          const there = await proxy.ask(asked);
          expect([there.status, quoteOf(there)]).toEqual([200, null]);
          expect(textOf(there)).not.toContain('980家');
        }
      },
    );

    test.each(['identity', 'gzip', 'zstd'])(
      'who has an answer already is told so, whatever its coding: %s',
      async (coding) => {
        const query = '{ __schema { types { name description } } }';
        const headers = { 'accept-encoding': coding };
        const first = await proxy.ask(get(query, headers));
        expect([first.status, first.headers['cache-control']]).toEqual([200, 'no-cache']);
        expect(first.headers['content-encoding'] ?? 'identity').toBe(coding);
        const again = await proxy.ask(get(query, { ...headers, 'if-none-match': first.headers.etag! }));
        expect([again.status, textOf(again)]).toEqual([304, '']);
        expect((await proxy.ask(get(query, { ...headers, 'if-none-match': '"another"' }))).status).toBe(200);
        if (coding === 'gzip') expect(JSON.parse(gunzipSync(first.body).toString())).toHaveProperty('data');
      },
    );

    test.each([
      ['announced', 1_500_000, {}],
      ['in chunks', 1_500_000, { 'transfer-encoding': 'chunked' }],
      ['announced', 20_000_000, {}],
      ['in chunks', 20_000_000, { 'transfer-encoding': 'chunked' }],
    ])(
      'a body beyond the limit, %s, is refused in the words of policygraph: %i bytes',
      async (_how, size, headers) => {
        const body = Buffer.alloc(size, 'x');
        const refused = await proxy.ask({ method: 'POST', headers: { ...JSON_TYPE, ...headers }, body });
        expect([refused.status, codeOf(refused)]).toEqual([413, 'LIMIT_EXCEEDED']);
      },
    );

    test('so is one that is compressed', async () => {
      const asked = post(QUERY, { 'content-encoding': 'gzip' });
      const refused = await proxy.ask({ ...asked, body: gzipSync(asked.body!) });
      expect(refused.status).toBe(415);
    });

    test.each([
      '/metrics',
      '/metrics?x',
      '/livez',
      '/readyz',
      '//metrics',
      '/%6detrics',
      '/METRICS',
      '/graphql/../metrics',
      '/graphql/..%2fmetrics',
      '/graphiql/../readyz',
      '/graphql;/metrics',
      '/graphql/metrics',
    ])('%s is for who runs it: nobody outside reaches it', async (path) => {
      const refused = await proxy.ask({ path });
      expect([refused.status, codeOf(refused)]).toEqual([404, 'PROXY_404']);
    });

    test('on this machine it tells whether it can be asked', async () => {
      const ready = await fetch(`${direct}/readyz`);
      expect([ready.status, await ready.text()]).toEqual([200, 'ok\n']);
    });

    describe('once there are keys', () => {
      let reader: string;
      let quoting: string;
      beforeAll(async () => {
        reader = await newKey();
        quoting = await newKey('--quotes');
      });

      test('they pass, and who has none is refused', async () => {
        // A server that runs takes them within a second.
        await expect.poll(async () => (await proxy.ask(post(QUERY))).status).toBe(401);
        const without = await proxy.ask(post(QUERY));
        expect([without.status, codeOf(without), without.headers['www-authenticate']]).toEqual([
          401,
          'UNAUTHENTICATED',
          'Bearer',
        ]);
        expect((await proxy.ask(post(QUERY, bearing('pg_x')))).status).toBe(401);
        expect(quoteOf(await proxy.ask(post(QUERY, bearing(reader))))).toBe(null);
        expect(quoteOf(await proxy.ask(post(QUERY, bearing(quoting))))).toEqual(QUOTED);
      });

      test('what one may read is kept for no other, in whatever order they ask', async () => {
        for (let round = 0; round < 3; round++) {
          const private_ = await proxy.ask(get(QUERY, bearing(quoting)));
          expect([quoteOf(private_), private_.headers['cache-control']]).toEqual([
            QUOTED,
            'private, no-cache',
          ]);
          const tag = { 'if-none-match': private_.headers.etag! };
          const own = await proxy.ask(get(QUERY, { ...bearing(quoting), ...tag }));
          expect([own.status, textOf(own)]).toEqual([304, '']);
          const others = await proxy.ask(get(QUERY, { ...bearing(reader), ...tag }));
          expect([others.status, quoteOf(others), others.headers['cache-control']]).toEqual([
            200,
            null,
            'no-cache',
          ]);
          expect((await proxy.ask(get(QUERY, tag))).status).toBe(401);
        }
      });
    });

    test('while policygraph is away the proxy says so as GraphQL does', async () => {
      server.process.kill();
      await server.ended;
      const refused = await proxy.ask(post(QUERY));
      expect([refused.status, codeOf(refused), refused.headers['cache-control']]).toEqual([
        502,
        'PROXY_502',
        'no-store',
      ]);
    });
  },
);
