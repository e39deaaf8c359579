import { measureOf, type Polarity } from './kinds/indicator.js';
import { HUB, regionOfRank } from './kinds/region.js';
import type { Random } from './random.js';
import { OBSERVATIONS_PER_SERIES } from './sizes.js';
import { usualDigits, type Unit } from './token.js';
import { drawsOf, type World } from './world.js';

export type Statistic = 'LEVEL' | 'GROWTH' | 'SHARE' | 'RANK' | 'CONTRIBUTION';

/** Figures of one indicator in one region over the years, so that targets have something to be compared with. */
export interface Series {
  readonly index: number;
  readonly indicator: number;
  /** Null: no document says where the figures hold. */
  readonly region: number | null;
  readonly statistic: Statistic;
  readonly unit: Unit;
  /** Which numbers are better. */
  readonly polarity: Polarity;
  /** Written digits in the first year, and by which part they grow in a year. */
  readonly digits: number;
  readonly growth: number;
}

export const FIRST_YEAR = 2018;

/**
 * The series of an index. Every indicator has one in the hub while there are enough; the others go to few indicators, as
 * by Zipf's law, and to another region each. (When an indicator has more series than there are regions, they repeat.)
 */
export function seriesAt(world: World, index: number): Series {
  const { indicator, turn } = indicatorOf(world, index);
  const random = drawsOf(world, 'Series', index);
  const measure = measureOf(indicator);
  const statistic = drawStatistic(random);
  const unit = unitOf(statistic, measure.unit);
  const [from, to] = usualDigits(unit);
  const polarity = statistic === 'RANK' ? 'LESS' : measure.polarity;
  return {
    index,
    indicator,
    region: regionOf(world, indicator, turn),
    statistic,
    unit,
    polarity,
    // Small numbers are more frequent than large ones.
    digits: Math.round(from * (to / from) ** random.float()),
    growth: growthOf(random, statistic, polarity),
  };
}

/** What the digits of a series were in a year. */
export function digitsIn(world: World, series: Series, year: number): number {
  const turn = series.index * OBSERVATIONS_PER_SERIES + (year - FIRST_YEAR);
  const noise = drawsOf(world, 'Series', turn, 'noise').float();
  return bounded(series, trendOf(series, year) * (0.96 + 0.08 * noise));
}

/** What digits are promised for a year: round ones, and mostly a little better than the trend. */
export function promisedDigits(series: Series, year: number, random: Random): number {
  const ambition = -0.02 + 0.1 * random.float();
  const digits = trendOf(series, year) * (series.polarity === 'LESS' ? 1 - ambition : 1 + ambition);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(digits)) - 1);
  return bounded(series, Math.round(digits / step) * step);
}

function trendOf({ digits, growth }: Series, year: number): number {
  return digits * (1 + growth) ** (year - FIRST_YEAR);
}

/** A share is not more than the whole, and there is no place before the first. */
function bounded({ statistic }: Series, digits: number): number {
  const whole = Math.max(1, Math.round(digits));
  return statistic === 'SHARE' ? Math.min(whole, 1_000) : whole;
}

function growthOf(random: Random, statistic: Statistic, polarity: Polarity): number {
  if (statistic === 'GROWTH' || statistic === 'CONTRIBUTION') return 0;
  const size = 0.02 + 0.1 * random.float();
  if (polarity === 'NEUTRAL') return size - 0.07;
  return polarity === 'LESS' ? -size : size;
}

function drawStatistic(random: Random): Statistic {
  const drawn = random.float();
  if (drawn < 0.7) return 'LEVEL';
  if (drawn < 0.82) return 'GROWTH';
  if (drawn < 0.92) return 'SHARE';
  return drawn < 0.97 ? 'RANK' : 'CONTRIBUTION';
}

function unitOf(statistic: Statistic, own: Unit): Unit {
  switch (statistic) {
    case 'LEVEL':
      return own;
    case 'GROWTH':
    case 'SHARE':
      return 'PERCENT';
    case 'RANK':
      return 'RANK';
    case 'CONTRIBUTION':
      return 'PERCENTAGE_POINT';
  }
}

/** The indicator of a series, and the how-manieth of its series this is, from 0. */
function indicatorOf(world: World, index: number): { readonly indicator: number; readonly turn: number } {
  const indicators = world.sizes.Indicator;
  if (index < indicators) return { indicator: index, turn: 0 };
  const rest = world.sizes.Observation / OBSERVATIONS_PER_SERIES - indicators;
  const place = index - indicators;
  // Indicator k gets about rest / (k + 1) of the rest, one indicator after the other.
  const firstOf = (k: number) => Math.ceil((rest * Math.log(k + 1)) / Math.log(indicators + 1));
  let indicator = Math.min(indicators, Math.floor((indicators + 1) ** (place / rest))) - 1;
  // Rounding may have missed it by one.
  while (firstOf(indicator) > place) indicator--;
  while (firstOf(indicator + 1) <= place) indicator++;
  return { indicator, turn: 1 + place - firstOf(indicator) };
}

function regionOf(world: World, indicator: number, turn: number): number | null {
  if (turn === 0) return HUB;
  if (turn === 1 && indicator % 2 === 1) return null;
  const others = world.sizes.Region - 1;
  const first = drawsOf(world, 'Indicator', indicator, 'regions').zipf(others);
  return regionOfRank(1 + ((first + turn) % others));
}
