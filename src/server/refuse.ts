import type { ServerResponse } from 'node:http';
import { failures } from '../telemetry.js';

/** Answers a request that never reaches GraphQL, in GraphQL's terms. */
export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  code: string,
  facts: object = {},
): void {
  failures.tell({ code });
  const body = Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code, ...facts } }] }));
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(body);
}
