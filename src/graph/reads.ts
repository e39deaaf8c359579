/** How often callers are looked after, in milliseconds. */
const PERIOD = 250;

interface Read {
  readonly isAbandoned: () => boolean;
  readonly end: () => void;
}

/**
 * Reads under way. Those that nobody waits for any more are ended. Callers are looked after from time to time: to be told of each of them that
 * hangs up would cost every request a listener.
 */
export class Reads {
  private readonly underWay = new Set<Read>();
  private timer: NodeJS.Timeout | null = null;

  /** How many are under way. */
  get count(): number {
    return this.underWay.size;
  }

  /**
   * Looks after a read.
   * @param end called once, when nobody waits for it
   * @returns to be called when the read is over
   */
  lookAfter(isAbandoned: () => boolean, end: () => void): () => void {
    const read = { isAbandoned, end };
    this.underWay.add(read);
    this.timer ??= setInterval(() => this.look(), PERIOD).unref();
    return () => void this.underWay.delete(read);
  }

  private look(): void {
    for (const read of this.underWay) {
      if (!read.isAbandoned()) continue;
      this.underWay.delete(read);
      read.end();
    }
    if (this.underWay.size > 0 || this.timer === null) return;
    clearInterval(this.timer);
    this.timer = null;
  }
}
