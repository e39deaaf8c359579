import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ID = Symbol('request id');

/** A request that has a name. */
type Named = IncomingMessage & { [ID]?: string };

const PROCESS = randomBytes(6).toString('base64url');
let requests = 0;

/** Text that harms neither a log nor a header. */
const HARMLESS = /^[\w.:-]{1,100}$/;

/** The name of a request: that which a proxy gave it in `X-Request-Id`, else one of ours. */
export function requestIdOf(request: IncomingMessage): string {
  const named = request as Named;
  return named[ID] ?? (named[ID] = given(request) ?? `${PROCESS}-${++requests}`);
}

function given({ headers }: IncomingMessage): string | null {
  const id = headers['x-request-id'];
  return typeof id === 'string' && HARMLESS.test(id) ? id : null;
}
