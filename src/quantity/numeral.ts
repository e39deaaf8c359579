import { readArabic } from './arabic.js';
import { readChinese } from './chinese.js';
import { exact, type Exact } from './exact.js';

/** The value of a numeral and nothing else, in digits or characters; 双 is 2, 半 is 1/2. Undefined where it is none. */
export function readNumeral(text: string): Exact | undefined {
  if (text === '双') return exact(2n);
  if (text === '半') return exact(1n, 2n);
  return readArabic(text) ?? readChinese(text);
}

/**
 * Like `readNumeral`, and reads past 余, 多 or 来 inside the numeral: 100余, 百余, 30多万, 十来万. The value is that of the
 * round number; 余, 多 and 来 themselves are a comparator.
 */
export function readRoundNumeral(text: string): Exact | undefined {
  return readNumeral(text.replace(SURPLUS, '$1$2'));
}

// The surplus follows a round number only: 100余 and 3万多, but not 25余 or 3多万.
const SURPLUS = /^(.*[0十百千万亿])[余多来](万?亿?)$/u;
