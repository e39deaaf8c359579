import { exact, type Exact } from './exact.js';
import { COUNT_UNITS, type Unit } from './unit.js';

/** What a measure word says: the units a curator may choose from, and the factor into them. */
export interface Measure {
  readonly word: string;
  readonly units: readonly Unit[];
  readonly scale: Exact;
}

/** Thousands of measure words exist; these are the ones that policy texts count with and a canonical unit exists for. */
const GROUPS: readonly (readonly [words: string, units: readonly Unit[], scale?: Exact])[] = [
  ['元 元人民币', ['CNY']],
  ['%', ['PERCENT']],
  ['‰', ['PERCENT'], exact(1n, 10n)],
  ['个百分点 百分点', ['PERCENTAGE_POINT']],
  ['个基点 基点', ['PERCENTAGE_POINT'], exact(1n, 100n)],
  // 一成 is a tenth, and 一倍 the whole of the base: whether of a growth or of a level, the statistic says.
  ['成', ['PERCENT'], exact(10n)],
  ['倍', ['PERCENT'], exact(100n)],
  ['平方公里 平方千米 km² ㎢', ['SQUARE_KILOMETRE']],
  ['公顷', ['SQUARE_KILOMETRE'], exact(1n, 100n)],
  ['亩', ['SQUARE_KILOMETRE'], exact(1n, 1500n)],
  ['平方米 m² ㎡', ['SQUARE_KILOMETRE'], exact(1n, 1_000_000n)],
  ['年', ['YEAR']],
  ['人 名 个人', ['PERSON']],
  ['位', ['PERSON', 'COUNT']],
  ['人次', ['PERSON_VISIT']],
  ['辆', ['VEHICLE']],
  ['台', ['VEHICLE', 'COUNT']],
  ['场 场次', ['EVENT']],
  ['次 届', ['EVENT', 'COUNT']],
  ['款', ['PRODUCT']],
  ['家', ['ENTERPRISE', 'STORE', 'BRAND', 'PLATFORM', 'COUNT']],
  ['户', ['ENTERPRISE', 'COUNT']],
  ['支', ['TEAM', 'COUNT']],
  ['座', ['WAREHOUSE', 'COUNT']],
  ['处', ['STORE', 'PLATFORM', 'WAREHOUSE', 'COUNT']],
  ['项', ['PROJECT', 'TASK', 'EVENT', 'PRODUCT', 'COUNT']],
  ['件', ['TASK', 'PRODUCT', 'COUNT']],
  ['条', ['TASK', 'COUNT']],
  ['种', ['PRODUCT', 'COUNT']],
  ['个', COUNT_UNITS.filter((unit) => !['PERSON', 'PERSON_VISIT', 'VEHICLE'].includes(unit))],
  ['批 类 套 笔 份 张 段 大 方面 站 栋 幢 艘 列 架 只 期 轮', ['COUNT']],
  ['家企业 个企业 户企业', ['ENTERPRISE']],
  ['家门店 个门店', ['STORE']],
  ['个仓', ['WAREHOUSE']],
  ['个团队 支团队', ['TEAM']],
  ['个项目', ['PROJECT']],
  ['项任务 个任务', ['TASK']],
  ['个平台', ['PLATFORM']],
  ['款产品 个产品', ['PRODUCT']],
  ['个品牌', ['BRAND']],
  ['场活动 项活动', ['EVENT']],
  ['个区县', ['DISTRICT']],
];

/** Every known measure word, the longest first, so that 人次 is tried before 次. */
export const MEASURES: readonly Measure[] = GROUPS.flatMap(([words, units, scale = exact(1n)]) =>
  words.split(' ').map((word) => ({ word, units, scale })),
).sort((a, b) => b.word.length - a.word.length);

/** A number without a measure word: any counted thing. */
export const BARE: Measure = { word: '', units: COUNT_UNITS, scale: exact(1n) };
