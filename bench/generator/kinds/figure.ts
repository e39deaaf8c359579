import type { StoredProperties } from '../../../src/seed/desired.js';
import { years } from '../dates.js';
import { named } from '../names.js';
import type { Random } from '../random.js';
import type { Series } from '../series.js';
import type { Spot } from '../spot.js';
import { tokenOf } from '../token.js';
import { link, type Told, type ToldLink } from '../told.js';
import type { Pair } from '../words.js';
import { drawsOf, idOf, type World } from '../world.js';
import { indicatorName } from './indicator.js';
import { parentRegion, regionName } from './region.js';

const STATISTICS: Readonly<Record<Series['statistic'], Pair>> = {
  LEVEL: ['', ''],
  GROWTH: ['增速', ', growth'],
  SHARE: ['占比', ', share'],
  RANK: ['排名', ', rank'],
  CONTRIBUTION: ['拉动增长', ', contribution to growth'],
};

/** Words of a closed value, as a figure's text has them. */
export interface Worded<Value extends string> {
  readonly value: Value;
  readonly words: string;
}

/** A figure of a series. */
export interface Figure {
  readonly series: Series;
  readonly digits: number;
  /** Null: no document gives a period. */
  readonly year: number | null;
  /** Null: equal, without words. */
  readonly comparator: Worded<string> | null;
  readonly hedge: Worded<string> | null;
  /** What the name says that it is, such as 目标. */
  readonly called: Pair;
}

/** The properties of a figure, its words standing at the spot. */
export function figureProperties(
  world: World,
  random: Random,
  spot: Spot,
  { series, digits, year, comparator, hedge, called }: Figure,
): Told['properties'] {
  const { value, stated } = tokenOf(series.unit, digits);
  return {
    ...named(random, nameOf(world, series, year, called)),
    ...periodOf(random, spot, year),
    ...(hedge ? { hedge: hedge.value, ...spot.at('hedgeAt', hedge.words) } : {}),
    comparator: comparator?.value ?? 'EQUAL',
    ...(comparator ? spot.at('comparatorAt', comparator.words) : {}),
    value,
    unit: series.unit,
    statistic: series.statistic,
    stated,
    ...spot.at('statedAt', stated),
  };
}

/** What is told of every figure of a series. */
export function figureLinks(world: World, id: string, series: Series): ToldLink[] {
  const { region, statistic } = series;
  return [
    link('MEASURES', id, idOf('Indicator', series.indicator)),
    ...(region === null ? [] : [link('IN_REGION', id, idOf('Region', region))]),
    ...subjectOf(world, series).map((subject) => link('ABOUT', id, subject)),
    ...(statistic === 'RANK' ? [link('RANKED_AMONG', id, scopeOf(world, series))] : []),
  ];
}

function nameOf(
  world: World,
  { indicator, region, statistic }: Series,
  year: number | null,
  called: Pair,
): Pair {
  const [place, placeEn] = region === null ? ['', ''] : regionName(world, region);
  const [what, whatEn] = indicatorName(indicator);
  const [word, wordEn] = STATISTICS[statistic];
  return [
    `${year === null ? '' : `${year}年`}${place}${what}${word}${called[0]}`,
    `${whatEn}${wordEn}${placeEn && ` in ${placeEn}`}${year === null ? '' : `, ${year}`}${called[1]}`,
  ];
}

function periodOf(random: Random, spot: Spot, year: number | null): StoredProperties {
  if (year === null) return {};
  if (random.chance(0.15)) return { ...years(year), periodBasis: 'INFERRED' };
  const periodStated = `${year}年`;
  return { ...years(year), periodBasis: 'STATED', periodStated, ...spot.at('periodAt', periodStated) };
}

/** The thing that some series are about. */
function subjectOf(world: World, { index }: Series): string[] {
  const random = drawsOf(world, 'Series', index, 'subject');
  if (!random.chance(0.3)) return [];
  const label = random.pick(['Industry', 'Industry', 'Organization', 'Policy', 'Action'] as const);
  return [idOf(label, random.zipf(world.sizes[label]))];
}

/** What a rank is counted among: the regions of the next larger one, or an industry. */
function scopeOf(world: World, { index, region }: Series): string {
  const parent = region === null ? null : parentRegion(world, region);
  if (parent !== null) return idOf('Region', parent);
  return idOf('Industry', drawsOf(world, 'Series', index, 'scope').zipf(world.sizes.Industry));
}
