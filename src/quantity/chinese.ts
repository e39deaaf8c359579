import { decimal, exact, times, type Exact } from './exact.js';
import { CHAIN, multiplier } from './multiplier.js';

/**
 * The value of a numeral written in characters: 十四, 一百二十, 两万零三百, 十二点六, 九点七万亿, and multipliers alone
 * (百, 千亿). Undefined where the text is none.
 *
 * Not read: 三五 and 七八十 (rough numbers), 十五五 and 二〇二五 (names and years), 几十 (no number), and 一百五, 一万五 or
 * 一亿五千, where the last unit may have been left out.
 */
export function readChinese(text: string): Exact | undefined {
  const written = text.replaceAll('〇', '零');
  const [, before, after, chain = ''] = DECIMAL.exec(written) ?? [];
  const whole = readInteger(before ?? written);
  if (whole === undefined) return undefined;
  if (after === undefined) return exact(whole);
  const places = [...after].map((digit) => DIGITS.indexOf(digit)).join('');
  return times(decimal(`${whole}.${places}`), exact(multiplier(chain)));
}

const DIGITS = '零一二三四五六七八九';
const DECIMAL = new RegExp(`^(.+)点([${DIGITS}]+)(${CHAIN})$`, 'u');
const ONLY_CHAIN = new RegExp(`^(?!$)${CHAIN}$`, 'u');

function readInteger(text: string): bigint | undefined {
  if (text === '零') return 0n;
  if (ONLY_CHAIN.test(text)) return multiplier(text);
  return readLarge(text, '亿', (part) => readLarge(part, '万', readSmall));
}

/** Splits at the last `unit` and has both sides read by `read`. A right side that leaves its first place open begins with 零. */
function readLarge(
  text: string,
  unit: '亿' | '万',
  read: (part: string) => bigint | undefined,
): bigint | undefined {
  const at = text.lastIndexOf(unit);
  if (at < 0) return read(text);
  const size = multiplier(unit);
  const right = text.slice(at + 1);
  const many = read(text.slice(0, at));
  const rest = right === '' ? 0n : read(right.replace(/^零/u, ''));
  if (many === undefined || rest === undefined) return undefined;
  if (right !== '' && !right.startsWith('零') && rest * 10n < size) return undefined;
  return many * size + rest;
}

// The digits of thousands, hundreds, tens and ones. A digit of ones stands alone or follows 十 or 零; 十 goes without a
// digit only in front (十四), and then its group is empty.
const SMALL =
  /^(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?(?:(^|[一二三四五六七八九])十)?(?:(?<=十|零|^)([一二三四五六七八九]))?$/u;

/** Below 10,000. */
function readSmall(text: string): bigint | undefined {
  if (text === '两') return 2n;
  if (text === '' || /^零|零$|零零/u.test(text)) return undefined;
  const places = SMALL.exec(text)?.slice(1) as (string | undefined)[] | undefined;
  return places?.reduce((sum, digit) => sum * 10n + digitValue(digit), 0n);
}

function digitValue(digit: string | undefined): bigint {
  if (digit === undefined) return 0n;
  if (digit === '') return 1n;
  return digit === '两' ? 2n : BigInt(DIGITS.indexOf(digit));
}
