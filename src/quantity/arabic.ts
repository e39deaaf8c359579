import { decimal, exact, plus, times, type Exact } from './exact.js';
import { CHAIN, multiplier } from './multiplier.js';

/**
 * The value of a numeral written in digits: 8837, 1,100, 12.6, 1.1万, 9.7万亿, 3亿4500万, 10亿零817万5288.
 * Undefined where the text is none.
 *
 * Digits go with 万 and 亿 by GB/T 15835—2011 (出版物上数字用法); with 百 and 千 because newspapers write so.
 */
export function readArabic(text: string): Exact | undefined {
  const [, number, chain = ''] = SINGLE.exec(text) ?? [];
  if (number === undefined) return readParts(text);
  return times(decimal(number.replaceAll(',', '')), exact(multiplier(chain)));
}

const SINGLE = new RegExp(
  String.raw`^((?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(?:\.[0-9]+)?)(${CHAIN})$`,
  'u',
);
const PART = new RegExp(`(零?)([0-9]+)(${CHAIN})`, 'gu');

/** Several parts, each with a smaller multiplier than the one before: 3亿4500万. */
function readParts(text: string): Exact | undefined {
  const parts = [...text.matchAll(PART)];
  if (/^[零0]/u.test(text) || parts.map(([part]) => part).join('') !== text) return undefined;
  let sum = exact(0n);
  let before: bigint | undefined;
  for (const [, zero = '', digits = '', chain = ''] of parts) {
    const size = multiplier(chain);
    const value = BigInt(digits) * size;
    if (before !== undefined) {
      if (size >= before || value >= before) return undefined;
      // Without 零 the part must leave no place open: 3万5 may be 35,000, and 1亿5千 may be 1亿5千万.
      const leavesNone = chain === '' ? 10n ** BigInt(digits.length) === before : size * 10_000n >= before;
      if (zero === '' && !leavesNone) return undefined;
    }
    sum = plus(sum, exact(value));
    before = size;
  }
  return before === undefined ? undefined : sum;
}
