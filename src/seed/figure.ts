import { parseQuantity, QuantityError } from '../quantity/index.js';
import type { StoredProperties } from './desired.js';

/** Units that each statistic may have beside the indicator's own; null: only the indicator's own. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  LEVEL: [],
  GROWTH: ['PERCENT', 'PERCENTAGE_POINT'],
  SHARE: ['PERCENT'],
  RANK: ['RANK'],
  CONTRIBUTION: ['PERCENT', 'PERCENTAGE_POINT'],
};

/**
 * Checks that a figure says one thing: its token parses to its value, its unit suits its indicator, its words have places.
 * @param figure properties of a Target or Observation
 * @param indicator properties of what it measures; null if unknown, which is reported elsewhere
 * @param verified whether any of its evidence has spans, so that its words must have places
 */
export function checkFigure(
  figure: StoredProperties,
  indicator: StoredProperties | null,
  verified: boolean,
  complain: (reason: string) => void,
): void {
  checkToken(figure, complain);
  checkUnit(figure, indicator, complain);
  checkWords(figure, verified, complain);
  checkPeriod(figure, complain);
}

function checkToken({ stated, value, unit }: StoredProperties, complain: (reason: string) => void): void {
  if (typeof stated !== 'string' || value === undefined || unit === undefined) return;
  try {
    const read = parseQuantity(stated);
    if (read.value !== Number(value))
      complain(`the figure "${stated}" parses to ${read.value}, not to its value ${String(value)}`);
    if (!read.units.includes(String(unit))) {
      complain(`wrong unit: "${stated}" can be ${read.units.join(', ')}, not ${String(unit)}`);
    }
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    complain(`the figure cannot be parsed: ${error.message}`);
  }
}

function checkUnit(
  { statistic, unit }: StoredProperties,
  indicator: StoredProperties | null,
  complain: (reason: string) => void,
): void {
  if (!indicator || !('unit' in indicator) || unit === undefined || statistic === undefined) return;
  const own = statistic === 'SHARE' || statistic === 'RANK' ? [] : [String(indicator.unit)];
  const allowed = [...new Set([...own, ...(UNITS[String(statistic)] ?? [])])];
  if (!allowed.includes(String(unit))) {
    complain(
      `wrong unit: a ${String(statistic)} of ${String(indicator.id)} is in ${allowed.join(' or ')}, not ${String(unit)}`,
    );
  }
}

function checkWords(figure: StoredProperties, verified: boolean, complain: (reason: string) => void): void {
  const compares = 'comparator' in figure && figure.comparator !== 'EQUAL';
  if (verified && !('statedAt' in figure)) complain('statedAt is missing: say where the token stands');
  if (verified && compares && !('comparatorAt' in figure)) {
    complain(`comparatorAt is missing: say where the words stand that make it ${String(figure.comparator)}`);
  }
  if (verified && 'hedge' in figure && !('hedgeAt' in figure))
    complain('hedgeAt is missing: say where the hedge stands');
  const length = BigInt([...String(figure.stated)].length);
  const places = (figure.statedAt ?? []) as readonly bigint[];
  for (let i = 0; i < places.length; i += 2) {
    if (places[i + 1]! - places[i]! !== length) {
      complain(`statedAt ${places[i]}–${places[i + 1]} is not as long as "${String(figure.stated)}"`);
    }
  }
}

function checkPeriod(
  { periodFrom, periodTo, periodBasis }: StoredProperties,
  complain: (reason: string) => void,
): void {
  if ((periodFrom === undefined) !== (periodTo === undefined))
    complain('periodFrom and periodTo come together');
  if (periodFrom !== undefined && periodTo !== undefined && periodFrom > periodTo) {
    complain(`the period ends (${String(periodTo)}) before it begins (${String(periodFrom)})`);
  }
  if ((periodFrom === undefined) !== (periodBasis === undefined))
    complain('periodBasis comes with a period, and only with one');
}
