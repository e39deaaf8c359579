import { aliased, capitalized, named, summarized } from '../names.js';
import { link, type Teller } from '../told.js';
import { NARROWINGS, THEMES, type Pair } from '../words.js';
import { drawsOf, idOf } from '../world.js';

const KINDS = [
  ['SECTOR', '产业', ' industry'],
  ['CLUSTER', '产业集群', ' cluster'],
  ['PRODUCT', '产品', ' products'],
  ['TECHNOLOGY', '技术', ' technology'],
  ['TIER', '梯队', ' tier'],
] as const;

function industryName(index: number): Pair {
  const [theme, themeEn] = THEMES[index % THEMES.length]!;
  const rest = Math.floor(index / THEMES.length);
  const [, word, wordEn] = kindOf(index);
  const [narrow, narrowEn] = NARROWINGS[Math.floor(rest / KINDS.length) % NARROWINGS.length]!;
  return [narrow + theme + word, capitalized(narrowEn + themeEn + wordEn)];
}

function kindOf(index: number): (typeof KINDS)[number] {
  return KINDS[Math.floor(index / THEMES.length) % KINDS.length]!;
}

export const industry: Teller = (world, index) => {
  const random = drawsOf(world, 'Industry', index);
  const id = idOf('Industry', index);
  const [name, nameEn] = industryName(index);
  // Sectors take in what is narrower.
  const isPart = index > 0 && random.chance(0.85);
  return {
    properties: {
      ...named(random, [name, nameEn]),
      ...aliased(random, 0.3, `“${THEMES[index % THEMES.length]![0]}”链`),
      ...summarized(random, 0.3, [`围绕${name}的上下游`, `${nameEn}, upstream and downstream`]),
      kind: kindOf(index)[0],
      ...(random.chance(0.1) ? { declaredParts: BigInt(2 + random.below(8)) } : {}),
    },
    links: isPart ? [link('PART_OF', id, idOf('Industry', Math.floor((index - 1) / 6)))] : [],
  };
};
