import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { paths } from '../../src/config/index.js';

/** The file that users are given. */
const caddyfile = join(paths.examples, 'proxy', 'Caddyfile');

/** The program that CADDY names, or else the one on PATH; null: there is none. */
export function findCaddy(): string | null {
  if (process.env.CADDY) return process.env.CADDY;
  const names = (process.env.PATH ?? '').split(delimiter).map((directory) => join(directory, 'caddy'));
  return names.find((name) => existsSync(name)) ?? null;
}

export interface Asked {
  readonly method?: string;
  readonly path?: string;
  /** The name that it is sent to; the first of the proxy's names where left out. */
  readonly name?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Caddy, by the example's file, with certificates of an authority that is made for the test. */
export interface Proxy {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** The authority's own certificate. */
  readonly authority: Buffer;
  /** Asks over TLS, by HTTP/1.1. */
  ask(asked: Asked): Promise<Answered>;
  close(): Promise<void>;
}

/** @param upstream host and port of policygraph */
export async function startCaddy(
  program: string,
  names: readonly string[],
  upstream: string,
): Promise<Proxy> {
  const directory = await mkdtemp(join(tmpdir(), 'policygraph-caddy-'));
  const [httpPort, httpsPort] = await freePorts();
  const child = spawn(program, ['run', '--config', caddyfile, '--adapter', 'caddyfile'], {
    env: {
      PATH: process.env.PATH,
      // Where it keeps its authority, and what another Caddy on this machine may have taken.
      HOME: directory,
      XDG_DATA_HOME: directory,
      XDG_CONFIG_HOME: directory,
      CADDY_ADMIN: `unix/${join(directory, 'admin.sock')}`,
      HTTP_PORT: String(httpPort),
      HTTPS_PORT: String(httpsPort),
      POLICYGRAPH_NAME: names.join(', '),
      POLICYGRAPH_TLS: 'internal',
      POLICYGRAPH_UPSTREAM: upstream,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const close = async () => {
    await ended(child);
    await rm(directory, { recursive: true, force: true });
  };
  const ask = (authority: Buffer) => (asked: Asked) => askOver(httpsPort, authority, names[0]!, asked);
  try {
    const authority = await ready(
      child,
      join(directory, 'caddy', 'pki', 'authorities', 'local', 'root.crt'),
      ask,
    );
    return { httpPort, httpsPort, authority, ask: ask(authority), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function askOver(port: number, ca: Buffer, first: string, asked: Asked): Promise<Answered> {
  const { method = 'GET', path = '/graphql', name = first, headers = {}, body } = asked;
  return new Promise((resolve, reject) => {
    const sent = { host: name, ...headers };
    const options = {
      host: '127.0.0.1',
      port,
      servername: name,
      ca,
      method,
      path,
      headers: sent,
      agent: false,
    };
    const asking = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asking.on('error', reject).end(body);
  });
}

/** Milliseconds for it to make its authority and listen. */
const PATIENCE = 30_000;

/** Waits until it answers. @returns the authority's certificate */
async function ready(
  child: ChildProcess,
  file: string,
  ask: (authority: Buffer) => Proxy['ask'],
): Promise<Buffer> {
  let said = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`Caddy ended with ${code}:\n${said}`)));
  });
  const asked = async () => {
    for (const deadline = Date.now() + PATIENCE; ; await new Promise((done) => setTimeout(done, 100))) {
      try {
        const authority = await readFile(file);
        await ask(authority)({ path: '/' });
        return authority;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  };
  return Promise.race([asked(), failed]);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const end = new Promise((done) => child.once('close', done));
  child.kill();
  await end;
}

/** Two ports that nobody listens on. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()] as const;
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((done) => server.listen(0, () => done((server.address() as AddressInfo).port))),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return [ports[0]!, ports[1]!];
}
