import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Kept, type State, type Watch } from '../api/index.js';
import { answers } from '../telemetry.js';
import { readBody } from './body.js';
import { bodyLength, plainQuestion } from './question.js';
import { requestKey } from './request-key.js';
import { together } from './together.js';
import { send, sizeOf, type Whole } from './whole.js';

/** A request that was looked up in vain. */
interface Missed {
  readonly key: string;
  readonly body: Buffer | null;
}

const MISSED = Symbol('missed');

/** A request that went on. A WeakMap would hold all of it until V8 collects the old space. */
type Passing = IncomingMessage & { [MISSED]?: Missed };

/**
 * Stands in front of Express. Whole responses of `/graphql` are kept here: a request that differs in nothing that Express
 * or Apollo look at gets the same bytes, if the data is still in the state they were made from. What is a question beyond
 * doubt goes straight to Apollo, as Express takes as long as the answer.
 */
export class Responses {
  private readonly kept: Kept<Whole> | null;

  /**
   * @param room bytes for requests and their responses; 0: none are kept
   * @param longest bytes of a body
   */
  constructor(
    watch: Watch,
    room: number,
    private readonly longest: number,
  ) {
    this.kept = room > 0 ? new Kept(together(watch), room) : null;
  }

  /** Bytes taken. */
  get size(): number {
    return this.kept?.size ?? 0;
  }

  /**
   * Answers what it can; the rest goes on.
   * @param straight answers questions that nothing else has to look at
   */
  before(
    straight: (request: IncomingMessage, response: ServerResponse, body: object) => void,
    next: RequestListener,
  ): RequestListener {
    return (request, response) => {
      const look = (body: Buffer | null) => {
        const key = this.kept ? requestKey(request, body) : '';
        const goOn = () => {
          (request as Passing)[MISSED] = { key, body };
          const question = body && plainQuestion(request, body);
          if (question) straight(request, response, question);
          else next(request, response);
        };
        const answerBy = (kept: Whole) => {
          answers.tell({ from: 'response' });
          send(request, response, kept);
        };
        const found = this.kept?.find(key);
        if (found === undefined) goOn();
        else if (found instanceof Promise) void found.then((kept) => (kept ? answerBy(kept) : goOn()));
        else answerBy(found);
      };
      const length = bodyLength(request, this.longest);
      if (length === null) next(request, response);
      else if (length === 0) look(null);
      else readBody(request, length, look);
    };
  }

  /** The body of a request that was read here. */
  readonly bodyOf = (request: IncomingMessage): Buffer | null => (request as Passing)[MISSED]?.body ?? null;

  /** Keeps the response to a request that went on from here. */
  keep(request: IncomingMessage, response: Whole, state: State): void {
    const missed = (request as Passing)[MISSED];
    if (missed) this.kept?.keep(missed.key, response, sizeOf(response), state);
  }
}
