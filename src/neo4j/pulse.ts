import neo4j, { type Driver } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from './address.js';

/** The database does not answer. */
export class DownError extends Error {
  override readonly name = 'DownError';
}

/** Milliseconds between two looks. */
const PERIOD = 1_000;
/** Milliseconds that a database may take to answer nothing but 1: a full collection of its garbage is no failure. */
const PATIENCE = 4_000;

/**
 * Knows whether the database answers, by asking it again and again on a connection of its own.
 *
 * A server that is stopped, or cut off, leaves its connections open and silent: whoever waits for an answer there waits
 * until the network gives up, which takes minutes.
 */
export class Pulse {
  /** Null while it answers. */
  private reason: DownError | null = null;
  private readonly waiting = new Set<(reason: DownError) => void>();
  private readonly closing = new AbortController();
  private driver: Driver;
  /** Milliseconds that the last answer took; null before the first. */
  latency: number | null = null;
  private readonly beating: Promise<void>;

  constructor(
    private readonly address: Address,
    private readonly onChange: (isUp: boolean, message: string) => void,
    /** Told of every look that failed. */
    private readonly onFailure: (error: unknown) => void = () => undefined,
  ) {
    this.driver = driverOf(address);
    this.beating = this.beat();
  }

  get isUp(): boolean {
    return this.reason === null;
  }

  /** Waits for work that needs the database as long as that answers. @throws DownError */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    if (this.reason) throw this.reason;
    let leave = () => {};
    const down = new Promise<never>((_, reject) => {
      this.waiting.add(reject);
      leave = () => void this.waiting.delete(reject);
    });
    try {
      return await Promise.race([work(), down]);
    } finally {
      leave();
    }
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.beating;
    await this.driver.close();
  }

  private async beat(): Promise<void> {
    while (!this.closing.signal.aborted) {
      await this.look();
      await sleep(PERIOD, undefined, { signal: this.closing.signal, ref: false }).catch(() => undefined);
    }
  }

  private async look(): Promise<void> {
    const wasUp = this.isUp;
    try {
      const began = performance.now();
      await this.ask();
      this.latency = performance.now() - began;
      this.reason = null;
      if (!wasUp) this.onChange(true, 'the database answers again');
    } catch (error) {
      if (this.closing.signal.aborted) return;
      this.reason = new DownError((error as Error).message);
      this.onFailure(error);
      if (wasUp) this.onChange(false, this.reason.message);
      for (const reject of [...this.waiting]) reject(this.reason);
      // Its connection may be one that nobody will ever answer on.
      this.driver.close().catch(() => undefined);
      this.driver = driverOf(this.address);
    }
  }

  private async ask(): Promise<void> {
    const { database } = this.address;
    const overdue = new AbortController();
    const asked = this.driver.executeQuery('RETURN 1', {}, database === null ? {} : { database });
    asked.catch(() => undefined);
    try {
      await Promise.race([
        asked,
        sleep(PATIENCE, undefined, { signal: overdue.signal, ref: false }).then(() => {
          throw new Error(`no answer within ${PATIENCE / 1000} s`);
        }),
      ]);
    } finally {
      overdue.abort();
    }
  }
}

function driverOf({ uri, user, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: 'policygraph',
    telemetryDisabled: true,
    connectionTimeout: PATIENCE,
    connectionAcquisitionTimeout: PATIENCE,
    maxConnectionPoolSize: 1,
    maxTransactionRetryTime: 0,
  });
}
