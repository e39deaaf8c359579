import type { RequestHandler } from 'express';

/**
 * GraphiQL without the internet: one page that holds everything it needs.
 * The page is 9 MB, so it is read when it is first asked for.
 */
export function graphiql(endpoint: string, document: string): RequestHandler {
  let page: Promise<string> | undefined;
  return async (_request, response) => {
    page ??= render(endpoint, document);
    response.setHeader('Content-Security-Policy', POLICY);
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

async function render(endpoint: string, defaultQuery: string): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({ endpoint, defaultQuery, title: 'policygraph · GraphiQL' });
}
