import neo4j, { type Session } from 'neo4j-driver';
import type { Database } from '../neo4j/driver.js';
import type { LogEnd } from '../neo4j/transaction-log.js';
import { Reads } from './reads.js';
import type { Statement } from './statement.js';

/** A state of the data that nothing is being written into. */
export interface State {
  /** Even; 0 before the first import. */
  readonly epoch: bigint;
  /** Neo4j's name of the last transaction in it, whoever wrote it. */
  readonly bookmark: string;
}

/** How often a state is looked for while others write. */
const ATTEMPTS = 3;

/**
 * Knows which state the data is in.
 *
 * A read that is given a bookmark begins when everything up to that transaction is applied, and ends with the bookmark of
 * the last transaction that was committed by then. If it ends with the bookmark it began with, nothing was written in
 * between by anybody: it saw one state, whole, and the epoch of that state is known already.
 */
export class Watch {
  /** The state last seen; null before the first look, and when the last look found an import at work. */
  get latest(): State | null {
    return this.seen?.state ?? null;
  }
  private seen: { readonly state: State; readonly end: LogEnd | null } | null = null;
  private looking: Promise<State | null> = Promise.resolve(null);
  private next: Promise<State | null> | undefined;
  /** Reads of answers; each holds a connection. */
  readonly reads = new Reads();

  constructor(
    readonly database: Database,
    readonly epoch: Statement,
    private readonly timeout: number,
  ) {}

  /** The state that the data is in, where the server's log tells without a question; else null. */
  get still(): State | null {
    const { seen } = this;
    return seen?.end && this.database.log!.endsAt(seen.end) ? seen.state : null;
  }

  /**
   * The state that the data is in, by a read sent after the call: callers who ask while one is under way share the next.
   * @returns null while an import, or more writers than one can look between, are at work
   */
  now(): Promise<State | null> {
    const { still } = this;
    if (still) return Promise.resolve(still);
    this.next ??= this.looking = this.looking.then(this.lookNext, this.lookNext);
    return this.next;
  }

  /** Waits for work that needs the database as long as that answers. @throws DownError */
  guard<T>(work: () => Promise<T>): Promise<T> {
    const { pulse } = this.database;
    return pulse ? pulse.guard(work) : work();
  }

  private readonly lookNext = (): Promise<State | null> => {
    this.next = undefined;
    return this.guard(() => this.look());
  };

  /** A session for reads. */
  openSession(): Session {
    return this.database.driver.session({
      ...this.database.session,
      defaultAccessMode: neo4j.session.READ,
    });
  }

  /** A session whose reads begin no earlier than a state. */
  session(from: State): Session {
    const { database } = this.database.session;
    return this.database.driver.session({
      ...(database === undefined ? {} : { database }),
      defaultAccessMode: neo4j.session.READ,
      bookmarks: [from.bookmark],
    });
  }

  private async look(): Promise<State | null> {
    let seen = this.latest;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const found = await this.read(seen);
      if (found === null) break;
      if (found.bookmark === seen?.bookmark) return this.see(found.epoch % 2n === 0n ? found : null);
      seen = found;
    }
    return this.see(null);
  }

  private see(state: State | null): State | null {
    this.seen = state && { state, end: this.database.log?.endAt(state.bookmark) ?? null };
    return state;
  }

  /** The epoch, and the bookmark that the read ended with; null where the server gives none. */
  private async read(from: State | null): Promise<State | null> {
    const session = from ? this.session(from) : this.openSession();
    try {
      const { records } = await session.run(this.epoch.text, {}, { timeout: this.timeout });
      const [bookmark] = session.lastBookmarks();
      const epoch = (records[0]?.get('epoch') as bigint | undefined) ?? 0n;
      return bookmark === undefined ? null : { epoch, bookmark };
    } finally {
      await session.close();
    }
  }
}

/** The bookmark that a session's last read ended with. */
export function bookmarkOf(session: Session): string | undefined {
  return session.lastBookmarks()[0];
}
