import type { Random } from '../random.js';
import { promisedDigits, seriesAt, type Series } from '../series.js';
import { TARGETS_PER_SERIES } from '../sizes.js';
import { link, type Teller } from '../told.js';
import { drawsOf, idOf, type World } from '../world.js';
import { figureLinks, figureProperties, type Worded } from './figure.js';
import { observationOf } from './observation.js';
import { drawOfficial } from './official.js';
import { drawPolicy } from './policy-draw.js';

/** The years of a series' targets; the last is another year's, or takes the place of the one before. */
const YEARS = [2025, 2026, 2027, 2030] as const;

const COMPARATORS = {
  MORE: [{ value: 'AT_LEAST', words: '不低于' }, { value: 'MORE_THAN', words: '突破' }, null],
  LESS: [{ value: 'AT_MOST', words: '不高于' }, { value: 'LESS_THAN', words: '低于' }, null],
  NEUTRAL: [{ value: 'ABOUT', words: '左右' }, null],
} as const satisfies Record<string, readonly (Worded<string> | null)[]>;

const HEDGES = [
  { value: 'STRIVE', words: '力争' },
  { value: 'EXPECT', words: '预计' },
  { value: 'PLAN', words: '计划' },
] as const;

export const target: Teller = (world, index, spot) => {
  const random = drawsOf(world, 'Target', index);
  const id = idOf('Target', index);
  const series = seriesAt(world, Math.floor(index / TARGETS_PER_SERIES));
  const turn = index % TARGETS_PER_SERIES;
  const replaces = turn === YEARS.length && replacesTheOneBefore(world, series);
  const isReplaced = turn === YEARS.length - 1 && replacesTheOneBefore(world, series);
  const year = YEARS[turn] ?? (replaces ? YEARS[turn - 1]! : 2028);
  const baseline = observationOf(series.index, random.pick([2023, 2024, 2024]));
  const setters = [setterOf(world, series), ...(random.chance(0.15) ? [drawSetter(world, random)] : [])];
  const properties = figureProperties(world, random, spot, {
    series,
    digits: promisedDigits(series, year, random),
    year: random.chance(0.03) ? null : year,
    comparator: random.pick<Worded<string> | null>(COMPARATORS[series.polarity]),
    hedge: random.chance(0.45) ? random.pick(HEDGES) : null,
    called: replaces ? ['调整后目标', ' (revised target)'] : ['目标', ' (target)'],
  });
  return {
    properties: {
      ...properties,
      ...(replaces ? { validFrom: '2025-07-01' } : {}),
      ...(isReplaced ? { validTo: '2025-06-30' } : {}),
    },
    links: [
      ...figureLinks(world, id, series),
      ...[...new Set(setters)].map((setter) => link('SETS', setter, id)),
      ...(random.chance(0.45) ? [link('HAS_BASELINE', id, idOf('Observation', baseline))] : []),
      ...(replaces ? [link('SUPERSEDES', id, idOf('Target', index - 1))] : []),
      ...(random.chance(0.15) ? [link('PRESENTED', idOf('Official', drawOfficial(world, random)), id)] : []),
    ],
  };
};

function replacesTheOneBefore(world: World, { index }: Series): boolean {
  return drawsOf(world, 'Series', index, 'revision').chance(0.35);
}

/** Who sets the targets of a series. */
function setterOf(world: World, { index }: Series): string {
  return drawSetter(world, drawsOf(world, 'Series', index, 'setter'));
}

function drawSetter(world: World, random: Random): string {
  const drawn = random.float();
  if (drawn < 0.6) return idOf('Action', random.below(world.sizes.Action));
  if (drawn < 0.85) return idOf('Policy', drawPolicy(world, random));
  if (drawn < 0.95) return idOf('Organization', random.below(world.sizes.Organization));
  return idOf('Event', random.below(world.sizes.Event));
}
