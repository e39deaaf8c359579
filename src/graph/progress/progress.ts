import { choose } from './choose.js';
import { formula, type FormulaNames } from './formula.js';
import type { ObservedFigure, Polarity, TargetFigure } from './figure.js';
import { judge } from './judge.js';
import { reckon } from './reckon.js';

/** How far a target is reached, field by field as `Progress` in schema.graphql. */
export interface Progress {
  readonly status: 'MET' | 'MISSED' | 'OPEN' | 'NO_DATA';
  /** Of what is compared; null without data, as are `estimate`, `gap` and `gapUnit`. */
  readonly observationId: string | null;
  readonly answers: boolean;
  readonly estimate: boolean | null;
  /** To 4 decimals; null where not both values are positive. */
  readonly ratio: number | null;
  /** In `gapUnit`; a bigint where a double does not hold the integer. */
  readonly gap: number | bigint | null;
  readonly gapUnit: string | null;
  /** Percent, to 2 decimals. */
  readonly requiredGrowth: number | null;
  readonly requiredAnnualGrowth: number | null;
  /** Candidates in other units. */
  readonly leftAside: number;
  readonly formula: string;
  readonly formulaEn: string;
}

/** What is known beside the figures: the indicator's polarity, and how units and comparators are called. */
export interface ProgressContext extends FormulaNames {
  readonly polarity: Polarity;
}

/**
 * Compares a target with what was observed: of its own period, else the latest before, else a linked baseline without one.
 *
 * Candidates are observations of the target's indicator, statistic, regions, scope of ranks and subjects, or its linked
 * baselines; of any unit, but only those in the target's are compared. An estimate, an earlier observation or one that
 * leaves both possible never closes a target.
 * @throws RangeError when a value is not a finite number
 */
export function progress(
  target: TargetFigure,
  candidates: readonly ObservedFigure[],
  context: ProgressContext,
): Progress {
  const { polarity } = context;
  const unlike = candidates.filter(({ unit }) => unit !== target.unit);
  const choice = choose(
    target,
    candidates.filter(({ unit }) => unit === target.unit),
  );
  const answers = choice?.found === 'OWN_PERIOD';
  const compared = choice && {
    ...choice,
    ...judge(target, choice, polarity),
    ...reckon(target, choice.observation, answers, polarity),
  };
  return {
    status: compared?.status ?? 'NO_DATA',
    observationId: compared?.observation.id ?? null,
    answers,
    estimate: compared?.observation.estimate ?? null,
    ratio: compared?.ratio?.value ?? null,
    gap: compared?.gap ?? null,
    gapUnit: compared?.gapUnit ?? null,
    requiredGrowth: compared?.growth?.value ?? null,
    requiredAnnualGrowth: compared?.annualGrowth?.value ?? null,
    leftAside: unlike.length,
    formula: formula('zh', target, compared, unlike, context),
    formulaEn: formula('en', target, compared, unlike, context),
  };
}
