/** A number that somebody promised: what `progress` reads of a Target. */
export interface TargetFigure {
  readonly id: string;
  /** In `unit`; a bigint where a double does not hold the integer. */
  readonly value: number | bigint;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly statistic: string;
  /** First and last day, in ISO 8601. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

/** A number that somebody reported: what `progress` reads of an Observation. */
export interface ObservedFigure extends TargetFigure {
  readonly basis: Basis;
  /** Whether it was reported as expected or estimated, not as counted. */
  readonly estimate: boolean;
  /** Whether the target is linked to it as what it starts from. */
  readonly isBaseline: boolean;
}

/** The names of the enums of schema.graphql. */
export type Basis = 'STATED' | 'LAYOUT' | 'INFERRED';
export type Comparator = 'EQUAL' | 'AT_LEAST' | 'MORE_THAN' | 'AT_MOST' | 'LESS_THAN' | 'ABOUT';
export type Polarity = 'MORE' | 'LESS' | 'NEUTRAL';

/**
 * Which way a target is reached: `MORE` from below, `LESS` from above.
 *
 * The comparator says it where it can, so that a gap never contradicts the status; else the indicator's polarity does.
 * Of ranks a smaller number is better, whatever the polarity, unless that is `NEUTRAL`.
 */
export function directionOf({ comparator, statistic }: TargetFigure, polarity: Polarity): Polarity {
  if (statistic === 'RANK' && polarity !== 'NEUTRAL') return 'LESS';
  return DIRECTIONS[comparator] ?? polarity;
}

const DIRECTIONS: Partial<Record<Comparator, Polarity>> = {
  AT_LEAST: 'MORE',
  MORE_THAN: 'MORE',
  AT_MOST: 'LESS',
  LESS_THAN: 'LESS',
};
