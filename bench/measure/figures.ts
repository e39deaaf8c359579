import type { Shape } from '../questions/selection.js';

/** One slice of one contestant. */
export interface Slice {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** One contestant at one question, over all rounds. */
export interface Figures {
  readonly scale: number;
  readonly question: string;
  readonly shape: Shape;
  readonly connections: number;
  readonly contestant: string;
  readonly rounds: readonly Slice[];
  /** Bytes of a response, its head included. */
  readonly bytes: number;
  /** Milliseconds of processor a request: of the server, and of its database; null where the system does not tell. */
  readonly serverCost: number | null;
  readonly databaseCost: number | null;
  /** The largest share of a core that the client took. */
  readonly clientLoad: number;
  /** When and of which commit, where it was measured after the others, by itself. */
  readonly later?: { readonly date: string; readonly commit: string | null };
}

/** A spread over rounds. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0]!, median: percentile(sorted, 0.5), max: sorted.at(-1)! };
}

/** @param sorted smallest first */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return low + (high - low) * (place - Math.floor(place));
}

/** How many times as many requests a second one answered as the other, round by round. */
export function ratio(one: Figures, other: Figures): Spread {
  return spread(one.rounds.map(({ perSecond }, i) => perSecond / other.rounds[i]!.perSecond));
}

/** Three significant digits: more would be noise. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
