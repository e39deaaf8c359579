import type { RequestListener } from 'node:http';
import { collectDefaultMetrics, Counter, Gauge as PromGauge, Histogram, Registry } from 'prom-client';
import {
  answers,
  batches,
  failures,
  restarts,
  statements,
  type Gauge,
  type StatementSent,
} from '../telemetry.js';
import { scopeOf } from './access/guard.js';
import type { Request } from './observed.js';
import { refuse } from './refuse.js';

/** Seconds. */
const DURATIONS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
const KEYS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 1_024, 10_000];

/** A statement under way, and when it was sent. */
type Timed = StatementSent & { [SENT]?: number };
const SENT = Symbol('sent');

/** What Prometheus is told: counts and durations, and nothing of what was asked. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly ends: (() => void)[];

  private readonly requests = this.histogram('http_request_duration_seconds', 'HTTP requests', DURATIONS, [
    ...(['method', 'route', 'status'] as const),
  ]);
  private readonly hungUp = this.counter('http_hung_up_total', 'Callers who were gone before the answer', []);

  constructor(version: string) {
    collectDefaultMetrics({ register: this.registry });
    this.counter('info', 'Which policygraph it is', ['version']).inc({ version });
    this.ends = [...this.ofAnswers(), this.ofStatements()];
  }

  /** Has a number read whenever Prometheus looks. */
  readonly gauge: Gauge = (name, help, read) => {
    const gauge: PromGauge = new PromGauge({
      ...{ name: `policygraph_${name}`, help, registers: [this.registry] },
      collect: () => gauge.set(read() ?? NaN),
    });
  };

  readonly onRequest = ({ method, route, status, milliseconds, isCut }: Request): void => {
    const known = METHODS.has(method) ? method : 'other';
    this.requests.observe({ method: known, route, status }, milliseconds / 1000);
    if (isCut) this.hungUp.inc();
  };

  /** `GET /metrics`, for who has a key, or asks on this machine where nobody needs one. */
  door(next: RequestListener): RequestListener {
    return (request, response) => {
      if (request.url !== '/metrics' || request.method !== 'GET') {
        next(request, response);
        return;
      }
      if (scopeOf(request) === 'public' && request.headers.authorization === undefined) {
        response.setHeader('WWW-Authenticate', 'Bearer');
        refuse(response, 401, 'A key is needed here: Authorization: Bearer <key>.', 'UNAUTHENTICATED');
        return;
      }
      this.registry.metrics().then(
        (text) => {
          response.setHeader('Cache-Control', 'no-store');
          response.setHeader('Content-Type', this.registry.contentType);
          response.end(text);
        },
        () => refuse(response, 500, 'The metrics could not be gathered.', 'INTERNAL_SERVER_ERROR'),
      );
    };
  }

  /** Ends the listening. */
  close(): void {
    for (const end of this.ends) end();
    this.registry.clear();
  }

  private ofAnswers(): (() => void)[] {
    const answered = this.counter('answers_total', 'Operations answered, by where the answer came from', [
      'from',
    ]);
    const failed = this.counter('errors_total', 'Errors that callers were told', ['code']);
    const keys = this.histogram('batch_keys', 'Keys that travelled in one statement', KEYS, ['path']);
    const restarted = this.counter('database_restarts_total', 'How often Neo4j was started again', []);
    return [
      answers.listen(({ from }) => answered.inc({ from })),
      failures.listen(({ code }) => failed.inc({ code })),
      batches.listen(({ path, keys: count }) => keys.observe({ path }, count)),
      restarts.listen(() => restarted.inc()),
    ];
  }

  private ofStatements(): () => void {
    const durations = this.histogram(
      'statement_duration_seconds',
      'Statements, until their rows are here',
      DURATIONS,
      ['path'],
    );
    const failed = this.counter('statement_failures_total', 'Statements that failed', ['path']);
    const nothing = () => undefined;
    const listeners = {
      start: (statement: Timed) => void (statement[SENT] = performance.now()),
      end: nothing,
      asyncStart: nothing,
      asyncEnd: ({ path, [SENT]: sent }: Timed) => {
        if (sent !== undefined) durations.observe({ path }, (performance.now() - sent) / 1000);
      },
      error: ({ path }: Timed) => failed.inc({ path }),
    };
    statements.subscribe(listeners);
    return () => statements.unsubscribe(listeners);
  }

  private counter<L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> {
    return new Counter({ name: `policygraph_${name}`, help, labelNames, registers: [this.registry] });
  }

  private histogram<L extends string>(
    name: string,
    help: string,
    buckets: number[],
    labelNames: readonly L[],
  ): Histogram<L> {
    return new Histogram({
      name: `policygraph_${name}`,
      help,
      buckets,
      labelNames,
      registers: [this.registry],
    });
  }
}

/** Others would make a series each. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);
