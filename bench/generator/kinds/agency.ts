import { aliased, named, placeName, summarized } from '../names.js';
import type { Random } from '../random.js';
import { link, type Teller } from '../told.js';
import type { Pair } from '../words.js';
import { drawsOf, idOf, type World } from '../world.js';
import { governmentLevel, parentRegion, regionName } from './region.js';

/** The bodies of every government, from the country down. */
const BODIES: readonly Pair[] = [
  ['发展改革委员会', ' Development and Reform Commission'],
  ['经济信息委员会', ' Economic and Information Commission'],
  ['科学技术局', ' Science and Technology Bureau'],
  ['商务委员会', ' Commission of Commerce'],
  ['文化旅游委员会', ' Commission of Culture and Tourism'],
  ['财政局', ' Finance Bureau'],
  ['住房城乡建设委员会', ' Housing and Construction Commission'],
  ['交通运输委员会', ' Transport Commission'],
  ['农业农村委员会', ' Agriculture Commission'],
  ['卫生健康委员会', ' Health Commission'],
  ['教育委员会', ' Education Commission'],
  ['生态环境局', ' Ecology Bureau'],
  ['水利局', ' Water Bureau'],
  ['规划自然资源局', ' Planning and Resources Bureau'],
  ['人力社保局', ' Human Resources Bureau'],
  ['市场监管局', ' Market Regulation Bureau'],
  ['统计局', ' Statistics Bureau'],
  ['应急管理局', ' Emergency Bureau'],
  ['地方金融管理局', ' Local Financial Bureau'],
  ['大数据发展局', ' Big Data Bureau'],
];

/** A drawn agency: those of the hub are the most frequent. */
export function drawAgency(world: World, random: Random): number {
  const { Agency } = world.sizes;
  return (random.zipf(Agency) + BODIES.length) % Agency;
}

export const agency: Teller = (world, index) => {
  const random = drawsOf(world, 'Agency', index);
  const id = idOf('Agency', index);
  const body = index % BODIES.length;
  const [word, wordEn] = BODIES[body]!;
  const region = Math.floor(index / BODIES.length) % world.sizes.Region;
  const [place, placeEn] = regionName(world, region);
  const parent = parentRegion(world, region);
  const level = governmentLevel(world, region);
  const partners = random.different(random.pick([0, 0, 1, 2]), () => drawAgency(world, random));
  return {
    properties: {
      ...named(random, [place + word, placeEn + wordEn]),
      ...aliased(random, 0.4, placeName(region)[0] + word.replace('委员会', '委')),
      ...summarized(random, 0.2, [`${place}政府的工作部门`, `A department of the government of ${placeEn}`]),
      ...(level === null ? {} : { level }),
    },
    links: [
      ...(parent === null ? [] : [link('PART_OF', id, idOf('Agency', parent * BODIES.length + body))]),
      ...partners.map((partner) => link('COOPERATES_WITH', id, idOf('Agency', partner))),
    ],
  };
};
