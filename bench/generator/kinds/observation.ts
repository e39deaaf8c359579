import { digitsIn, FIRST_YEAR, seriesAt } from '../series.js';
import { OBSERVATIONS_PER_SERIES } from '../sizes.js';
import type { Teller } from '../told.js';
import { drawsOf, idOf } from '../world.js';
import { figureLinks, figureProperties } from './figure.js';

const LAST_YEAR = FIRST_YEAR + OBSERVATIONS_PER_SERIES - 1;

/** The observation of a series in a year. */
export function observationOf(series: number, year: number): number {
  return series * OBSERVATIONS_PER_SERIES + (year - FIRST_YEAR);
}

export const observation: Teller = (world, index, spot) => {
  const random = drawsOf(world, 'Observation', index);
  const id = idOf('Observation', index);
  const series = seriesAt(world, Math.floor(index / OBSERVATIONS_PER_SERIES));
  const year = FIRST_YEAR + (index % OBSERVATIONS_PER_SERIES);
  // The last year is not over in many documents.
  const estimate = random.chance(year === LAST_YEAR ? 0.4 : 0.02);
  const drawn = random.float();
  const properties = figureProperties(world, random, spot, {
    series,
    digits: digitsIn(world, series, year),
    year: random.chance(0.04) ? null : year,
    comparator:
      drawn < 0.12
        ? { value: 'MORE_THAN', words: '超过' }
        : drawn < 0.2
          ? { value: 'ABOUT', words: '左右' }
          : null,
    hedge: estimate ? { value: 'EXPECT', words: '预计' } : null,
    called: ['', ''],
  });
  return { properties: { ...properties, estimate }, links: figureLinks(world, id, series) };
};
