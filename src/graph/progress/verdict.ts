import { compare, decimal, type Decimal } from './decimal.js';
import { directionOf, type Comparator, type Polarity, type TargetFigure } from './figure.js';

/** Whether an observed value fulfils a target, or why it does not decide. */
export type Verdict = 'MET' | 'MISSED' | Undecided;

/** The observation is approximate; the target is; a rank's comparator reads two ways; the observation allows both. */
export type Undecided = 'ABOUT_OBSERVED' | 'ABOUT_TARGET' | 'RANK_COMPARATOR' | 'BOTH_POSSIBLE';

/** Compares what was observed, as an interval, with the interval that fulfils the target. The units are the same. */
export function verdict(target: TargetFigure, observed: TargetFigure, polarity: Polarity): Verdict {
  if (observed.comparator === 'ABOUT') return 'ABOUT_OBSERVED';
  if (readsTwoWays(target, polarity) || readsTwoWays(observed, polarity)) return 'RANK_COMPARATOR';
  const asked = fulfilledBy(target, polarity);
  const wanted = interval(asked, target.value);
  const seen = interval(observed.comparator, observed.value);
  if (isWithin(seen, wanted)) return 'MET';
  if (asked === 'ABOUT') return 'ABOUT_TARGET';
  return isBelow(seen, wanted) || isBelow(wanted, seen) ? 'MISSED' : 'BOTH_POSSIBLE';
}

/** The comparator to read a target by: where it names just a value, whatever is better fulfils it too. */
export function fulfilledBy(target: TargetFigure, polarity: Polarity): Comparator {
  const { comparator } = target;
  if (comparator !== 'EQUAL' && comparator !== 'ABOUT') return comparator;
  const direction = directionOf(target, polarity);
  return direction === 'NEUTRAL' ? comparator : direction === 'MORE' ? 'AT_LEAST' : 'AT_MOST';
}

/** 不低于第3位 may speak of the place, which is then a smaller number, or of the number. */
function readsTwoWays({ statistic, comparator }: TargetFigure, polarity: Polarity): boolean {
  const rising = comparator === 'AT_LEAST' || comparator === 'MORE_THAN';
  return statistic === 'RANK' && polarity !== 'NEUTRAL' && rising;
}

/** Numbers between two bounds; without a bound they go on for ever. */
interface Interval {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

interface Bound {
  readonly at: Decimal;
  /** Whether the bound itself is left out. */
  readonly isOpen: boolean;
}

/** The numbers that a comparator and a value allow; `ABOUT` no others than `EQUAL`. */
function interval(comparator: Comparator, value: number | bigint): Interval {
  const bound = { at: decimal(value), isOpen: comparator === 'MORE_THAN' || comparator === 'LESS_THAN' };
  return {
    low: comparator === 'AT_MOST' || comparator === 'LESS_THAN' ? null : bound,
    high: comparator === 'AT_LEAST' || comparator === 'MORE_THAN' ? null : bound,
  };
}

function isWithin(inner: Interval, outer: Interval): boolean {
  return (
    isCovered(inner.low, outer.low, (inside, outside) => compare(inside, outside)) &&
    isCovered(inner.high, outer.high, (inside, outside) => compare(outside, inside))
  );
}

/** Whether an inner bound does not lie beyond the outer one; `inwards` is above zero where it lies inside. */
function isCovered(
  inner: Bound | null,
  outer: Bound | null,
  inwards: (inner: Decimal, outer: Decimal) => number,
): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  const place = inwards(inner.at, outer.at);
  return place > 0 || (place === 0 && (inner.isOpen || !outer.isOpen));
}

/** Whether all of one interval lies below all of another. */
function isBelow({ high }: Interval, { low }: Interval): boolean {
  if (high === null || low === null) return false;
  const place = compare(high.at, low.at);
  return place < 0 || (place === 0 && (high.isOpen || low.isOpen));
}
