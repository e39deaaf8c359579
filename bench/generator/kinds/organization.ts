import { aliased, brandName, named, summarized } from '../names.js';
import { link, type Teller } from '../told.js';
import { THEMES } from '../words.js';
import { drawsOf, idOf } from '../world.js';
import { drawPolicy } from './policy-draw.js';
import { drawRegion } from './region.js';

const KINDS = [
  ['ENTERPRISE', '有限公司', ' Company'],
  ['ENTERPRISE', '股份公司', ' Corporation'],
  ['ENTERPRISE', '科技公司', ' Technologies'],
  ['FUND', '基金', ' Fund'],
  ['VENUE', '中心', ' Hall'],
  ['PLATFORM', '平台', ' Platform'],
  ['EXCHANGE', '交易所', ' Exchange'],
  ['MEDIA', '周刊', ' Weekly'],
  ['GROUP', '集团', ' Group'],
] as const;

export const organization: Teller = (world, index) => {
  const random = drawsOf(world, 'Organization', index);
  const id = idOf('Organization', index);
  const [brand, brandEn] = brandName(random);
  const [theme, themeEn] = random.pick(THEMES);
  const [kind, word, wordEn] = random.pick(KINDS);
  const name = `${brand}${theme}${word}`;
  const located = random.chance(0.92) ? [drawRegion(world, random)] : [];
  // Larger ones come first.
  const whole = index > 0 && random.chance(0.12) ? [random.zipf(index)] : [];
  const used = random.chance(0.1) ? [idOf('Policy', drawPolicy(world, random))] : [];
  return {
    properties: {
      ...named(random, [name, `${brandEn}${wordEn} of ${themeEn}`]),
      ...aliased(random, 0.3, `${brand}${theme.slice(0, 2)}`),
      ...summarized(random, 0.3, [`从事${theme}`, `Active in ${themeEn}`]),
      kind,
    },
    links: [
      ...located.map((region) => link('LOCATED_IN', id, idOf('Region', region))),
      ...whole.map((other) => link('PART_OF', id, idOf('Organization', other))),
      ...used.map((policy) => link('USES', id, policy)),
    ],
  };
};
