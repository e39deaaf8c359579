import type { RequestListener } from 'node:http';
import { refuse } from '../refuse.js';

const OWN = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses requests that were meant for another host.
 *
 * A page of any site can give its own name this machine's address; the browser then takes what is answered here for that
 * site's, and hands it to the page. The name that the request was sent to gives it away.
 * @param others names, beside this machine's own, that this server goes by
 */
export function onlyFor(others: readonly string[], next: RequestListener): RequestListener {
  const names = new Set([...OWN, ...others.map((name) => name.toLowerCase())]);
  return (request, response) => {
    const name = hostname(request.headers.host);
    if (name === null || names.has(name) || name.endsWith('.localhost')) {
      next(request, response);
      return;
    }
    const message = `This server does not go by the name ${name}. Its names: ${[...names].join(', ')}; POLICYGRAPH_HOSTS adds others.`;
    refuse(response, 421, message, 'WRONG_HOST');
  };
}

/** Null where none is given, as by HTTP/1.0, which no browser speaks. */
function hostname(host: string | undefined): string | null {
  if (host === undefined || host === '') return null;
  return host.replace(/:\d*$/, '').toLowerCase();
}
