import { overloaded } from './errors.js';

/** How much work is taken on. */
export interface AdmissionOptions {
  /** What operations under way may weigh together; one alone may weigh more. */
  readonly room: number;
  /** What an operation weighs beside what it costs. */
  readonly base: number;
  /** How many operations may wait. */
  readonly queue: number;
  /** How long one may wait, in milliseconds. */
  readonly patience: number;
}

interface Waiting {
  readonly weight: number;
  readonly enter: () => void;
}

/**
 * Takes on as many operations as there is room for; others wait, first come first served, and what cannot wait is refused
 * at once: a caller who is told so can do something else meanwhile.
 */
export class Admission {
  private readonly waiting = new Set<Waiting>();
  private taken = 0;

  constructor(private readonly options: AdmissionOptions) {}

  /** How many operations wait. */
  get queued(): number {
    return this.waiting.size;
  }

  /** What operations under way weigh together. */
  get weight(): number {
    return this.taken;
  }

  /**
   * Does a piece of work once there is room for it.
   * @param cost nodes and links that its answer may hold (see `costOf`)
   * @param signalOf makes a signal that is aborted when nobody wants it any more; called where it has to wait
   * @throws GraphQLError `OVERLOADED` with status 503; the signal's reason
   */
  async run<T>(cost: number, signalOf: (() => AbortSignal) | undefined, work: () => Promise<T>): Promise<T> {
    const weight = cost + this.options.base;
    if (this.waiting.size === 0 && this.isRoomFor(weight)) this.taken += weight;
    else await this.wait(weight, signalOf?.());
    try {
      return await work();
    } finally {
      this.taken -= weight;
      this.admit();
    }
  }

  /** Resolves when the weight is taken. */
  private wait(weight: number, signal: AbortSignal | undefined): Promise<void> {
    const { queue, patience } = this.options;
    signal?.throwIfAborted();
    if (this.waiting.size >= queue) return Promise.reject(overloaded());
    return new Promise((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        this.waiting.delete(waiting);
      };
      const refuse = (reason: Error) => {
        leave();
        reject(reason);
        // It may have stood before others that there is room for.
        this.admit();
      };
      const abort = () => refuse(signal!.reason as Error);
      const timer = setTimeout(() => refuse(overloaded()), patience);
      const waiting: Waiting = {
        weight,
        enter: () => {
          leave();
          this.taken += weight;
          resolve();
        },
      };
      signal?.addEventListener('abort', abort);
      this.waiting.add(waiting);
    });
  }

  private admit(): void {
    for (const { weight, enter } of this.waiting) {
      if (!this.isRoomFor(weight)) return;
      enter();
    }
  }

  private isRoomFor(weight: number): boolean {
    return this.taken === 0 || this.taken + weight <= this.options.room;
  }
}
