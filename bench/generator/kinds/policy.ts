import { aliased, capitalized, named, placeName, summarized } from '../names.js';
import { POLICIES_PER_BLOCK } from '../sizes.js';
import { link, type Teller } from '../told.js';
import { THEMES } from '../words.js';
import { drawsOf, idOf } from '../world.js';
import { drawRegion, regionName } from './region.js';
import { partsOfPolicy, wholeOfPolicy } from './work-tree.js';
import { periodOf, workLinks } from './work.js';

const KINDS = [
  ['STRATEGY', '发展战略', 'strategy'],
  ['FRAMEWORK', '产业体系', 'system'],
  ['PLAN', '发展规划', 'development plan'],
  ['PLAN', '实施方案', 'implementation plan'],
  ['PROGRAMME', '提升计划', 'upgrading programme'],
  ['PROGRAMME', '倍增计划', 'doubling programme'],
  ['INSTRUMENT', '专项贷款', 'special loan'],
  ['INSTRUMENT', '支持政策', 'support measures'],
] as const;

export const policy: Teller = (world, index, spot) => {
  const random = drawsOf(world, 'Policy', index);
  const id = idOf('Policy', index);
  const home = drawRegion(world, random);
  const [place, placeEn] = regionName(world, home);
  const [theme, themeEn] = random.pick(THEMES);
  const [kind, word, wordEn] = random.pick(KINDS);
  const year = 2016 + random.below(10);
  const parts = partsOfPolicy(index);
  const declared = parts + random.pick([0, 0, 0, 2]);
  const whole = wholeOfPolicy(index);
  // The policy at the same place two blocks before.
  const earlier = index - 2 * POLICIES_PER_BLOCK;
  return {
    properties: {
      ...named(random, [
        `${place}${theme}${word}（${year}年版）`,
        capitalized(`${themeEn} ${wordEn} of ${placeEn}, ${year} edition`),
      ]),
      ...aliased(random, 0.6, `${placeName(home)[0]}政发〔${year}〕${index + 1}号`),
      ...summarized(random, 0.4, [
        `${place}推进${theme}的安排，分为${parts}个方面`,
        `How ${placeEn} goes about ${themeEn}, in ${parts} parts`,
      ]),
      ...(random.chance(0.3)
        ? { declaredParts: BigInt(declared), ...spot.at('declaredPartsAt', String(declared)) }
        : {}),
      ...periodOf(random, spot, year),
      kind,
    },
    links: [
      ...(whole === null ? [] : [link('PART_OF', id, idOf('Policy', whole))]),
      ...(earlier >= 0 && random.chance(0.08) ? [link('SUPERSEDES', id, idOf('Policy', earlier))] : []),
      ...workLinks(world, random, id, home),
    ],
  };
};
