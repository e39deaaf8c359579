import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createApi, Plans } from '../../src/api/index.js';
import { contract } from '../../src/cli/session.js';
import { explain, Trips } from '../../src/graph/index.js';
import type { Database } from '../../src/neo4j/driver.js';
import { admitting } from '../../src/server/access/guard.js';
import { createApp } from '../../src/server/http.js';
import { listen, type Listening } from '../../src/server/listen.js';
import { Metrics } from '../../src/server/metrics.js';
import { observed } from '../../src/server/observed.js';
import { Responses } from '../../src/server/responses.js';
import { startTracing, type Tracing } from '../../src/server/tracing.js';
import { connectShared } from '../setup/shared.js';
import { sourceOn } from '../setup/source.js';
import { limits, memoryLog, send, type MemoryLog, type Received } from './support.js';

let database: Database;
let door: Listening;
let log: MemoryLog;
let metrics: Metrics;
let tracing: Tracing | null;
let plans: Plans;
let app: RequestListener;
const ends: (() => Promise<void>)[] = [];

/** A statement that fails in words of the database's own. */
const BROKEN = { name: 'broken', text: 'RETURN 1 / 0 AS epoch, null AS importedAt' };
const SECRET = 'pg_secret-of-somebody';

beforeAll(async () => {
  database = await connectShared();
  log = memoryLog('debug');
  metrics = new Metrics('1.2.3');
  const plain = sourceOn(database, contract());
  const queries = { ...plain.queries, dataset: BROKEN };
  plans = new Plans({
    ...{ contract: { ...contract(), schema: plain.schema, maxPage: 100 }, queries },
    trips: new Trips(plain.watch, 30_000),
    explain: (statement) => explain(plain.watch, statement),
  });
  const api = await createApi({
    ...{ source: { ...plain, queries, plans }, log: log.log, limits, cache: 2 ** 20, gauge: metrics.gauge },
    sandboxDocument: '{ __typename }',
  });
  const responses = new Responses(plain.watch, 2 ** 20, limits.body);
  app = createApp({ api, log: log.log, bodyLimit: limits.body, responses });
  const entered = admitting(
    {
      keys: { find: (secret) => (secret === SECRET ? ({ access: 'read' } as never) : undefined) },
      withoutKey: ({ headers }) => (headers['x-forwarded-for'] === undefined ? 'quotes' : 'public'),
      onFault: () => undefined,
    },
    metrics.door(app),
  );
  door = await listen(
    observed(log.log, metrics.onRequest, (request, response) => {
      if (tracing) tracing.traced(entered)(request, response);
      else entered(request, response);
    }),
    { host: '127.0.0.1', port: 0 },
  );
  ends.push(
    () => door.close(),
    () => api.stop(),
    () => database.close(),
  );
});
afterAll(async () => {
  metrics.close();
  for (const end of ends) await end();
});
afterEach(() => void log.lines());

const ask = (query: string, headers: Record<string, string> = {}, variables = {}) =>
  send(door.url, {
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
const idOf = ({ headers }: Received) => headers['x-request-id'] as string;

describe('the name of a request', () => {
  test('is on every answer, whoever gives it, and on no two', async () => {
    const [policy] = ['{ policy(name: "33618") { name } }'];
    const answers = [
      await ask('{ __typename }'),
      await ask(policy),
      await ask(policy),
      await ask('{ nonsense }'),
      await send(door.url, { method: 'GET', path: '/nowhere' }),
      await send(door.url, { method: 'GET', path: '/metrics' }),
      await send(door.url, { body: '{', headers: { 'content-type': 'application/json' } }),
    ];
    expect(answers.map(idOf)).toEqual(answers.map(() => expect.stringMatching(/^[\w-]{8}-\d+$/) as string));
    expect(new Set(answers.map(idOf)).size).toBe(answers.length);
  });

  test.each([
    { given: 'proxy-42.a:b_c', kept: true },
    { given: 'x'.repeat(100), kept: true },
    { given: 'x'.repeat(101), kept: false },
    { given: 'two words', kept: false },
    { given: '{"forged":"line"}', kept: false },
    { given: '', kept: false },
  ])('that a proxy gave it is kept: $given ($kept)', async ({ given, kept }) => {
    const answer = await ask('{ __typename }', { 'x-request-id': given });
    expect(idOf(answer) === given).toBe(kept);
  });

  test('ties a masked error to the line of the log that explains it', async () => {
    const answer = await ask('{ dataset { epoch } }');
    expect(answer.status).toBe(500);
    const { errors } = JSON.parse(answer.body) as { errors: { extensions: object }[] };
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'INTERNAL_SERVER_ERROR', requestId: idOf(answer) },
    ]);
    expect(answer.body).not.toMatch(/zero|Neo4j|RETURN/i);
    const line = log.lines().find(({ msg }) => msg === 'request failed');
    expect(line).toMatchObject({
      requestId: idOf(answer),
      err: { message: expect.stringContaining('/ by zero') as string },
    });
  });
});

describe('the log', () => {
  test('has a line for each request, without what was asked and by whose key', async () => {
    const texts = ['the words of a document', 'whisper', SECRET];
    const [words, variable] = texts as [string, string];
    const asked = [
      await ask(`{ policy(name: "${words}") { name } }`, { authorization: `Bearer ${SECRET}` }),
      await ask('query ($name: String) { policy(name: $name) { name } }', {}, { name: variable }),
      await ask(`{ policy(nome: "${words}") { name } }`),
      await ask(`{ policy(name: "${words}") { name } dataset { epoch } }`, {
        authorization: `Bearer ${SECRET}`,
      }),
      await ask(`{ policy(name: "${words}") `),
      await ask('{ __typename }', { authorization: 'Bearer whisper' }),
      await send(door.url, {
        method: 'GET',
        path: `/graphql?query={policy(name:"${variable}"){name}}`.replaceAll('"', '%22'),
      }),
    ];
    const lines = log.lines();
    expect(JSON.stringify(asked.map(({ status }) => status))).toBe('[200,200,400,500,400,401,400]');
    const requests = lines.filter(({ msg }) => msg === 'request');
    expect(
      requests.map(({ requestId, method, route, status }) => [requestId, method, route, status]),
    ).toEqual(asked.map((answer, i) => [idOf(answer), i === 6 ? 'GET' : 'POST', '/graphql', answer.status]));
    for (const text of texts) expect(JSON.stringify(lines)).not.toContain(text);
  });
});

/** The samples of one metric, by their labels. */
async function samples(name: string, headers: Record<string, string> = {}): Promise<Record<string, number>> {
  const { status, body } = await send(door.url, { method: 'GET', path: '/metrics', headers });
  expect(status).toBe(200);
  const lines = body.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return Object.fromEntries(
    lines.map((line) => {
      const space = line.lastIndexOf(' ');
      return [line.slice(name.length, space), Number(line.slice(space + 1))];
    }),
  );
}

describe('/metrics', () => {
  test('counts answers by where they came from', async () => {
    const before = await samples('policygraph_answers_total');
    const query = '{ policy(name: "33618") { id name } }';
    await ask('query Schema { __typename }');
    await ask(query);
    // Asked again with other bytes, it is planned; then by its plan; the same bytes need nobody.
    await ask(query, {}, { unused: 1 });
    await database.driver.executeQuery('MERGE (n:Elsewhere) SET n.at = timestamp()');
    await ask(query, {}, { unused: 2 });
    await plans.idle();
    await database.driver.executeQuery('MERGE (n:Elsewhere) SET n.at = timestamp()');
    await ask(query, {}, { unused: 3 });
    await ask(query, {}, { unused: 3 });
    const after = await samples('policygraph_answers_total');
    const grown = Object.entries(after).map(([from, count]) => [from, count - (before[from] ?? 0)]);
    expect(Object.fromEntries(grown)).toEqual({
      '{from="schema"}': 1,
      '{from="plain"}': 2,
      '{from="answer"}': 1,
      '{from="plan"}': 1,
      '{from="response"}': 1,
    });
  });

  test('times requests by door and status, whatever path callers make up', async () => {
    for (const path of ['/a', '/b?c', '/graphql/x']) await send(door.url, { method: 'GET', path });
    const counts = await samples('policygraph_http_request_duration_seconds_count');
    expect(counts['{method="GET",route="other",status="404"}']).toBeGreaterThanOrEqual(3);
    expect(counts['{method="POST",route="/graphql",status="200"}']).toBeGreaterThan(0);
    expect(Object.keys(counts).join()).not.toMatch(/\/a|\/b|\/x/);
  });

  test('tells of statements, batches, errors, caches, the database and the process', async () => {
    await ask('{ policies(first: 5) { nodes { name owners { nodes { name } } } } }');
    await ask('{ nonsense }');
    const { body } = await send(door.url, { method: 'GET', path: '/metrics' });
    const names = new Set(body.match(/^# TYPE \S+/gm)!.map((line) => line.slice('# TYPE '.length)));
    expect([...names]).toEqual(
      expect.arrayContaining([
        ...[
          'answers_total',
          'errors_total',
          'http_request_duration_seconds',
          'http_hung_up_total',
          'info',
        ].map(own),
        ...['statement_duration_seconds', 'statement_failures_total', 'batch_keys'].map(own),
        ...['database_restarts_total', 'operations_waiting', 'operations_weight', 'operations_room'].map(own),
        ...['kept_answers_bytes', 'nodejs_eventloop_lag_seconds'].map((name) =>
          name.startsWith('nodejs') ? name : own(name),
        ),
        ...['process_resident_memory_bytes', 'process_cpu_seconds_total'],
      ]),
    );
    expect((await samples('policygraph_errors_total'))['{code="GRAPHQL_VALIDATION_FAILED"}']).toBeGreaterThan(
      0,
    );
    expect((await samples('policygraph_batch_keys_count'))['{path="plain"}']).toBeGreaterThan(0);
    expect((await samples('policygraph_statement_duration_seconds_count'))['{path="plan"}']).toBeGreaterThan(
      0,
    );
    expect(await samples('policygraph_info')).toEqual({ '{version="1.2.3"}': 1 });
  });

  test('is not for who asks from elsewhere without a key', async () => {
    const elsewhere = { 'x-forwarded-for': '203.0.113.7' };
    const get = (headers: Record<string, string>) =>
      send(door.url, { method: 'GET', path: '/metrics', headers });
    expect((await get(elsewhere)).status).toBe(401);
    expect((await get({ ...elsewhere, authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await get({ ...elsewhere, authorization: `Bearer ${SECRET}` })).status).toBe(200);
  });
});

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { key: string; value: { stringValue?: string; intValue?: number } }[];
}

/** A collector of OpenTelemetry that keeps what it is sent. */
async function collector() {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      bodies.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

describe('traces', () => {
  test('go where the variables of OpenTelemetry say, with statements under their requests', async () => {
    const there = await collector();
    const environment = {
      OTEL_EXPORTER_OTLP_ENDPOINT: there.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_SERVICE_NAME: 'policies-of-ours',
    };
    Object.assign(process.env, environment);
    const words = 'the words of a question';
    const trace = '0af7651916cd43dd8448eb211c80319c';
    let answer: Received;
    try {
      tracing = await startTracing(process.env, '1.2.3', log.log);
      answer = await ask(`{ policy(name: "${words}") { name } }`, {
        traceparent: `00-${trace}-b7ad6b7169203331-01`,
      });
    } finally {
      await tracing?.close();
      tracing = null;
      for (const name of Object.keys(environment)) Reflect.deleteProperty(process.env, name);
      await there.close();
    }
    const sent = there.bodies.map(
      (body) => JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] },
    );
    const spans = sent
      .flatMap(({ resourceSpans }) => resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans)
      .flatMap((of) => of.spans);
    const request = spans.find(({ name }) => name === 'POST /graphql')!;
    expect(request).toMatchObject({ traceId: trace, parentSpanId: 'b7ad6b7169203331' });
    const attributes = request.attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]);
    expect(Object.fromEntries(attributes)).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'policygraph.answer.from': 'plain',
      'policygraph.request_id': idOf(answer),
    });
    const statements = spans.filter(({ parentSpanId }) => parentSpanId === request.spanId);
    expect(statements.map(({ name }) => name)).toEqual(['named Policy']);
    expect(there.bodies.join()).toContain('policies-of-ours');
    expect(there.bodies.join()).not.toContain(words);
  });

  test.each([
    { variables: {}, seen: null },
    {
      variables: { OTEL_TRACES_EXPORTER: 'none', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' },
      seen: null,
    },
    {
      variables: { OTEL_SDK_DISABLED: 'true', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' },
      seen: null,
    },
  ])('are not made where nobody asks for them: $variables', async ({ variables, seen }) => {
    expect(await startTracing(variables, '1.2.3', log.log)).toBe(seen);
  });

  test.each([
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, 'OTEL_TRACES_EXPORTER is not supported: zipkin'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      'OTEL_EXPORTER_OTLP_PROTOCOL is not supported: grpc',
    ],
  ])('say what they cannot do: %j', async (variables, message) => {
    await expect(startTracing(variables, '1.2.3', log.log)).rejects.toMatchObject({
      message,
      code: 'BAD_CONFIG',
    });
  });
});

function own(name: string): string {
  return `policygraph_${name}`;
}
