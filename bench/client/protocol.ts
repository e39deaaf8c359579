/** A slice of load: connections that each send one request after the other. */
export interface Load {
  readonly port: number;
  readonly path: string;
  /** Bodies, sent in turn, from `offset` on. */
  readonly bodies: readonly string[];
  readonly offset: number;
  readonly connections: number;
  /** Milliseconds in which connections open and find their pace: what is sent in them does not count. */
  readonly runUp: number;
  /** Milliseconds that count. */
  readonly milliseconds: number;
}

/** What a slice of load was answered. */
export interface Measured {
  /** All that were answered, those of the run-up as well. */
  readonly answered: number;
  /** Those that count. */
  readonly requests: number;
  readonly seconds: number;
  /** Of all that were answered. */
  readonly failures: number;
  readonly bytes: number;
  /** Milliseconds of each request, smallest first. */
  readonly latencies: Float64Array;
  /** Share of one core that the client took. */
  readonly clientLoad: number;
}
