import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/quantity/index.js';
import { chinese } from './chinese-numerals.js';

describe('date words, read in a text of 2025, name days', () => {
  test.each([
    // words, first day, last day, is the year printed
    ['2025年', '2025-01-01', '2025-12-31', true],
    ['2024年', '2024-01-01', '2024-12-31', true],
    ['二〇二四年', '2024-01-01', '2024-12-31', true],
    ['2025年2月5日', '2025-02-05', '2025-02-05', true],
    ['２０２５年02月05日', '2025-02-05', '2025-02-05', true],
    ['2024年2月', '2024-02-01', '2024-02-29', true],
    ['2024年底', '2024-12-31', '2024-12-31', true],
    ['2024年年末', '2024-12-31', '2024-12-31', true],
    ['2024年6月末', '2024-06-30', '2024-06-30', true],
    ['2024年1—11月', '2024-01-01', '2024-11-30', true],
    ['2021—2025年', '2021-01-01', '2025-12-31', true],
    ['2019年至2024年', '2019-01-01', '2024-12-31', true],
    ['2024年12月至2025年3月', '2024-12-01', '2025-03-31', true],
    ['截至2024年底', '2024-12-31', '2024-12-31', true],
    ['2月5日', '2025-02-05', '2025-02-05', false],
    ['2月\n\n6日', '2025-02-06', '2025-02-06', false],
    ['二月五日', '2025-02-05', '2025-02-05', false],
    ['2月5日至8日', '2025-02-05', '2025-02-08', false],
    ['今年', '2025-01-01', '2025-12-31', false],
    ['去年', '2024-01-01', '2024-12-31', false],
    ['明年', '2026-01-01', '2026-12-31', false],
    ['去年12月', '2024-12-01', '2024-12-31', false],
    ['截至去年12月', '2024-12-31', '2024-12-31', false],
    ['去年12月至今年3月', '2024-12-01', '2025-03-31', false],
    ['2024年12月至今年3月', '2024-12-01', '2025-03-31', false],
    ['去年12月至2025年3月', '2024-12-01', '2025-03-31', false],
    ['年底', '2025-12-31', '2025-12-31', false],
    ['今年底', '2025-12-31', '2025-12-31', false],
    ['上半年', '2025-01-01', '2025-06-30', false],
    ['去年下半年', '2024-07-01', '2024-12-31', false],
    ['一季度', '2025-01-01', '2025-03-31', false],
    ['第4季度', '2025-10-01', '2025-12-31', false],
    ['前三季度', '2025-01-01', '2025-09-30', false],
    ['前11个月', '2025-01-01', '2025-11-30', false],
    ['1至6月', '2025-01-01', '2025-06-30', false],
  ])('%s is %s to %s, year printed: %s', (words, from, to, yearPrinted) => {
    expect(parseDate(words, { year: 2025 })).toEqual({ from, to, yearPrinted });
  });
});

describe('other words are no date', () => {
  test.each([
    '',
    '截至',
    '底',
    '5年',
    '5年来',
    '近两年',
    '25年',
    '当前',
    '近年',
    '春节假期',
    '今年春节假期',
    '2月30日',
    '2025年2月29日',
    '13月',
    '0月',
    '第五季度',
    '前13个月',
    '2025年至2024年',
    '1月至2025年3月',
    '12月至3月',
    '5日',
    '2025',
    '2025年度目标',
    '第十四届',
    '1 2月',
    '至',
    '9.7万亿元',
  ])('“%s”', (words) => {
    expect(parseDate(words, { year: 2025 })).toBeNull();
  });
  test.each(['2月5日', '今年', '去年12月', '上半年', '1至6月'])(
    'nor, where the year is not known, “%s”',
    (words) => {
      expect(parseDate(words)).toBeNull();
    },
  );
});

test('every day of a leap year reads back as itself, in digits and in characters', () => {
  for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2025, 0, 1); at += 86_400_000) {
    const day = new Date(at);
    const [month, date, iso] = [day.getUTCMonth() + 1, day.getUTCDate(), day.toISOString().slice(0, 10)];
    const read = { from: iso, to: iso, yearPrinted: true };
    expect(parseDate(`2024年${month}月${date}日`)).toEqual(read);
    expect(parseDate(`二〇二四年${chinese(month)}月${chinese(date)}日`)).toEqual(read);
    expect(parseDate(`${month}月${date}日`, { year: 2024 })).toEqual({ ...read, yearPrinted: false });
  }
});
