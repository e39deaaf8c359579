import { channel, subscribe, tracingChannel, unsubscribe } from 'node:diagnostics_channel';

/*
 * What happens inside is told here to whoever measures or traces. Nothing that a caller sent is told, and while nobody
 * listens it costs next to nothing.
 */

/** A statement, from when it is sent until its rows are there. */
export interface StatementSent {
  /** By which path the operation is answered. */
  readonly path: 'plan' | 'plain';
  /** The statement's name: no part of an operation. */
  readonly name: string;
}

/** Statements on their way to Neo4j and back. */
export const statements = tracingChannel<StatementSent, StatementSent>('policygraph.statement');

/** Keys that travelled in one statement. */
export interface BatchSent {
  readonly path: 'plan' | 'plain';
  readonly keys: number;
}

/** Where the answer to an operation came from: `response` and `answer` were kept, `schema` needs no database. */
export interface Answered {
  readonly from: 'plan' | 'plain' | 'response' | 'answer' | 'schema';
}

/** An error that a caller is told. */
export interface Failed {
  readonly code: string;
}

/** Neo4j had ended, and runs again. */
export interface Restarted {
  readonly pid: number;
}

export const batches = teller<BatchSent>('policygraph.batch');
export const answers = teller<Answered>('policygraph.answer');
export const failures = teller<Failed>('policygraph.failure');
export const restarts = teller<Restarted>('policygraph.restart');

/** A way to tell, and to listen to, one kind of event. */
export interface Teller<T> {
  tell(event: T): void;
  /** @returns ends the listening */
  listen(listener: (event: T) => void): () => void;
}

function teller<T>(name: string): Teller<T> {
  const wire = channel(name);
  return {
    tell: (event) => {
      wire.publish(event);
    },
    listen: (listener) => {
      const heard = (event: unknown) => listener(event as T);
      subscribe(name, heard);
      return () => void unsubscribe(name, heard);
    },
  };
}

/** Has a number read whenever somebody looks; undefined: it is not known now. */
export type Gauge = (name: string, help: string, read: () => number | undefined) => void;
