import { day, months, type Days } from './calendar.js';
import { nearest } from './exact.js';
import { normalise } from './normalise.js';
import { readNumeral } from './numeral.js';

/** First and last day, `YYYY-MM-DD`, both included. `yearPrinted` is false where the year comes from `options.year`. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
  readonly yearPrinted: boolean;
}

/**
 * The days that date words name: 2025年, 2月5日, 去年12月, 2024年底, 一季度, 上半年, 前11个月, 2021—2025年, 1至6月, 二〇二五年.
 * 截至 (as of), 底 and 末 (end of) name the last day alone.
 *
 * `year` is the year the text was written in: 今年, and the year of a month without one. Where it is missing such words
 * are null, as are words that name no calendar days (春节假期, 近两年, 5年, 当前) or days that do not exist. Throws nothing.
 */
export function parseDate(words: string, options: { readonly year?: number } = {}): DateRange | null {
  const text = normalise(words);
  const named = text.replace(/^截[至止]到?/u, '');
  const range = readDate(named, options.year) ?? readSpan(named, options.year);
  return range && named !== text ? { ...range, from: range.to } : range;
}

const RELATIVE = new Map(
  Object.entries({ 前年: -2, 去年: -1, 上年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2 }),
);
const YEAR = /^(?:([12][0-9]{3}|[一二][零〇一二三四五六七八九]{3})年|(前年|去年|上年|今年|本年|明年|后年))/u;

/** A year, a part of it, or both. */
function readDate(text: string, writtenIn: number | undefined): DateRange | null {
  const [head = '', printed, relative = ''] = YEAR.exec(text) ?? [];
  const year = printed === undefined ? writtenIn : yearNumber(printed);
  const part = text.slice(head.length);
  if (year === undefined || text === '') return null;
  const days = readPart(part === '' ? '全年' : part, year + (RELATIVE.get(relative) ?? 0), head !== '');
  return days && { from: days[0], to: days[1], yearPrinted: printed !== undefined };
}

const yearNumber = (digits: string): number =>
  Number(
    digits.replace(/[^0-9]/gu, (digit) => String('零一二三四五六七八九'.indexOf(digit.replace('〇', '零')))),
  );

const NUMBER = '([0-9]{1,2}|[一二三四五六七八九十]{1,3})';
const DAY = new RegExp(`^${NUMBER}月${NUMBER}[日号]$`, 'u');
const MONTHS: readonly (readonly [
  words: RegExp,
  months: (n: number) => readonly [first: number, last: number],
])[] = [
  [/^全年$/u, () => [1, 12]],
  [/^上半年$/u, () => [1, 6]],
  [/^下半年$/u, () => [7, 12]],
  [new RegExp(`^第?${NUMBER}季度$`, 'u'), (n) => [3 * n - 2, 3 * n]],
  [new RegExp(`^前${NUMBER}季度$`, 'u'), (n) => [1, 3 * n]],
  [new RegExp(`^前${NUMBER}个月$`, 'u'), (n) => [1, n]],
  [new RegExp(`^${NUMBER}月份?$`, 'u'), (n) => [n, n]],
];

/** A part of the year. `afterYear` says that a year stands before it, so that a mere 底 is its end. */
function readPart(part: string, year: number, afterYear: boolean): Days | null {
  const [, of] = /^(.*)[底末]$/u.exec(part) ?? [];
  if (of !== undefined) {
    const whole = readPart(of === '年' || (of === '' && afterYear) ? '全年' : of, year, false);
    return whole && [whole[1], whole[1]];
  }
  const [, month, dayOfMonth] = DAY.exec(part) ?? [];
  if (month !== undefined && dayOfMonth !== undefined) return day(year, small(month), small(dayOfMonth));
  for (const [words, range] of MONTHS) {
    const match = words.exec(part);
    if (match) return months(year, ...range(small(match[1] ?? '1')));
  }
  return null;
}

/** 2021—2025年, 1至6月, 2月5日至8日: the second half lends its unit, the first its year and month. */
function readSpan(text: string, writtenIn: number | undefined): DateRange | null {
  const [, left = '', right = ''] = /^(.+?)(?:至|到|[-—–~]+)(.+)$/u.exec(text) ?? [];
  const [, unit = ''] = /[0-9一二三四五六七八九十]([年月日号])/u.exec(right) ?? [];
  const [month = ''] = /^.*月/u.exec(left) ?? [];
  const first = readDate(left, writtenIn) ?? readDate(left + unit, writtenIn);
  if (first === null) return null;
  const ownYear = YEAR.test(right);
  // 3月至2025年2月 does not say of which year its March is.
  if (ownYear && !YEAR.test(left) && !YEAR.test(left + unit)) return null;
  const year = ownYear ? writtenIn : Number(first.from.slice(0, 4));
  const last = readDate(right, year) ?? readDate(month + right, writtenIn);
  if (last === null || last.from < first.from) return null;
  return { from: first.from, to: last.to, yearPrinted: first.yearPrinted && (last.yearPrinted || !ownYear) };
}

/** The number of a month, a day or a quarter, also 02; NaN where it is none. */
function small(text: string): number {
  const value = readNumeral(text.replace(/^0(?=.)/u, ''));
  return (value && nearest(value)) ?? Number.NaN;
}
