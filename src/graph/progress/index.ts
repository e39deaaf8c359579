export { progress, type Progress, type ProgressContext } from './progress.js';
export type { Comparator, ObservedFigure, Polarity, TargetFigure } from './figure.js';
export type { Names } from './formula.js';
