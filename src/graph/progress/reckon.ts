import { decimal, minus, quotient, valueOf, type Rounded } from './decimal.js';
import { directionOf, type ObservedFigure, type Polarity, type TargetFigure } from './figure.js';

/** What is reckoned from a target and an observation in the same unit. */
export interface Reckoning {
  /** The terms of quotient and gap, from which both follow. */
  readonly isFalling: boolean;
  /** To 4 decimals; null where not both values are positive. */
  readonly ratio: Rounded | null;
  readonly gap: number | bigint;
  readonly gapUnit: string;
  /** Percent, to 2 decimals; null where it is not a level that has to become another. */
  readonly growth: Rounded | null;
  /** Percent per year, to 2 decimals; null where no whole years lie between. */
  readonly annualGrowth: Rounded | null;
}

/** Reckons how far an observation is from a target. `answers`: whether it is of the target's own period. */
export function reckon(
  target: TargetFigure,
  observed: ObservedFigure,
  answers: boolean,
  polarity: Polarity,
): Reckoning {
  const [aim, now] = [decimal(target.value), decimal(observed.value)];
  const isFalling = directionOf(target, polarity) === 'LESS';
  const [more, less] = isFalling ? [now, aim] : [aim, now];
  const arePositive = aim.coefficient > 0n && now.coefficient > 0n;
  const grows = arePositive && !answers && target.statistic === 'LEVEL';
  const years = yearsBetween(observed.periodTo, target.periodTo);
  const growth = grows ? growthOf(target, observed) : null;
  return {
    isFalling,
    ratio: arePositive ? quotient(less, more, 4) : null,
    gap: valueOf(minus(more, less)),
    gapUnit: target.unit === 'PERCENT' ? 'PERCENTAGE_POINT' : target.unit,
    growth,
    annualGrowth: growth && years === 1 ? growth : grows && years ? compound(target, observed, years) : null,
  };
}

function growthOf(target: TargetFigure, observed: ObservedFigure): Rounded {
  const now = decimal(observed.value);
  const { coefficient, scale } = minus(decimal(target.value), now);
  return quotient({ coefficient: coefficient * 100n, scale }, now, 2);
}

/** The yearly rate that, compounded, leads from the observed value to the target's. A root is seldom exact. */
function compound(target: TargetFigure, observed: ObservedFigure, years: number): Rounded {
  const rate = ((Number(target.value) / Number(observed.value)) ** (1 / years) - 1) * 100;
  return { value: Math.round(rate * 100) / 100, exact: false };
}

/** The whole years between two days of the same month and day, at least one; else null. */
function yearsBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null || from.slice(4) !== to.slice(4)) return null;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return years >= 1 ? years : null;
}
