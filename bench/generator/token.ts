/** How numbers of a unit are written: digits after the point, and the measure word, which may multiply. */
interface Format {
  readonly decimals: number;
  readonly word: string;
  /** Zeros that the word stands for: 亿 is 8. */
  readonly zeros: number;
  /** Written digits of a usual number without the point: from, to. */
  readonly usual: readonly [from: number, to: number];
}

const FORMATS = {
  CNY: { decimals: 2, word: '亿元', zeros: 8, usual: [300, 90_000] },
  PERSON: { decimals: 1, word: '万人', zeros: 4, usual: [5, 900] },
  PERSON_VISIT: { decimals: 1, word: '万人次', zeros: 4, usual: [50, 40_000] },
  ENTERPRISE: { decimals: 0, word: '家', zeros: 0, usual: [20, 9_000] },
  VEHICLE: { decimals: 1, word: '万辆', zeros: 4, usual: [20, 3_000] },
  PROJECT: { decimals: 0, word: '个项目', zeros: 0, usual: [10, 600] },
  SQUARE_KILOMETRE: { decimals: 1, word: '平方公里', zeros: 0, usual: [10, 900] },
  PLATFORM: { decimals: 0, word: '个平台', zeros: 0, usual: [5, 200] },
  TASK: { decimals: 0, word: '项任务', zeros: 0, usual: [20, 300] },
  STORE: { decimals: 0, word: '家门店', zeros: 0, usual: [50, 5_000] },
  EVENT: { decimals: 0, word: '场活动', zeros: 0, usual: [10, 800] },
  BRAND: { decimals: 0, word: '个品牌', zeros: 0, usual: [5, 150] },
  TEAM: { decimals: 0, word: '支团队', zeros: 0, usual: [5, 300] },
  PRODUCT: { decimals: 0, word: '款产品', zeros: 0, usual: [5, 900] },
  DISTRICT: { decimals: 0, word: '个区县', zeros: 0, usual: [4, 30] },
  WAREHOUSE: { decimals: 0, word: '个仓', zeros: 0, usual: [3, 120] },
  COUNT: { decimals: 0, word: '个', zeros: 0, usual: [5, 500] },
  PERCENT: { decimals: 1, word: '%', zeros: 0, usual: [30, 150] },
  PERCENTAGE_POINT: { decimals: 1, word: '个百分点', zeros: 0, usual: [3, 30] },
  RANK: { decimals: 0, word: '位', zeros: 0, usual: [8, 30] },
} as const satisfies Record<string, Format>;

export type Unit = keyof typeof FORMATS;

/** The smallest and largest usual number of a unit, as its digits. */
export function usualDigits(unit: Unit): readonly [from: number, to: number] {
  return FORMATS[unit].usual;
}

/** A figure's token and its value, as an import keeps them. */
export interface Token {
  readonly stated: string;
  readonly value: number | bigint;
}

/**
 * Writes a number, which parses to the value again.
 * @param digits its written digits without the point: 123 of 12.3万人
 */
export function tokenOf(unit: Unit, digits: number): Token {
  const { decimals, word, zeros } = FORMATS[unit];
  const written = `${digits / 10 ** decimals}${word}`;
  const value = (digits * 10 ** zeros) / 10 ** decimals;
  return {
    stated: unit === 'RANK' ? `第${written}` : written,
    value: Number.isInteger(value) ? BigInt(value) : value,
  };
}
