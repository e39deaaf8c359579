/**
 * Collects what resolvers ask for until nothing is under way, then sends it all at once.
 *
 * Batching by the tick alone splits a level whenever one of its statements answers before another: the children of the
 * early one are sent alone. Waiting for the whole level makes the number of statements depend on the operation only.
 */
export class Levels {
  /** How many levels were sent: the number, from 1, of the level under way. */
  sent = 0;
  private waiting: (() => void)[] = [];
  private underWay = 0;
  private flushing = false;

  /** Takes a batch to send with the next level. */
  readonly schedule = (send: () => void): void => {
    this.waiting.push(send);
    this.flushSoon();
  };

  /** Counts work as under way until it is settled. */
  async track<T>(work: Promise<T>): Promise<T> {
    this.underWay++;
    try {
      return await work;
    } finally {
      this.underWay--;
      this.flushSoon();
    }
  }

  private flushSoon(): void {
    if (this.flushing || this.underWay > 0 || this.waiting.length === 0) return;
    this.flushing = true;
    // After all that the answers of the last level set in motion has run.
    setImmediate(() => {
      this.flushing = false;
      if (this.underWay > 0) return;
      const level = this.waiting;
      this.waiting = [];
      this.sent++;
      for (const send of level) send();
    });
  }
}
