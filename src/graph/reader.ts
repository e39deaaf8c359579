import type { Session, Transaction } from 'neo4j-driver';
import { statements } from '../telemetry.js';
import { Levels } from './levels.js';
import { USUAL_PAGE } from './page.js';
import type { Statement } from './statement.js';
import { bookmarkOf, type State, type Watch } from './watch.js';

export type Row = Readonly<Record<string, unknown>>;

/** How a read is done. */
export interface ReadOptions {
  /** Milliseconds after which Neo4j ends the transaction. */
  readonly timeout: number;
  /** Nodes of a kind among which a list may look without an index; 200,000 where it is left out. */
  readonly candidates?: number;
  /** Entries of a page; 100 where it is left out. */
  readonly page?: number;
  /** Whether nobody waits for the answer any more: it is ended then. */
  readonly isAbandoned?: (() => boolean) | undefined;
  /** Told of each statement sent and its level, from 1; the two epoch reads are left out. */
  readonly onStatement?: (statement: Statement, level: number) => void;
}

/** The data moved under a read three times in a row: an import is at work. */
export class UnsettledError extends Error {
  constructor() {
    super('The data is being imported right now. Ask again in a moment.');
    this.name = 'UnsettledError';
  }
}

/** Nobody waited for the read any more, and it was ended. */
export class AbandonedError extends Error {
  constructor() {
    super('the read was ended, as nobody waits for it');
    this.name = 'AbandonedError';
  }
}

/** What was read, and the state it belongs to; null where others wrote meanwhile, though no import did. */
export interface Settled<T> {
  readonly value: T;
  readonly state: State | null;
}

const MAX_CANDIDATES = 200_000;
const ATTEMPTS = 4;
const PAUSE = 60;

/**
 * Runs a read that may take several statements so that all of them see the same data.
 *
 * Neo4j is read-committed: two statements of one transaction, and even two parts of one statement, can see an import half
 * done. A read that ends with the bookmark of the state it began in saw that state (see `Watch`). Where something was
 * written meanwhile it runs again and counts if no import was at work: the importer holds the epoch odd while it writes,
 * so the epoch must be even and the same before and after. Four times at most.
 * @throws UnsettledError, AbandonedError
 */
export async function readConsistently<T>(
  watch: Watch,
  options: ReadOptions,
  read: (reader: Reader) => Promise<T>,
): Promise<Settled<T>> {
  // A server that does not answer shows in the read itself.
  let state = watch.latest ?? (await watch.now().catch(() => null));
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const reader = new Reader(watch, options, state);
    try {
      const value = await read(reader);
      if (await reader.settled()) return { value, state };
    } catch (error) {
      if (options.isAbandoned?.()) throw new AbandonedError();
      // What was read may be half an import; only a settled read may fail for its own reasons.
      if (await reader.settled().catch(() => true)) throw error;
    } finally {
      await reader.close();
    }
    // From the state that it is in now; where there is none, from the epoch.
    if (state && attempt === 1) {
      state = await watch.now().catch(() => null);
    } else {
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt));
      state = null;
    }
  }
  throw new UnsettledError();
}

/** One READ transaction, opened by its first statement. */
export class Reader {
  readonly levels = new Levels();
  private session: Session | undefined;
  private transaction: Transaction | undefined;
  private before: Promise<bigint> | undefined;
  private failed = false;
  private isOver = false;
  private leave: (() => void) | undefined;
  private readonly sent: Promise<unknown>[] = [];

  /** @param state the state that all of the read must belong to; null: any between two imports */
  constructor(
    private readonly watch: Watch,
    private readonly options: ReadOptions,
    private readonly state: State | null = null,
  ) {}

  /** Nodes of a kind among which a list may look without an index. */
  get candidates(): number {
    return this.options.candidates ?? MAX_CANDIDATES;
  }

  /** Entries of a page. */
  get page(): number {
    return this.options.page ?? USUAL_PAGE;
  }

  /** The epoch that all of this read must belong to; 0 before the first import. */
  async epochBefore(): Promise<bigint> {
    if (this.state) return this.state.epoch;
    this.open();
    return (await this.before) ?? 0n;
  }

  /** Sends a statement. All statements of a level travel together: none waits for another's answer. */
  async run(statement: Statement, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
    // An error that makes null of all of an answer ends the operation while others of its fields go on asking.
    if (this.isOver) throw new Error('the read is over');
    const transaction = this.open();
    this.options.onStatement?.(statement, this.levels.sent);
    const send = () => rows(transaction, statement, parameters);
    const sent = statements
      .tracePromise(send, { path: 'plain', name: statement.name })
      .catch((error: unknown) => {
        this.failed = true;
        throw error;
      });
    this.sent.push(sent);
    return this.levels.track(sent);
  }

  /** Whether all that was read belongs to one state of the data. Nothing can be read after it. */
  async settled(): Promise<boolean> {
    this.isOver = true;
    await Promise.allSettled(this.sent);
    if (!this.transaction || !this.session) return true;
    if (this.state) return (await this.endedAt()) === this.state.bookmark;
    const before = await this.before;
    return before !== undefined && before % 2n === 0n && before === (await this.epochNow(this.transaction));
  }

  async close(): Promise<void> {
    this.leave?.();
    // The driver rolls an open transaction back; a read has nothing to commit. What is still running there ends at once.
    await this.session?.close();
  }

  /** The bookmark at the end; that of another read where a failed statement took the transaction with it. */
  private async endedAt(): Promise<string | undefined> {
    if (this.failed || !this.transaction!.isOpen()) return (await this.watch.now())?.bookmark;
    await this.transaction!.commit();
    return bookmarkOf(this.session!);
  }

  private async epochNow(transaction: Transaction): Promise<bigint> {
    const { epoch } = this.watch;
    // A statement that failed took its transaction with it, so the epoch has to be read in another.
    if (!transaction.isOpen()) return this.epochElsewhere();
    return readEpoch(transaction, epoch).catch(() => this.epochElsewhere());
  }

  private async epochElsewhere(): Promise<bigint> {
    const session = this.openSession();
    try {
      return await session.executeRead((transaction) => readEpoch(transaction, this.watch.epoch), {
        timeout: this.options.timeout,
      });
    } finally {
      await session.close();
    }
  }

  private abandon(): void {
    this.isOver = true;
    this.close().catch(() => undefined);
  }

  private openSession(): Session {
    return this.state ? this.watch.session(this.state) : this.watch.openSession();
  }

  private open(): Transaction {
    if (this.transaction) return this.transaction;
    this.session = this.openSession();
    const transaction = this.session.beginTransaction({
      timeout: this.options.timeout,
    }) as unknown as Transaction;
    this.transaction = transaction;
    const { isAbandoned = () => false } = this.options;
    this.leave = this.watch.reads.lookAfter(isAbandoned, () => this.abandon());
    if (!this.state) {
      this.before = readEpoch(transaction, this.watch.epoch);
      // A lost connection shows in the statement that follows; this promise is looked at only after it.
      this.before.catch(() => undefined);
    }
    return transaction;
  }
}

async function rows(
  transaction: Pick<Transaction, 'run'>,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Row[]> {
  const result = await transaction.run(statement.text, parameters);
  return result.records.map((record) => record.toObject());
}

async function readEpoch(transaction: Pick<Transaction, 'run'>, epoch: Statement): Promise<bigint> {
  const [row] = await rows(transaction, epoch, {});
  return (row?.epoch as bigint | undefined) ?? 0n;
}
