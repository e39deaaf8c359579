const ROUTES = new Set(['/', '/graphql', '/graphiql', '/livez', '/readyz', '/metrics']);

/** Which door a request came to; `other` where there is none: what callers make up names no series and no span. */
export function routeOf(url = ''): string {
  const query = url.indexOf('?');
  const path = query < 0 ? url : url.slice(0, query);
  return ROUTES.has(path) ? path : 'other';
}
