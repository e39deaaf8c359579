import type { RequestHandler } from 'express';
import { coded, codingOf, type Coding } from './coding.js';

/**
 * GraphiQL without the internet: one page that holds everything it needs.
 * The page is 9 MB, so it is read when it is first asked for.
 */
export function graphiql(endpoint: string, document: string): RequestHandler {
  const pages = new Map<Coding | null, Promise<Buffer>>();
  return async (request, response) => {
    const coding = codingOf(request);
    const page = pages.get(coding) ?? render(endpoint, document, coding);
    pages.set(coding, page);
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Vary', 'Accept-Encoding');
    if (coding) response.setHeader('Content-Encoding', coding);
    response.type('html').send(await page);
  };
}

/** Scripts and styles are inline, the editor's workers are blobs; nothing may be fetched from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

async function render(endpoint: string, defaultQuery: string, coding: Coding | null): Promise<Buffer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({ endpoint, defaultQuery, title: 'policygraph · GraphiQL' });
  const [body] = await coded(coding, Buffer.from(page));
  return body;
}
