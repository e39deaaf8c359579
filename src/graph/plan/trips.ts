import neo4j, { type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import { isTimedOut, isUnavailable } from '../../neo4j/unavailable.js';
import { batches, statements } from '../../telemetry.js';
import { identify } from '../batches.js';
import { indexed } from '../keyed.js';
import { AbandonedError } from '../reader.js';
import { bookmarkOf, type State, type Watch } from '../watch.js';
import type { PlanStatement } from './plan-statement.js';
import type { Collect, Values } from './proofs.js';

/** What to ask of the database: one statement, and one for the evidence that its rows name. */
export interface Trip {
  readonly statement: PlanStatement;
  readonly proof: { readonly statement: PlanStatement; readonly collect: Collect } | null;
}

/** What one key asks for; its fields are those of the statement's `Start`, and values of filters. */
export type Key = Readonly<Record<string, unknown>>;

/** What a trip brought for one key. */
export interface Landed {
  /** The rows; empty where there is no such node. */
  readonly rows: readonly Values[];
  /** How many there are on all pages of a list, where it was asked. */
  readonly total: unknown;
  /** Evidence by id. */
  readonly proofs: ReadonlyMap<string, Values>;
  /** The state that all of it belongs to. */
  readonly state: State;
}

/** The data moved under a trip, or is being imported: another way has to be taken. */
export class MovedError extends Error {}

/** Trips of one statement under way at once: one is decoded here while Neo4j works on the other; with one, either waits. */
const FLIGHTS = 2;

/** Keys of one trip. */
const SEATS = 32;

/**
 * Carries questions to the database: callers of the same statement share trips.
 *
 * While a trip is under way, new keys gather for the next until they are half of all: callers who are answered together
 * ask again together, and one trip with all of them would leave either side idle. An idle line waits for nothing. A trip is
 * sent after all who share it asked, so that none gets an answer older than its question.
 */
export class Trips {
  private readonly lines = new Map<string, Line>();

  constructor(
    private readonly watch: Watch,
    private readonly timeout: number,
  ) {}

  /**
   * @param isAbandoned whether the caller does not wait any more: a trip that nobody waits for is ended
   * @throws MovedError, AbandonedError, or what Neo4j says of this very key
   */
  ask(trip: Trip, key: Key, isAbandoned: () => boolean = never): Promise<Landed> {
    const identity = trip.proof
      ? `${trip.statement.identity}\n${trip.proof.statement.identity}`
      : trip.statement.identity;
    const line = this.lines.get(identity) ?? new Line(trip);
    this.lines.set(identity, line);
    return new Promise((resolve, reject) => {
      const seat = identify(key);
      const waiting = line.waiting.get(seat);
      const caller = { resolve, reject, isAbandoned };
      if (waiting) waiting.callers.push(caller);
      else line.waiting.set(seat, { key, callers: [caller] });
      if (line.isCalled) return;
      line.isCalled = true;
      // What arrives in the same turn of the event loop goes together.
      setImmediate(() => {
        line.isCalled = false;
        this.send(line, identity);
      });
    });
  }

  private send(line: Line, identity: string): void {
    while (line.flying < FLIGHTS && line.waiting.size > 0) {
      const share = Math.min(SEATS, Math.ceil((line.waiting.size + line.aboard) / FLIGHTS));
      if (line.flying > 0 && line.waiting.size < share) return;
      const seats = [...line.waiting.values()].slice(0, share);
      for (const seat of [...line.waiting.keys()].slice(0, share)) line.waiting.delete(seat);
      line.flying++;
      line.aboard += seats.length;
      void this.fly(line.trip, seats).finally(() => {
        line.flying--;
        line.aboard -= seats.length;
        this.send(line, identity);
        // Nothing is kept of a statement that nobody waits for.
        if (line.flying === 0 && line.waiting.size === 0 && !line.isCalled) this.lines.delete(identity);
      });
    }
  }

  /** Flies, and answers every caller. What fails with many keys is tried again key by key. */
  private async fly(trip: Trip, seats: readonly Seat[]): Promise<void> {
    try {
      if (isEmpty(seats)) throw new AbandonedError();
      // Not each of its callers: what is kept of every request until it is answered costs a tenth of all time in garbage.
      const landed = await this.watch.guard(() => this.attempt(trip, seats));
      seats.forEach(({ callers }, i) => callers.forEach(({ resolve }) => resolve(landed[i]!)));
    } catch (failure) {
      const error = isEmpty(seats) ? new AbandonedError() : failure;
      if (seats.length > 1 && !isOfAll(error)) {
        for (const seat of seats) await this.fly(trip, [seat]);
        return;
      }
      for (const { callers } of seats) for (const { reject } of callers) reject(error as Error);
    }
  }

  private async attempt(trip: Trip, seats: readonly Seat[]): Promise<Landed[]> {
    const known = this.watch.latest ?? (await this.watch.now());
    if (known === null) throw new MovedError();
    const landed = await this.fromState(known, trip, seats);
    if (landed) return landed;
    const moved = await this.watch.now();
    if (moved === null) throw new MovedError();
    const again = await this.fromState(moved, trip, seats);
    if (again === null) throw new MovedError();
    return again;
  }

  /** @returns null where something was written meanwhile */
  private async fromState(
    state: State,
    { statement, proof }: Trip,
    seats: readonly Seat[],
  ): Promise<Landed[] | null> {
    batches.tell({ path: 'plan', keys: seats.length });
    const session = this.watch.session(state);
    const end = () => void session.close().catch(() => undefined);
    const leave = this.watch.reads.lookAfter(() => isEmpty(seats), end);
    try {
      const keys = indexed(seats.map(({ key }) => key));
      const records = await this.run(session, statement, { keys, ...statement.limits });
      if (bookmarkOf(session) !== state.bookmark) return null;
      const proofs = new Map<string, Values>();
      const landed = new Array<Landed>(seats.length).fill({ rows: [], total: null, proofs, state });
      const ids = new Set<string>();
      for (const record of records) {
        const rows = record.get('rows') as Values[];
        const total: unknown = record.has('total') ? record.get('total') : null;
        landed[Number(record.get('index'))] = { rows, total, proofs, state };
        if (proof) for (const row of rows) proof.collect(row, ids);
      }
      if (proof && ids.size > 0) {
        const found = await this.run(session, proof.statement, { ids: [...ids], ...proof.statement.limits });
        if (bookmarkOf(session) !== state.bookmark) return null;
        for (const record of found) proofs.set(record.get('id') as string, record.get('row') as Values);
      }
      return landed;
    } finally {
      leave();
      await session.close();
    }
  }

  private async run(
    session: Session,
    { name, text }: PlanStatement,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<readonly Neo4jRecord[]> {
    const timeout = neo4j.int(this.timeout);
    const send = async () => (await withoutStack(() => session.run(text, parameters, { timeout }))).records;
    return statements.tracePromise(send, { path: 'plan', name });
  }
}

interface Caller {
  readonly resolve: (landed: Landed) => void;
  readonly reject: (error: Error) => void;
  readonly isAbandoned: () => boolean;
}

interface Seat {
  readonly key: Key;
  readonly callers: Caller[];
}

const never = () => false;

/** Whether nobody aboard waits any more. */
function isEmpty(seats: readonly Seat[]): boolean {
  return seats.every(({ callers }) => callers.every(({ isAbandoned }) => isAbandoned()));
}

/** Whether what failed is not tried again key by key. */
function isOfAll(error: unknown): boolean {
  if (error instanceof MovedError || error instanceof AbandonedError || isUnavailable(error)) return true;
  // One by one each might take as long again, and the last would wait for all of them.
  return isTimedOut(error);
}

/** Those who wait for trips of one statement. */
class Line {
  readonly waiting = new Map<string, Seat>();
  flying = 0;
  /** Keys of the trips under way. */
  aboard = 0;
  isCalled = false;

  constructor(readonly trip: Trip) {}
}

/** The driver has every result remember where it was asked for, which takes as long as sending it; here it is always the same. */
function withoutStack<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
