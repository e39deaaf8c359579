import { compare, decimal } from './decimal.js';
import type { ObservedFigure, TargetFigure } from './figure.js';

/** The observation that a target is compared with. */
export interface Choice {
  readonly observation: ObservedFigure;
  readonly found: Found;
  /** Other counted observations of the target's own period that say something else; none where it is an estimate. */
  readonly rivals: readonly ObservedFigure[];
}

/** Of the target's own period; of an earlier one; a baseline without a period; a baseline of a target without one. */
export type Found = 'OWN_PERIOD' | 'EARLIER' | 'UNDATED_BASELINE' | 'BASELINE_OF_UNDATED';

/** Chooses among observations in the target's unit; null where none is to be compared, as where all are later. */
export function choose(target: TargetFigure, candidates: readonly ObservedFigure[]): Choice | null {
  const { periodFrom, periodTo } = target;
  const sorted = [...candidates].sort(byPreference);
  if (periodTo === null)
    return chosen(
      'BASELINE_OF_UNDATED',
      sorted.filter((one) => one.isBaseline),
    );

  const own = sorted.filter(
    (one) => periodFrom !== null && one.periodFrom === periodFrom && one.periodTo === periodTo,
  );
  return (
    chosen('OWN_PERIOD', own) ??
    chosen(
      'EARLIER',
      sorted.filter((one) => one.periodTo !== null && one.periodTo < periodTo),
    ) ??
    chosen(
      'UNDATED_BASELINE',
      sorted.filter((one) => one.isBaseline && one.periodTo === null),
    )
  );
}

function chosen(found: Found, [observation, ...others]: readonly ObservedFigure[]): Choice | null {
  if (!observation) return null;
  const rivals =
    found === 'OWN_PERIOD' && !observation.estimate
      ? others.filter((one) => !one.estimate && !saysTheSame(one, observation))
      : [];
  return { observation, found, rivals };
}

function saysTheSame(a: ObservedFigure, b: ObservedFigure): boolean {
  return a.comparator === b.comparator && compare(decimal(a.value), decimal(b.value)) === 0;
}

/** The latest first, then counted before estimated, then as the text says it, then the latest begun, then by id. */
function byPreference(a: ObservedFigure, b: ObservedFigure): number {
  return (
    ascending(b.periodTo ?? '', a.periodTo ?? '') ||
    Number(a.estimate) - Number(b.estimate) ||
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    ascending(b.periodFrom ?? '', a.periodFrom ?? '') ||
    ascending(a.id, b.id)
  );
}

const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const BASES: readonly string[] = ['STATED', 'LAYOUT', 'INFERRED'];
