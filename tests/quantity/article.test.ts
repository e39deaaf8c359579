import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFigures, parseCount, parseDate, parseOrdinal, parseQuantity } from '../../src/quantity/index.js';

/** The source article. It lies beside the repository, not in it. */
const article = new URL('../../../shared/documents/pioneer-zone-2025.txt', import.meta.url);
const text = existsSync(article) ? readFileSync(article, 'utf8') : undefined;
if (text === undefined) console.warn(`skipped: the article is not at ${article.pathname}`);

const quantities: readonly [token: string, value: number, unit: string][] = [
  ['6.9万亿元', 6.9e12, 'CNY'],
  ['9.7万亿元', 9.7e12, 'CNY'],
  ['10万亿元', 10e12, 'CNY'],
  ['4400亿元', 4400e8, 'CNY'],
  ['1100亿元', 1100e8, 'CNY'],
  ['974亿元', 974e8, 'CNY'],
  ['7000亿元', 7000e8, 'CNY'],
  ['103亿元', 103e8, 'CNY'],
  ['1/3', 100 / 3, 'PERCENT'],
  ['2.7%', 2.7, 'PERCENT'],
  ['2.6%', 2.6, 'PERCENT'],
  ['90%', 90, 'PERCENT'],
  ['7.3%', 7.3, 'PERCENT'],
  ['30%', 30, 'PERCENT'],
  ['12.6%', 12.6, 'PERCENT'],
  ['19.3%', 19.3, 'PERCENT'],
  ['15.98%', 15.98, 'PERCENT'],
  ['50%', 50, 'PERCENT'],
  ['17.7%', 17.7, 'PERCENT'],
  ['20.6%', 20.6, 'PERCENT'],
  ['16.3%', 16.3, 'PERCENT'],
  ['14.3%', 14.3, 'PERCENT'],
  ['16.7%', 16.7, 'PERCENT'],
  ['18.8%', 18.8, 'PERCENT'],
  ['13.8%', 13.8, 'PERCENT'],
  ['每3台新能源汽车中，就有1台', 100 / 3, 'PERCENT'],
  ['1.7个百分点', 1.7, 'PERCENTAGE_POINT'],
  ['3个百分点', 3, 'PERCENTAGE_POINT'],
  ['第1', 1, 'RANK'],
  ['第7', 7, 'RANK'],
  ['第一', 1, 'RANK'],
  ['第三', 3, 'RANK'],
  ['第5大', 5, 'RANK'],
  ['首条', 1, 'RANK'],
  ['首批', 1, 'RANK'],
  ['25万人', 250_000, 'PERSON'],
  ['50万人次', 500_000, 'PERSON_VISIT'],
  ['130万辆', 1_300_000, 'VEHICLE'],
  ['50万辆', 500_000, 'VEHICLE'],
  ['1万家', 10_000, 'ENTERPRISE'],
  ['1.1万家', 11_000, 'ENTERPRISE'],
  ['7.5万家', 75_000, 'ENTERPRISE'],
  ['20家', 20, 'ENTERPRISE'],
  ['69820家', 69_820, 'ENTERPRISE'],
  ['8837家', 8837, 'ENTERPRISE'],
  ['625家', 625, 'ENTERPRISE'],
  ['13家', 13, 'ENTERPRISE'],
  ['2家', 2, 'ENTERPRISE'],
  ['120家', 120, 'STORE'],
  ['125家', 125, 'STORE'],
  ['两家', 2, 'STORE'],
  ['90个', 90, 'WAREHOUSE'],
  ['31个', 31, 'DISTRICT'],
  ['860个', 860, 'PROJECT'],
  ['320个', 320, 'PROJECT'],
  ['100个', 100, 'TASK'],
  ['50个', 50, 'TASK'],
  ['10个', 10, 'PLATFORM'],
  ['1000个', 1000, 'TEAM'],
  ['1600个', 1600, 'BRAND'],
  ['3个', 3, 'COUNT'],
  ['100余款', 100, 'PRODUCT'],
  ['110场次', 110, 'EVENT'],
  ['1.5平方公里', 1.5, 'SQUARE_KILOMETRE'],
  ['3.6平方公里', 3.6, 'SQUARE_KILOMETRE'],
  ['5年', 5, 'YEAR'],
];

const ordinals: readonly [token: string, place: number][] = [
  ['第十四届', 14],
  ['第二十届', 20],
  ['第5大', 5],
  ['第一', 1],
  ['首批', 1],
  ['首条', 1],
];

const dates: readonly [token: string, from: string, to: string][] = [
  ['2019年', '2019-01-01', '2019-12-31'],
  ['2024年', '2024-01-01', '2024-12-31'],
  ['2025年', '2025-01-01', '2025-12-31'],
  ['2月5日', '2025-02-05', '2025-02-05'],
  ['2月6日', '2025-02-06', '2025-02-06'],
  ['去年12月', '2024-12-01', '2024-12-31'],
];

/** Words whose first numeral counts. */
const counts: readonly [word: string, count: number][] = [
  ['三项行动', 3],
  ['三个突破', 3],
  ['六区', 6],
  ['一高地', 1],
  ['三中心', 3],
  ['一走廊', 1],
  ['十项行动', 10],
  ['四张清单', 4],
  ['四大', 4],
  ['3大', 3],
  ['6大', 6],
  ['4个', 4],
  ['5个', 5],
  ['3方面', 3],
  ['三级', 3],
  ['四个阶段', 4],
  ['四链', 4],
  ['双倍增', 2],
  ['双核', 2],
  ['两省市', 2],
  ['两端', 2],
  ['两年', 2],
];

/** Numerals in names, idioms and words. */
const words = [
  ...[
    '33618',
    '416',
    '星光68',
    '十五五',
    '一带一路',
    '一码通',
    '4A级',
    '万亿级',
    '百亿级',
    '千亿级',
    '万达开',
    '四川',
    '三峡',
  ],
  ...[
    '双城',
    '半导体',
    '三电',
    '零部件',
    '整零',
    '零售',
    '百货',
    '首店',
    '首发',
    '首秀',
    '首展',
    '首创',
    '首选',
    '首要',
    '之首',
  ],
  ...['一体化', '一批', '进一步', '下一步', '一揽子', '一流', '一线', '一个', '之一'],
];

describe.skipIf(text === undefined)('the article (needs ../shared/documents)', () => {
  const source = text ?? '';
  const points = [...source];

  test.each(quantities)('%s stands there and is %d %s', (token, value, unit) => {
    expect(source).toContain(token);
    const quantity = parseQuantity(token);
    expect(quantity.value).toBe(value);
    expect(quantity.units).toContain(unit);
  });

  test.each(ordinals)('%s stands there and is number %d', (token, place) => {
    expect(source).toContain(token);
    expect(parseOrdinal(token)).toBe(place);
  });

  test.each(dates)('%s stands there and is %s to %s', (token, from, to) => {
    expect(source).toContain(token);
    expect(parseDate(token, { year: 2025 })).toEqual({ from, to, yearPrinted: /^\d{4}/.test(token) });
  });

  test.each(counts)('%s stands there and counts %d', (word, count) => {
    expect(source).toContain(word);
    expect(parseCount(findFigures(word)[0]?.text ?? '')).toBe(count);
  });

  test('every figure lies in one of these tokens or words, and none of them is missing from the text', () => {
    const listed = [...quantities, ...ordinals, ...dates, ...counts].map(([token]) => token).concat(words);
    const covered = new Set<number>();
    for (const token of listed) {
      const places = occurrences(points, [...token]);
      expect([token, places.length > 0]).toEqual([token, true]);
      for (const place of places) for (let i = 0; i < [...token].length; i++) covered.add(place + i);
    }
    const left = findFigures(source).filter(({ start, end }) =>
      points.slice(start, end).some((_, i) => !covered.has(start + i)),
    );
    expect(left).toEqual([]);
  });

  test('each figure is cut out by its own place, and a cruder pattern finds no numeral outside of them', () => {
    const figures = findFigures(source);
    expect(figures.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(
      figures.map((figure) => figure.text),
    );
    const inside = new Set(
      figures.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
    );
    const outside = points.flatMap((point, i) =>
      /[\p{N}一二三四五六七八九十百千万亿两双首半零]/u.test(point) && !inside.has(i)
        ? [`${point} at ${i}`]
        : [],
    );
    expect(outside).toEqual([]);
  });
});

function occurrences(points: readonly string[], token: readonly string[]): number[] {
  return points.flatMap((_, at) => (token.every((point, i) => points[at + i] === point) ? [at] : []));
}
