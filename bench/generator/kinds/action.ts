import { aliased, capitalized, named, placeName, summarized } from '../names.js';
import { link, type Teller } from '../told.js';
import { THEMES, type Pair } from '../words.js';
import { drawsOf, idOf } from '../world.js';
import { drawRegion } from './region.js';
import { wholeOfAction } from './work-tree.js';
import { periodOf, workLinks } from './work.js';

const VERBS: readonly Pair[] = [
  ['建设', 'build'],
  ['培育', 'foster'],
  ['推广', 'spread'],
  ['整治', 'put in order'],
  ['提升', 'raise'],
  ['打造', 'create'],
];

const OBJECTS: readonly Pair[] = [
  ['示范基地', 'demonstration base'],
  ['公共服务平台', 'public service platform'],
  ['龙头企业', 'leading companies'],
  ['应用场景', 'fields of application'],
  ['重点园区', 'key parks'],
  ['人才队伍', 'skilled staff'],
  ['标准体系', 'system of standards'],
  ['投融资渠道', 'channels of finance'],
];

export const action: Teller = (world, index, spot) => {
  const random = drawsOf(world, 'Action', index);
  const id = idOf('Action', index);
  const home = drawRegion(world, random);
  const [place, placeEn] = placeName(home);
  const [theme, themeEn] = random.pick(THEMES);
  const [verb, verbEn] = random.pick(VERBS);
  const [object, objectEn] = random.pick(OBJECTS);
  const whole = wholeOfAction(index);
  const ordinalAt = random.chance(0.5) ? spot.at('ordinalAt', `第${whole.ordinal}`) : {};
  const ordinal = { ordinal: BigInt(whole.ordinal), ...ordinalAt };
  return {
    properties: {
      ...named(random, [
        `${verb}${place}${theme}${object}`,
        capitalized(`${verbEn} the ${themeEn} ${objectEn} of ${placeEn}`),
      ]),
      ...aliased(random, 0.15, `${theme}${object}行动`),
      ...summarized(random, 0.25, [
        `在${place}${verb}${theme}方面的${object}`,
        capitalized(`${verbEn} ${objectEn} for ${themeEn} in ${placeEn}`),
      ]),
      ...periodOf(random, spot, 2018 + random.below(8)),
      kind: whole.label === 'Policy' ? 'ACTION' : random.pick(['TASK', 'TASK', 'PROJECT', 'ACTIVITY']),
      ...(whole.label === 'Policy' ? ordinal : {}),
    },
    links: [
      link('PART_OF', id, idOf(whole.label, whole.index), ordinal),
      ...workLinks(world, random, id, home),
    ],
  };
};
