import type { IncomingMessage, RequestListener } from 'node:http';
import { Kept, type State, type Watch } from '../api/index.js';
import { BODY_LIMIT, readBody } from './body.js';
import { requestKey } from './request-key.js';
import { send, sizeOf, type Whole } from './whole.js';

/** A request that was looked up in vain. */
interface Missed {
  readonly key: string;
  readonly body: Buffer | null;
}

/**
 * Whole responses of `/graphql`, in front of Express and Apollo: a request that differs in nothing that either of them
 * looks at gets the same bytes, if the data is still in the state they were made from.
 */
export class Responses {
  private readonly kept: Kept<Whole>;
  private readonly missed = new WeakMap<IncomingMessage, Missed>();

  /** @param room bytes for requests and their responses */
  constructor(watch: Watch, room: number) {
    this.kept = new Kept(watch, room);
  }

  /** Bytes taken. */
  get size(): number {
    return this.kept.size;
  }

  /** Answers what it can; the rest goes on. */
  before(next: RequestListener): RequestListener {
    return (request, response) => {
      const look = (body: Buffer | null) => {
        const key = requestKey(request, body);
        const goOn = () => {
          this.missed.set(request, { key, body });
          next(request, response);
        };
        const found = this.kept.find(key);
        if (found === undefined) goOn();
        else void found.then((kept) => (kept ? send(request, response, kept) : goOn()));
      };
      const length = bodyLength(request);
      if (length === null) next(request, response);
      else if (length === 0) look(null);
      else readBody(request, length, look);
    };
  }

  /** The body of a request that was read here. */
  readonly bodyOf = (request: IncomingMessage): Buffer | null => this.missed.get(request)?.body ?? null;

  /** Keeps the response to a request that went on from here. */
  keep(request: IncomingMessage, response: Whole, state: State): void {
    const missed = this.missed.get(request);
    if (missed) this.kept.keep(missed.key, response, sizeOf(response), state);
  }
}

/** How long the body of a question to `/graphql` is; null: no question, or none to be read here. */
function bodyLength({ method, url, headers }: IncomingMessage): number | null {
  if (url !== '/graphql' && !url!.startsWith('/graphql?')) return null;
  if (headers['transfer-encoding'] !== undefined) return null;
  const length = Number(headers['content-length'] ?? 0);
  if (method === 'GET') return length === 0 ? 0 : null;
  return method === 'POST' && length > 0 && length <= BODY_LIMIT ? length : null;
}
