import type { RequestListener } from 'node:http';
import {
  context,
  diag,
  DiagLogLevel,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
} from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace-node';
import { UserError } from '../errors.js';
import type { Log } from '../log.js';
import { answers, statements, type StatementSent } from '../telemetry.js';
import { requestIdOf } from './request-id.js';
import { routeOf } from './route.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Traces of requests and their statements, on their way to a collector. */
export interface Tracing {
  /** Makes a span of each request, within the trace that its caller began. */
  traced(next: RequestListener): RequestListener;
  /** Sends what is left. */
  close(): Promise<void>;
}

/**
 * Traces as the variables of OpenTelemetry say; null where none asks for it. Nothing of OpenTelemetry's SDK is loaded then.
 * Spans bear names of statements, and nothing that was asked.
 * @throws UserError `BAD_CONFIG` for an exporter or protocol that is not here
 */
export async function startTracing(
  environment: Environment,
  version: string,
  log: Log,
): Promise<Tracing | null> {
  const exporter = await exporterOf(environment);
  if (!exporter) return null;
  const [{ BatchSpanProcessor, NodeTracerProvider }, resources] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/resources'),
  ]);
  diag.setLogger(
    {
      error: (message) => log.error(message),
      warn: (message) => log.warn(message),
      info: (message) => log.debug(message),
      debug: (message) => log.debug(message),
      verbose: (message) => log.trace(message),
    },
    { logLevel: DiagLogLevel.INFO, suppressOverrideMessage: true },
  );
  const own = resources.resourceFromAttributes({ 'service.name': 'policygraph', 'service.version': version });
  const said = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new NodeTracerProvider({
    resource: resources.defaultResource().merge(own).merge(said),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  const ends = [ofAnswers(), ofStatements()];
  return {
    traced,
    close: async () => {
      for (const end of ends) end();
      await provider
        .shutdown()
        .catch((error: unknown) => log.warn({ err: error }, 'traces could not be sent'));
      trace.disable();
      context.disable();
      propagation.disable();
      diag.disable();
    },
  };
}

const tracer = trace.getTracer('policygraph');

function traced(next: RequestListener): RequestListener {
  return (request, response) => {
    const { method = '', url } = request;
    const route = routeOf(url);
    const parent = propagation.extract(context.active(), request.headers);
    const attributes = {
      'http.request.method': method,
      'http.route': route,
      'policygraph.request_id': requestIdOf(request),
    };
    const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
    response.once('close', () => {
      span.setAttribute('http.response.status_code', response.statusCode);
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    context.with(trace.setSpan(parent, span), () => next(request, response));
  };
}

function ofAnswers(): () => void {
  return answers.listen(({ from }) => trace.getActiveSpan()?.setAttribute('policygraph.answer.from', from));
}

const SPAN = Symbol('span');
type Spanned = StatementSent & { [SPAN]?: Span };

/** A trip that several requests share is a span of the one that set it out. */
function ofStatements(): () => void {
  const nothing = () => undefined;
  const listeners = {
    start: (statement: Spanned) => {
      const attributes = {
        'db.system.name': 'neo4j',
        'db.query.summary': statement.name,
        'policygraph.path': statement.path,
      };
      statement[SPAN] = tracer.startSpan(statement.name, { kind: SpanKind.CLIENT, attributes });
    },
    end: nothing,
    asyncStart: nothing,
    asyncEnd: (statement: Spanned) => statement[SPAN]?.end(),
    error: (statement: Spanned) => void statement[SPAN]?.setStatus({ code: SpanStatusCode.ERROR }),
  };
  statements.subscribe(listeners);
  return () => statements.unsubscribe(listeners);
}

/** What spans are sent by; null where nobody asks for them. */
async function exporterOf(environment: Environment): Promise<SpanExporter | null> {
  const of = (name: string) => environment[name]?.trim() || undefined;
  if (of('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return null;
  const asked = of('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') ?? of('OTEL_EXPORTER_OTLP_ENDPOINT');
  const kind = of('OTEL_TRACES_EXPORTER') ?? (asked === undefined ? 'none' : 'otlp');
  if (kind === 'none') return null;
  if (kind === 'console') return new (await import('@opentelemetry/sdk-trace-node')).ConsoleSpanExporter();
  if (kind !== 'otlp') throw unknown('OTEL_TRACES_EXPORTER', kind, ['otlp', 'console', 'none']);
  const protocol =
    of('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL') ?? of('OTEL_EXPORTER_OTLP_PROTOCOL') ?? 'http/protobuf';
  switch (protocol) {
    case 'http/protobuf':
      return new (await import('@opentelemetry/exporter-trace-otlp-proto')).OTLPTraceExporter();
    case 'http/json':
      return new (await import('@opentelemetry/exporter-trace-otlp-http')).OTLPTraceExporter();
    default:
      throw unknown('OTEL_EXPORTER_OTLP_PROTOCOL', protocol, ['http/protobuf', 'http/json']);
  }
}

function unknown(name: string, seen: string, known: readonly string[]): UserError {
  return new UserError({
    code: 'BAD_CONFIG',
    message: `${name} is not supported: ${seen}`,
    hint: `Give ${known.join(' or ')}, or unset it.`,
  });
}
