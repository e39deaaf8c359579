import { request, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { createApi } from '../../src/api/index.js';
import { contract } from '../../src/cli/session.js';
import { readConfig, readLimits } from '../../src/config/index.js';
import type { Log } from '../../src/log.js';
import type { Contract } from '../../src/model/index.js';
import type { Database } from '../../src/neo4j/driver.js';
import { createApp } from '../../src/server/http.js';
import { listen } from '../../src/server/listen.js';
import { Responses } from '../../src/server/responses.js';
import { sourceOn } from '../setup/source.js';

export const limits = readLimits({});

export const JSON_TYPE = { 'content-type': 'application/json' };

/** A log that keeps what is written. */
export interface MemoryLog {
  readonly log: Log;
  /** What was written since the last look. */
  lines(): Record<string, unknown>[];
}

export function memoryLog(level = 'info'): MemoryLog {
  let kept: Record<string, unknown>[] = [];
  const write = (line: string) => void kept.push(JSON.parse(line) as Record<string, unknown>);
  return {
    log: pino({ level, base: null }, { write }),
    lines: () => {
      const lines = kept;
      kept = [];
      return lines;
    },
  };
}

/** A server of its own Watch and caches, on a database. */
export interface Served {
  readonly url: string;
  /** Whole responses that it keeps. */
  readonly responses: Responses;
  /** How many statements it sent to Neo4j since the last look; looks at the state of the data are left out. */
  statements(): number;
  close(): Promise<void>;
}

/** @param room bytes of either cache; 0: none */
export async function serve(contract: Contract, database: Database, room: number): Promise<Served> {
  let sent = 0;
  const source = sourceOn(database, contract, { onStatement: () => (sent += 1) });
  const { log } = memoryLog();
  const api = await createApi({ source, log, limits, sandboxDocument: '{ __typename }', cache: room });
  const responses = new Responses(source.watch, room || 1, limits.body);
  const app = createApp({
    ...{ api, log, bodyLimit: limits.body, origins: readConfig({}).origins },
    responses: room > 0 ? responses : null,
  });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  return {
    url: listening.url,
    responses,
    statements: () => {
      const seen = sent;
      sent = 0;
      return seen;
    },
    close: async () => {
      await listening.close();
      await api.stop();
    },
  };
}

/** An API whose database cannot be reached, as nothing here asks it. */
export interface Unasked {
  readonly app: RequestListener;
  readonly log: MemoryLog;
  close(): Promise<void>;
}

export async function unasked(
  sandboxDocument = '{ __typename }',
  introspection = true,
  origins: readonly string[] = [],
): Promise<Unasked> {
  const log = memoryLog();
  const driver = neo4j.driver('bolt://127.0.0.1:1');
  const database = { driver, session: {}, log: null, close: () => driver.close() };
  const source = sourceOn(database, contract(), { timeout: 1 });
  const api = await createApi({ source, log: log.log, limits, sandboxDocument, introspection });
  return {
    app: createApp({ api, log: log.log, document: sandboxDocument, bodyLimit: limits.body, origins }),
    log,
    close: async () => {
      await api.stop();
      await driver.close();
    },
  };
}

/** A server of such an API. */
export interface UnaskedServer {
  readonly url: string;
  readonly log: MemoryLog;
  readonly close: () => Promise<void>;
}

export async function serveUnasked(origins: readonly string[] = []): Promise<UnaskedServer> {
  const api = await unasked('{ __typename }', true, origins);
  const door = await listen(api.app, { host: '127.0.0.1', port: 0 });
  return {
    url: door.url,
    log: api.log,
    close: async () => {
      await door.close();
      await api.close();
    },
  };
}

/** What GraphQL answers, as far as tests look. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: { message: string; extensions: Record<string, unknown> }[];
}

/** A path of a server. */
export function at({ url }: { readonly url: string }, path: string): string {
  return new URL(path, url).href;
}

/** A request, header by header: `fetch` adds some of its own. */
export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Received {
  readonly status: number;
  /** Without the time, and what is the connection's. */
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks again and again until an answer is as it should be. */
export async function askUntil(
  ask: () => Promise<Received>,
  is: (answer: Received) => boolean,
  within = 180_000,
): Promise<Received> {
  const end = Date.now() + within;
  let answer = await ask();
  while (!is(answer)) {
    if (Date.now() > end) throw new Error(`${answer.status} ${answer.body}`);
    await sleep(100);
    answer = await ask();
  }
  return answer;
}

/** Each page of Sandbox has one of its own. */
const NONCE = /[0-9a-f]{64}/g;
const PASSING = ['date', 'connection', 'keep-alive'];

export function send(
  url: string,
  { method = 'POST', path = '/graphql', headers = {}, body }: Sent,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const sent = { hostname, port, method, path, headers: { ...length, ...headers } };
    const asked = request(sent, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const headers = Object.entries(response.headers).filter(([name]) => !PASSING.includes(name));
        resolve({
          status: response.statusCode!,
          headers: Object.fromEntries(headers),
          body: text.replace(NONCE, '…'),
        });
      });
    });
    asked.on('error', reject).end(body);
  });
}
