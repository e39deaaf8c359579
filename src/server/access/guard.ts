import type { IncomingMessage, RequestListener } from 'node:http';
import type { Scope } from '../../api/index.js';
import { refuse } from '../refuse.js';
import type { Keys } from './keys.js';
import type { Rule } from './rule.js';

const SCOPE = Symbol('scope');

/** A request that was let in. */
type Admitted = IncomingMessage & { [SCOPE]?: Scope };

/** What a request may see; of one that nobody looked at: what everybody may. */
export function scopeOf(request: IncomingMessage): Scope {
  return (request as Admitted)[SCOPE] ?? 'public';
}

/** How callers are told apart. */
export interface AdmittingOptions {
  readonly keys: Pick<Keys, 'find'>;
  readonly withoutKey: Rule;
  /** Told why keys cannot be read. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Lets in who may ask, by `Authorization: Bearer <key>`. A key that is none is refused even where none is needed. Pages that
 * hold nothing of the graph are for everybody, and so are a browser's questions whether it may ask.
 */
export function admitting(
  { keys, withoutKey, onFault }: AdmittingOptions,
  next: RequestListener,
): RequestListener {
  const scopeFor = (request: IncomingMessage): Scope | null => {
    const { authorization } = request.headers;
    return authorization === undefined ? withoutKey(request) : scopeOfKey(keys, authorization);
  };
  return (request, response) => {
    if (isOpen(request)) {
      next(request, response);
      return;
    }
    let scope: Scope | null;
    try {
      scope = scopeFor(request);
    } catch (error) {
      onFault(error);
      refuse(
        response,
        503,
        'The keys of this server cannot be read. Its log has the details.',
        'KEYS_UNREADABLE',
      );
      return;
    }
    if (scope === null) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      refuse(response, 401, request.headers.authorization === undefined ? NEEDED : WRONG, 'UNAUTHENTICATED');
      return;
    }
    (request as Admitted)[SCOPE] = scope;
    next(request, response);
  };
}

const NEEDED =
  'A key is needed here: Authorization: Bearer <key>. Whoever runs this server makes one by policygraph key add.';
const WRONG = 'This is no key, or no longer one. It is sent as Authorization: Bearer <key>.';

function isOpen({ method, url }: IncomingMessage): boolean {
  return method === 'OPTIONS' || url === '/' || url === '/graphiql';
}

function scopeOfKey(keys: Pick<Keys, 'find'>, authorization: string): Scope | null {
  const [, secret] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  const key = secret === undefined ? undefined : keys.find(secret);
  if (!key) return null;
  return key.access === 'quotes' ? 'quotes' : 'public';
}
