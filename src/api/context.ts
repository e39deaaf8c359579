import type { ExecutionResult } from 'graphql';
import type { Graph, State } from '../graph/index.js';
import type { Model } from '../model/index.js';

/** What of the data is asked for: all but quotes of attached documents, or those as well. */
export type Scope = 'public' | 'quotes';

/** What every resolver is given: the graph as this request sees it. */
export interface Context {
  readonly graph: Graph;
  readonly model: Model;
  /** Whether quotes of attached documents may be read. */
  readonly mayQuote: boolean;
}

/** What a request brings along to Apollo: its `contextValue`. */
export interface Caller {
  /** What the request is called in the log, and in errors that the log explains. */
  readonly requestId?: string;
  /** What may be seen: answers are shared only within a scope. */
  readonly scope: Scope;
  /** Makes a signal that is aborted when the caller hangs up; only for what has to wait. */
  readonly signal?: () => AbortSignal;
  /** Whether the caller has hung up. */
  readonly isAbandoned?: () => boolean;
  /** Nodes and links that the answer may hold; known once the operation was held against the limits. */
  cost?: number;
  /**
   * Told when the question is answered whole, without errors.
   * @param state of the data that the answer belongs to; null: it may not be kept
   */
  readonly answered?: (state: State | null) => void;
  /** What Apollo has to put into words where there is no such answer: a result with errors, or a rejection. */
  failed?: () => Promise<ExecutionResult>;
}
