import {
  progress,
  type ObservedFigure,
  type Polarity,
  type Progress,
  type TargetFigure,
} from '../../src/graph/progress/index.js';

const YEAR = { periodFrom: '2025-01-01', periodTo: '2025-12-31' };
/** The year before what is promised. */
export const LAST = { periodFrom: '2024-01-01', periodTo: '2024-12-31' };
export const UNDATED = { periodFrom: null, periodTo: null };

export const promised: TargetFigure = {
  id: 'target',
  value: 100,
  unit: 'VEHICLE',
  comparator: 'AT_LEAST',
  statistic: 'LEVEL',
  ...YEAR,
};

/** An observation of just what was promised, but for this. */
export function observed(figure: Partial<ObservedFigure>): ObservedFigure {
  const plain = { ...promised, id: 'observed', comparator: 'EQUAL' as const, basis: 'STATED' as const };
  return { ...plain, estimate: false, isBaseline: false, ...figure };
}

/** The progress of what was promised, but for this; the names of all are their values. */
export function judged(
  target: Partial<TargetFigure>,
  candidates: ObservedFigure[],
  polarity: Polarity = 'MORE',
): Progress {
  const names = (value: string) => ({ zh: value, en: value });
  return progress({ ...promised, ...target }, candidates, {
    polarity,
    unitNames: names,
    comparatorNames: names,
    statusNames: names,
  });
}
