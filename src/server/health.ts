import type { RequestListener, ServerResponse } from 'node:http';

/** Whether questions can be answered. */
export interface Health {
  phase: 'STARTING' | 'SERVING' | 'STOPPING';
  /** Whether the database answers. */
  isUp: () => boolean;
}

/**
 * Tells whoever watches over this process: `/livez`, that it answers (who gets no answer starts it again), and `/readyz`,
 * whether questions can be answered (who gets 503 sends them elsewhere meanwhile).
 */
export function watched(health: Health, next: RequestListener): RequestListener {
  return (request, response) => {
    const { method, url } = request;
    const isWatch = url === '/livez' || url === '/readyz';
    if (!isWatch || (method !== 'GET' && method !== 'HEAD')) {
      next(request, response);
      return;
    }
    const why = url === '/livez' ? null : ailmentOf(health);
    tell(response, why === null ? 200 : 503, why ?? 'ok');
  };
}

function ailmentOf({ phase, isUp }: Health): string | null {
  if (phase !== 'SERVING') return phase;
  return isUp() ? null : 'DATABASE_UNAVAILABLE';
}

function tell(response: ServerResponse, status: number, text: string): void {
  const body = `${text}\n`;
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}
