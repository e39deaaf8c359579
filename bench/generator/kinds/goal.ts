import { aliased, capitalized, named, placeName, summarized } from '../names.js';
import { link, type Teller } from '../told.js';
import { THEMES, type Pair } from '../words.js';
import { drawsOf, idOf } from '../world.js';
import { drawPolicy } from './policy-draw.js';
import { drawRegion } from './region.js';

const AIMS: readonly Pair[] = [
  ['实现新突破', 'a breakthrough in'],
  ['走在前列', 'leading in'],
  ['提质增效', 'better quality in'],
  ['能级跃升', 'a higher level of'],
  ['补齐短板', 'making up for what lacks in'],
];

export const goal: Teller = (world, index, spot) => {
  const random = drawsOf(world, 'Goal', index);
  const id = idOf('Goal', index);
  const [place, placeEn] = placeName(drawRegion(world, random));
  const [theme, themeEn] = random.pick(THEMES);
  const [aim, aimEn] = random.pick(AIMS);
  const ordinal = 1 + random.below(6);
  const isNumbered = random.chance(0.3);
  return {
    properties: {
      ...named(random, [`${place}${theme}${aim}`, capitalized(`${aimEn} ${themeEn} in ${placeEn}`)]),
      ...aliased(random, 0.1, `${theme}${aim}`),
      ...summarized(random, 0.2, [`使${theme}${aim}`, `That there be ${aimEn} ${themeEn}`]),
      ...(isNumbered ? { ordinal: BigInt(ordinal), ...spot.at('ordinalAt', `第${ordinal}`) } : {}),
    },
    links: random.chance(0.3) ? [link('PART_OF', id, idOf('Policy', drawPolicy(world, random)))] : [],
  };
};
