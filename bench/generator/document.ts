import type { GraphNode, StoredProperties } from '../../src/seed/desired.js';
import { dayOf } from './dates.js';
import { placeName } from './names.js';
import { SEED_SET } from './seed-set.js';
import { THEMES } from './words.js';
import { digestOf, drawsOf, idOf, type World } from './world.js';

/** Who publishes, and what class of source that is; an original is the publisher's own text. */
const PUBLISHERS = [
  ['ORIGINAL', '日报'],
  ['OFFICIAL', '政务网'],
  ['OFFICIAL', '统计局'],
  ['MIRROR', '资料库'],
  ['AGGREGATOR', '资讯网'],
] as const;

/** A document that was read from a file: what evidence needs for places in it. */
export interface File {
  readonly characters: number;
}

/** The file of a document; null where it is only cited. */
export function fileOf(world: World, index: number): File | null {
  const random = drawsOf(world, 'Document', index, 'file');
  return random.chance(0.75) ? { characters: 2_000 + random.below(58_000) } : null;
}

/** The document of an index as a node. */
export function documentAt(world: World, index: number): GraphNode {
  const id = idOf('Document', index);
  const random = drawsOf(world, 'Document', index);
  const [place, placeEn] = placeName(random.below(world.sizes.Region));
  const [theme, themeEn] = random.pick(THEMES);
  const [sourceClass, publisher] = random.pick(PUBLISHERS);
  const year = 2018 + random.below(8);
  const day = random.below(365);
  return {
    id,
    label: 'Document',
    properties: {
      id,
      title: `${year}年${place}${theme}发展情况通报（${index + 1}）`,
      titleEn: `Report ${index + 1} on ${themeEn} in ${placeEn} in ${year}`,
      publisher: `${place}${publisher}`,
      ...(random.chance(0.9) ? { publishedOn: dayOf(year, day) } : {}),
      ...(random.chance(0.8) ? { url: `https://example.org/documents/${index + 1}` } : {}),
      readAt: dayOf(2026, random.below(180)),
      sourceClass,
      ...readFrom(fileOf(world, index), digestOf(world, id)),
      readInFull: random.chance(0.3),
      seedSet: SEED_SET,
    },
  };
}

function readFrom(file: File | null, sha256: string): StoredProperties {
  return file ? { sha256, characters: BigInt(file.characters) } : {};
}
