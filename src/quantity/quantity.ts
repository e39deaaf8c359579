import { QuantityError } from './error.js';
import { exact, nearest, plus, times, type Exact } from './exact.js';
import { BARE, MEASURES } from './measure.js';
import { normalise } from './normalise.js';
import { readNumeral, readRoundNumeral } from './numeral.js';
import { parseOrdinal } from './ordinal.js';
import { readShare } from './share.js';

/** A number in canonical units. */
export interface Quantity {
  /** In each of `units`; the number nearest to what is written, so 1/3 is `100 / 3`. */
  readonly value: number;
  /** Names of the enum `Unit` that the measure word allows. */
  readonly units: readonly string[];
}

/**
 * Reads a figure's token: the number and its measure word as written, as in 9.7万亿元, 8837家, 1/3, 第7 or 100余款.
 *
 * - Without a measure word every counted unit is allowed.
 * - %, 成 (10 %), 倍 (100 % of the base), 百分之…, 1/3, 三分之一, 一半 and 每3台…就有1台 are PERCENT. 倍 is the ratio alone: 增长2倍
 *   and 达到2倍 both read 200, and the figure's statistic, GROWTH or LEVEL, says which of the two it is.
 * - 翻番 and 翻n番 are the growth (2ⁿ − 1) × 100 PERCENT; 翻倍 is 翻一番 (National Bureau of Statistics, 统计知识 “番”与“倍”).
 * - 第7, 首条 and 首位 are RANK, and so is 前10, whose 前 is an AT_MOST.
 * - 余, 多 and 来 in 100余款 do not change the value; they are a comparator.
 * - A minus sign or 负 makes the value negative. 半 after the measure word adds a half: 两年半.
 *
 * Throws `QuantityError` on ranges, on rough numbers (几十, 七八成), on measure words without a canonical unit (美元), and
 * where a number cannot hold every digit.
 */
export function parseQuantity(stated: string): Quantity {
  const token = normalise(stated);
  if (/^[第首其]/u.test(token)) return { value: parseOrdinal(stated), units: ['RANK'] };
  const share = readShare(token);
  const read = share ? { value: share, units: ['PERCENT'] } : (readTop(token) ?? readMeasured(token));
  if (read === undefined) throw new QuantityError(stated, whyUnread(token));
  const value = nearest(read.value);
  if (value === undefined) throw new QuantityError(stated, 'a number cannot hold all of its digits');
  return { value, units: read.units };
}

interface Read {
  readonly value: Exact;
  readonly units: readonly string[];
}

/** 前10, 前三位: the first so many of an order. */
function readTop(token: string): Read | undefined {
  const [, numeral] = /^前(.+?)(?:位|名|强)?$/u.exec(token) ?? [];
  const value = numeral === undefined ? undefined : readNumeral(numeral);
  return value && { value, units: ['RANK'] };
}

/** A signed numeral, then a measure word or none. */
function readMeasured(token: string): Read | undefined {
  const size = token.replace(/^[-−负]/u, '');
  const sign = exact(size === token ? 1n : -1n);
  for (const { word, units, scale } of [...MEASURES, BARE]) {
    const value = readBefore(size, word);
    if (value) return { value: times(times(value, scale), sign), units };
  }
  return undefined;
}

/** The numeral before the measure word, and the 半 after it. */
function readBefore(text: string, word: string): Exact | undefined {
  if (text.endsWith(word)) return readRoundNumeral(text.slice(0, text.length - word.length));
  if (word === '' || !text.endsWith(`${word}半`)) return undefined;
  const whole = readNumeral(text.slice(0, -word.length - 1));
  return whole?.denominator === 1n ? plus(whole, exact(1n, 2n)) : undefined;
}

function whyUnread(token: string): string {
  if (token === '') return 'it is empty';
  if (/几|若干|许多|^数/u.test(token)) return 'it states no definite number';
  if (RANGE.test(token)) return 'it is a range; state each of its two figures';
  if (token.startsWith('翻')) return '翻 goes with 番, or with one 倍';
  for (let end = token.length - 1; end > 0; end--) {
    const word = token.slice(end);
    if (readRoundNumeral(token.slice(0, end)) && !IN_NUMERALS.test(word))
      return `no canonical unit is known for the measure word “${word}”`;
  }
  return 'it is not one plain numeral with its measure word';
}

const RANGE = /[0-9零一二三四五六七八九十百千万亿%][-—–~至到]+[0-9一二三四五六七八九十]/u;
const IN_NUMERALS = /^[0-9零〇一二三四五六七八九十百千万亿两余多来.,\s]/u;
