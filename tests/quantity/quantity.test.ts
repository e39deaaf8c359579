import { describe, expect, test } from 'vitest';
import { parseQuantity, QuantityError, UNITS } from '../../src/quantity/index.js';
import { chinese, random } from './chinese-numerals.js';

describe('a token reads as its value in one canonical unit', () => {
  const read: readonly [token: string, value: number, unit: string][] = [
    // digits and multipliers
    ['9.7万亿元', 9_700_000_000_000, 'CNY'],
    ['6.9万亿元', 6_900_000_000_000, 'CNY'],
    ['4400亿元', 440_000_000_000, 'CNY'],
    ['3千亿元', 300_000_000_000, 'CNY'],
    ['5百万元', 5_000_000, 'CNY'],
    ['1,100亿元', 110_000_000_000, 'CNY'],
    ['3亿4500万人', 345_000_000, 'PERSON'],
    ['10亿零817万5288人', 1_008_175_288, 'PERSON'],
    ['3万5千人', 35_000, 'PERSON'],
    ['1万2000辆', 12_000, 'VEHICLE'],
    ['0.1%', 0.1, 'PERCENT'],
    ['15.98%', 15.98, 'PERCENT'],
    ['12.60%', 12.6, 'PERCENT'],
    // characters
    ['十四家', 14, 'ENTERPRISE'],
    ['二十家', 20, 'STORE'],
    ['一百二十家', 120, 'BRAND'],
    ['一百〇五家', 105, 'ENTERPRISE'],
    ['两家', 2, 'STORE'],
    ['两万零三百辆', 20_300, 'VEHICLE'],
    ['二十万零五千辆', 205_000, 'VEHICLE'],
    ['九点七万亿元', 9_700_000_000_000, 'CNY'],
    ['千亿元', 100_000_000_000, 'CNY'],
    // 半, 双, and round numbers with a surplus
    ['半年', 0.5, 'YEAR'],
    ['两年半', 2.5, 'YEAR'],
    ['三成半', 35, 'PERCENT'],
    ['双', 2, 'COUNT'],
    ['半', 0.5, 'COUNT'],
    ['100余款', 100, 'PRODUCT'],
    ['百余款', 100, 'PRODUCT'],
    ['30多万辆', 300_000, 'VEHICLE'],
    ['3万余辆', 30_000, 'VEHICLE'],
    ['十来个', 10, 'PLATFORM'],
    // shares and growths
    ['100%', 100, 'PERCENT'],
    ['12.6％', 12.6, 'PERCENT'],
    ['１２．６％', 12.6, 'PERCENT'],
    ['5‰', 0.5, 'PERCENT'],
    ['-3.2%', -3.2, 'PERCENT'],
    ['−3.2%', -3.2, 'PERCENT'],
    ['负3.2%', -3.2, 'PERCENT'],
    ['1/3', 100 / 3, 'PERCENT'],
    ['三分之一', 100 / 3, 'PERCENT'],
    ['3分之2', 200 / 3, 'PERCENT'],
    ['百分之十二点六', 12.6, 'PERCENT'],
    ['百分之百', 100, 'PERCENT'],
    ['万分之五', 0.05, 'PERCENT'],
    ['一半', 50, 'PERCENT'],
    ['每3台…就有1台', 100 / 3, 'PERCENT'],
    ['每三台有牌照的车里便有一台', 100 / 3, 'PERCENT'],
    ['每10个人里有3个', 30, 'PERCENT'],
    ['1成', 10, 'PERCENT'],
    ['七成', 70, 'PERCENT'],
    ['2倍', 200, 'PERCENT'],
    ['双倍', 200, 'PERCENT'],
    ['一倍半', 150, 'PERCENT'],
    ['翻番', 100, 'PERCENT'],
    ['翻一番', 100, 'PERCENT'],
    ['翻了一番', 100, 'PERCENT'],
    ['翻倍', 100, 'PERCENT'],
    ['翻两番', 300, 'PERCENT'],
    ['翻3番', 700, 'PERCENT'],
    ['1.7个百分点', 1.7, 'PERCENTAGE_POINT'],
    ['3百分点', 3, 'PERCENTAGE_POINT'],
    ['25个基点', 0.25, 'PERCENTAGE_POINT'],
    // ranks
    ['第7', 7, 'RANK'],
    ['第一', 1, 'RANK'],
    ['第3位', 3, 'RANK'],
    ['首位', 1, 'RANK'],
    ['首条', 1, 'RANK'],
    ['首批', 1, 'RANK'],
    ['首', 1, 'RANK'],
    ['前10', 10, 'RANK'],
    ['前三位', 3, 'RANK'],
    // measures
    ['1.5平方公里', 1.5, 'SQUARE_KILOMETRE'],
    ['120万平方米', 1.2, 'SQUARE_KILOMETRE'],
    ['3000亩', 2, 'SQUARE_KILOMETRE'],
    ['50万人次', 500_000, 'PERSON_VISIT'],
    ['25万人', 250_000, 'PERSON'],
    ['130万辆', 1_300_000, 'VEHICLE'],
    ['1台', 1, 'VEHICLE'],
    ['110场次', 110, 'EVENT'],
    ['8场', 8, 'EVENT'],
    ['31个', 31, 'DISTRICT'],
    ['90个', 90, 'WAREHOUSE'],
    ['1000个', 1000, 'TEAM'],
    ['100个', 100, 'TASK'],
    ['320个', 320, 'PROJECT'],
    ['3项', 3, 'TASK'],
    ['7条', 7, 'COUNT'],
    ['8837家企业', 8837, 'ENTERPRISE'],
    ['31个区县', 31, 'DISTRICT'],
    // white space where a page breaks
    ['9.7万\n\n亿元', 9_700_000_000_000, 'CNY'],
    ['50 %', 50, 'PERCENT'],
    // the largest whole number that a number holds for certain
    ['9007199254740991', 9_007_199_254_740_991, 'COUNT'],
  ];
  test.each(read)('%s is %d %s', (token, value, unit) => {
    const quantity = parseQuantity(token);
    expect(quantity.value).toBe(value);
    expect(quantity.units).toContain(unit);
  });
});

describe('the measure word says which units are allowed', () => {
  const allowed: readonly [token: string, yes: readonly string[], no: readonly string[]][] = [
    ['5元', ['CNY'], ['COUNT', 'PERSON']],
    ['5家', ['ENTERPRISE', 'STORE', 'BRAND'], ['PERSON', 'VEHICLE', 'CNY']],
    [
      '5个',
      ['PROJECT', 'TEAM', 'TASK', 'PLATFORM', 'BRAND', 'DISTRICT', 'COUNT'],
      ['PERSON', 'PERCENT', 'YEAR'],
    ],
    ['5个人', ['PERSON'], ['COUNT']],
    ['5人次', ['PERSON_VISIT'], ['PERSON']],
    ['5%', ['PERCENT'], ['PERCENTAGE_POINT']],
    ['5个百分点', ['PERCENTAGE_POINT'], ['PERCENT']],
    ['第5', ['RANK'], ['COUNT']],
    [
      '5',
      UNITS.filter(
        (unit) => !['CNY', 'PERCENT', 'PERCENTAGE_POINT', 'RANK', 'SQUARE_KILOMETRE', 'YEAR'].includes(unit),
      ),
      ['CNY', 'PERCENT', 'PERCENTAGE_POINT', 'RANK', 'SQUARE_KILOMETRE', 'YEAR'],
    ],
  ];
  test.each(allowed)('%s allows %j and not %j', (token, yes, no) => {
    const { units } = parseQuantity(token);
    for (const unit of yes) expect(units).toContain(unit);
    for (const unit of no) expect(units).not.toContain(unit);
  });
});

describe('what cannot be read for certain is refused with the reason', () => {
  const refused: readonly [token: string, reason: string][] = [
    ['', 'it is empty'],
    [' ', 'it is empty'],
    ['几十家', 'it states no definite number'],
    ['数百家', 'it states no definite number'],
    ['5%—6%', 'it is a range; state each of its two figures'],
    ['3至5家', 'it is a range; state each of its two figures'],
    ['3美元', 'no canonical unit is known for the measure word “美元”'],
    ['5个月', 'no canonical unit is known for the measure word “个月”'],
    ['万亿级', 'no canonical unit is known for the measure word “级”'],
    ['翻两倍', '翻 goes with 番, or with one 倍'],
    ['翻99番', '翻 goes with 番, or with one 倍'],
    ['首发', 'it is not an ordinal'],
    ['首1000辆', 'it is not an ordinal'],
    ['第三方', 'it is not an ordinal'],
    ['第0', 'ordinals begin at 1'],
    ['9007199254740993', 'a number cannot hold all of its digits'],
    ['0.30000000000000004', 'a number cannot hold all of its digits'],
    ...[
      '元',
      '家',
      '超过',
      '百货',
      '七八成',
      '三五家',
      '二百五',
      '一万五',
      '一亿五千',
      '3万5',
      '1亿5千',
      '亿万',
      '十五五',
      '二〇二五',
      '十两',
      '零五',
      '一百零',
      '一百零零五',
      '25余家',
      '3多万',
      '1.2.3',
      '007家',
      '1,10家',
      '1，100家',
      '1 000家',
      '1万零',
      '1亿2000亿',
      '1亿0亿',
      '一千零零五',
      '1/0',
      '三分之',
      '每3台就有4台',
      '每3人就有1辆',
      '前三季度',
      '½',
      '2025年2月',
      '三项行动',
      '超1600个',
      '50%以上',
    ].map((token): [string, string] => [token, '']),
  ];
  test.each(refused)('%s', (token, reason) => {
    const wrong = catchError(() => parseQuantity(token));
    expect(wrong).toBeInstanceOf(QuantityError);
    expect(wrong).toMatchObject({ token, name: 'QuantityError' });
    if (reason !== '') expect(wrong?.reason).toBe(reason);
    expect(wrong?.message).toBe(`cannot read “${token}”: ${wrong?.reason}`);
  });
});

describe('a number written out reads back as itself', () => {
  const next = random(20250206);
  const numbers = [
    ...Array.from({ length: 12_000 }, (_, i) => i),
    ...Array.from({ length: 20_000 }, () => Math.floor(10 ** (next() * 15.95))),
    ...Array.from({ length: 5_000 }, () => Math.round(next() * 99) * 10 ** Math.floor(next() * 14)),
    Number.MAX_SAFE_INTEGER,
  ];

  test('in Chinese characters, with 二 and with 两', () => {
    for (const value of numbers) {
      const written = chinese(value);
      const spoken = written.replace(/(?<![十零])二(?=[百千万亿])/gu, '两');
      expect([written, parseQuantity(written).value]).toEqual([written, value]);
      expect([spoken, parseQuantity(`${spoken}元`).value]).toEqual([spoken, value]);
    }
  });

  test('in digits, with a decimal part and a multiplier, as the decimal literal would', () => {
    const chains = Object.entries({
      '': 0,
      百: 2,
      千: 3,
      万: 4,
      百万: 6,
      千万: 7,
      亿: 8,
      百亿: 10,
      千亿: 11,
      万亿: 12,
    });
    for (let i = 0; i < 20_000; i++) {
      const [chain, power] = chains[Math.floor(next() * chains.length)]!;
      const digits = (next() * 10 ** Math.floor(next() * 4)).toFixed(Math.floor(next() * 5));
      expect([digits, chain, parseQuantity(`${digits}${chain}元`).value]).toEqual([
        digits,
        chain,
        Number(`${digits}e${power}`),
      ]);
    }
  });

  test('with thousands commas', () => {
    for (const value of numbers) expect(parseQuantity(value.toLocaleString('en')).value).toBe(value);
  });

  test('as a fraction', () => {
    for (let part = 1; part <= 40; part++)
      for (let whole = part; whole <= 120; whole++) {
        expect(parseQuantity(`${part}/${whole}`).value).toBe((part * 100) / whole);
        expect(parseQuantity(`${chinese(whole)}分之${chinese(part)}`).value).toBe((part * 100) / whole);
      }
  });

  test('and any string of numerals either reads as a finite number or is refused', () => {
    const alphabet = [...'零一二九十百千万亿两双首半点余.,/0123分之第前负%元'];
    for (let i = 0; i < 50_000; i++) {
      const token = Array.from(
        { length: 1 + Math.floor(next() * 7) },
        () => alphabet[Math.floor(next() * alphabet.length)],
      ).join('');
      const wrong = catchError(() => expect(Number.isFinite(parseQuantity(token).value)).toBe(true));
      if (wrong !== undefined) expect(wrong).toBeInstanceOf(QuantityError);
    }
  });
});

function catchError(act: () => unknown): QuantityError | undefined {
  try {
    act();
  } catch (error) {
    return error as QuantityError;
  }
  return undefined;
}
