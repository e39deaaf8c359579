import type { Unit } from '../token.js';
import { aliased, capitalized, named, summarized } from '../names.js';
import type { Teller } from '../told.js';
import { NARROWINGS, THEMES, type Pair } from '../words.js';
import { drawsOf } from '../world.js';

export type Polarity = 'MORE' | 'LESS' | 'NEUTRAL';

interface Measure {
  readonly words: Pair;
  readonly unit: Unit;
  readonly polarity: Polarity;
}

const MEASURES: readonly Measure[] = [
  { words: ['产值', ' output'], unit: 'CNY', polarity: 'MORE' },
  { words: ['企业数量', ' companies'], unit: 'ENTERPRISE', polarity: 'MORE' },
  { words: ['投资额', ' investment'], unit: 'CNY', polarity: 'MORE' },
  { words: ['从业人员', ' employees'], unit: 'PERSON', polarity: 'MORE' },
  { words: ['接待人次', ' visits'], unit: 'PERSON_VISIT', polarity: 'MORE' },
  { words: ['重点项目', ' key projects'], unit: 'PROJECT', polarity: 'MORE' },
  { words: ['在库面积', ' area in use'], unit: 'SQUARE_KILOMETRE', polarity: 'NEUTRAL' },
  { words: ['服务平台', ' service platforms'], unit: 'PLATFORM', polarity: 'MORE' },
  { words: ['整改任务', ' tasks of rectification'], unit: 'TASK', polarity: 'LESS' },
  { words: ['门店', ' stores'], unit: 'STORE', polarity: 'MORE' },
  { words: ['推广活动', ' promotion events'], unit: 'EVENT', polarity: 'NEUTRAL' },
  { words: ['知名品牌', ' brands'], unit: 'BRAND', polarity: 'MORE' },
  { words: ['亏损企业', ' companies that lose money'], unit: 'ENTERPRISE', polarity: 'LESS' },
  { words: ['贷款余额', ' outstanding loans'], unit: 'CNY', polarity: 'MORE' },
  { words: ['创新团队', ' innovation teams'], unit: 'TEAM', polarity: 'MORE' },
  { words: ['上市产品', ' products on the market'], unit: 'PRODUCT', polarity: 'MORE' },
  { words: ['车辆保有量', ' vehicles in use'], unit: 'VEHICLE', polarity: 'NEUTRAL' },
  { words: ['覆盖区县', ' districts covered'], unit: 'DISTRICT', polarity: 'MORE' },
  { words: ['海外仓', ' warehouses abroad'], unit: 'WAREHOUSE', polarity: 'MORE' },
  { words: ['标准', ' standards'], unit: 'COUNT', polarity: 'MORE' },
];

export function indicatorName(index: number): Pair {
  const { words } = measureOf(index);
  const [theme, themeEn] = THEMES[index % THEMES.length]!;
  const [narrow, narrowEn] =
    NARROWINGS[Math.floor(index / (THEMES.length * MEASURES.length)) % NARROWINGS.length]!;
  return [narrow + theme + words[0], capitalized(narrowEn + themeEn + words[1])];
}

/** How an indicator counts. Neighbours count differently, so that the most measured ones are of many units. */
export function measureOf(index: number): Measure {
  const shift = Math.floor(index / THEMES.length);
  return MEASURES[(index + shift) % MEASURES.length]!;
}

export const indicator: Teller = (world, index) => {
  const random = drawsOf(world, 'Indicator', index);
  const [name, nameEn] = indicatorName(index);
  const { unit, polarity } = measureOf(index);
  return {
    properties: {
      ...named(random, [name, nameEn]),
      ...aliased(random, 0.25, `${name}总量`),
      ...summarized(random, 0.3, [`统计${name}的多少`, `How much there is of ${nameEn}`]),
      unit,
      polarity,
    },
    links: [],
  };
};
