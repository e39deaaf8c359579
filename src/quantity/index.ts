/**
 * Figures in Chinese text → values, and the words around them → comparators, hedges, ordinals and dates.
 * Everything is read by closed tables and grammars; what they do not cover is a `QuantityError`, never a guess.
 */
export { QuantityError } from './error.js';
export { parseQuantity, type Quantity } from './quantity.js';
export { parseComparator, type Comparator } from './comparator.js';
export { parseHedge, type Hedge } from './hedge.js';
export { parseOrdinal } from './ordinal.js';
export { parseCount } from './count.js';
export { parseDate, type DateRange } from './date.js';
export { findFigures, type Figure } from './figures.js';
export { UNITS, type Unit } from './unit.js';
