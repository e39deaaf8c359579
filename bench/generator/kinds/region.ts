import { named, placeName, summarized } from '../names.js';
import { link, type Teller } from '../told.js';
import type { Random } from '../random.js';
import type { Pair } from '../words.js';
import { drawsOf, idOf, type World } from '../world.js';

/** The region that most is told of: a municipality, the first of the provinces. */
export const HUB = 1;

const LEVELS = {
  COUNTRY: ['国', ' Country'],
  PROVINCE: ['省', ' Province'],
  CITY: ['市', ' City'],
  DISTRICT: ['区', ' District'],
  BUSINESS_DISTRICT: ['商圈', ' Business District'],
  ZONE: ['新区', ' New Area'],
  URBAN_CIRCLE: ['都市圈', ' Urban Circle'],
} as const satisfies Record<string, Pair>;

type Level = keyof typeof LEVELS;

/** How many of the regions are provinces and cities: after the country they come first, the districts last. */
function layers(regions: number): { readonly provinces: number; readonly cities: number } {
  return {
    provinces: Math.max(1, Math.round(regions * 0.05)),
    cities: Math.max(1, Math.round(regions * 0.2)),
  };
}

function levelOf(world: World, index: number): Level {
  const { provinces, cities } = layers(world.sizes.Region);
  if (index === 0) return 'COUNTRY';
  if (index <= provinces) return 'PROVINCE';
  if (index <= provinces + cities) return 'CITY';
  const random = drawsOf(world, 'Region', index, 'level');
  if (random.chance(0.8)) return 'DISTRICT';
  return random.pick(['BUSINESS_DISTRICT', 'ZONE', 'ZONE', 'URBAN_CIRCLE']);
}

/** The region that a region is a part of; null for the country. It has the smaller index. */
export function parentRegion(world: World, index: number): number | null {
  const { provinces, cities } = layers(world.sizes.Region);
  if (index === 0) return null;
  if (index <= provinces) return 0;
  if (index <= provinces + cities) return 1 + ((index - 1 - provinces) % provinces);
  return 1 + provinces + ((index - 1 - provinces - cities) % cities);
}

/** What a public body of a region is; null for cities, which the levels do not have. */
export function governmentLevel(world: World, index: number): 'NATIONAL' | 'PROVINCIAL' | 'DISTRICT' | null {
  const level = levelOf(world, index);
  if (level === 'COUNTRY') return 'NATIONAL';
  if (level === 'PROVINCE') return 'PROVINCIAL';
  return level === 'CITY' ? null : 'DISTRICT';
}

export function regionName(world: World, index: number): Pair {
  const [place, placeEn] = placeName(index);
  const [kind, kindEn] = index === HUB ? (['市', ' Municipality'] as const) : LEVELS[levelOf(world, index)];
  return [place + kind, placeEn + kindEn];
}

/** A drawn region: the hub is the most frequent. */
export function drawRegion(world: World, random: Random): number {
  return regionOfRank(random.zipf(world.sizes.Region));
}

/** The region at a place of the order by frequency: the hub, the country, and the others by index. */
export function regionOfRank(rank: number): number {
  return rank <= 1 ? 1 - rank : rank;
}

export const region: Teller = (world, index) => {
  const random = drawsOf(world, 'Region', index);
  const id = idOf('Region', index);
  const kind = levelOf(world, index);
  const [name, nameEn] = regionName(world, index);
  const parent = parentRegion(world, index);
  const hasCode = kind === 'PROVINCE' || kind === 'CITY' || kind === 'DISTRICT';
  const partners = random.different(random.pick([0, 0, 1, 2]), () => random.below(world.sizes.Region));
  return {
    properties: {
      ...named(random, [name, nameEn]),
      ...(random.chance(0.3) ? { aliases: [placeName(index)[0]] } : {}),
      ...summarized(random, 0.3, [`${name}的行政区域`, `The area of ${nameEn}`]),
      kind,
      ...(hasCode ? { code: String(100_000 + index) } : {}),
    },
    links: [
      ...(parent === null ? [] : [link('PART_OF', id, idOf('Region', parent))]),
      ...partners.map((partner) => link('COOPERATES_WITH', id, idOf('Region', partner))),
    ],
  };
};
