import { exact, type Exact } from './exact.js';
import { MEASURES } from './measure.js';
import { readNumeral } from './numeral.js';

/** A part of a whole, or a growth told in doublings, in PERCENT; undefined where the token is of another kind. */
export function readShare(token: string): Exact | undefined {
  if (token === '一半' || token === '半数') return exact(50n);
  return readFraction(token) ?? readSomeOfEvery(token) ?? readDoublings(token);
}

const STROKE = /^([0-9]+)[/⁄]([0-9]+)$/u;
const IN_WORDS = /^(?<whole>.+)分之(?<part>.+)$/u;

/** 1/3, 三分之一, 百分之十二点六. */
function readFraction(token: string): Exact | undefined {
  const [, above = '', below = ''] = STROKE.exec(token) ?? [];
  const { part = above, whole = below } = IN_WORDS.exec(token)?.groups ?? {};
  return percent(part, whole);
}

const NUMERAL = '[0-9]+|[一二两三四五六七八九十百千万亿]+';
const WORD = MEASURES.map(({ word }) => word).join('|');
const EVERY = new RegExp(`^每(${NUMERAL})(${WORD})[^0-9]*?有(${NUMERAL})\\2$`, 'u');

/** 每3台…就有1台. Anything without digits may stand between; both ends count with the same word, and no more than all. */
function readSomeOfEvery(token: string): Exact | undefined {
  const [, whole = '', , part = ''] = EVERY.exec(token) ?? [];
  const share = percent(part, whole);
  return share && share.numerator <= 100n * share.denominator ? share : undefined;
}

/** 翻番, 翻两番, 翻了一番, 翻倍. Beyond 20 doublings it is a slip of the pen. */
function readDoublings(token: string): Exact | undefined {
  if (/^翻了?一?倍$/u.test(token)) return exact(100n);
  const [, numeral] = /^翻了?(.*)番$/u.exec(token) ?? [];
  if (numeral === undefined) return undefined;
  const times = readNumeral(numeral === '' ? '一' : numeral);
  if (times?.denominator !== 1n || times.numerator < 1n || times.numerator > 20n) return undefined;
  return exact((2n ** times.numerator - 1n) * 100n);
}

function percent(part: string, whole: string): Exact | undefined {
  const [above, below] = [readNumeral(part), readNumeral(whole)];
  if (!above || !below || below.numerator === 0n) return undefined;
  return exact(above.numerator * below.denominator * 100n, above.denominator * below.numerator);
}
