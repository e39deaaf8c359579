import { QuantityError } from './error.js';
import { nearest } from './exact.js';
import { normalise } from './normalise.js';
import { readNumeral } from './numeral.js';

/**
 * The place that ordinal words name, from 1: 第十四届 → 14, 第5大 → 5, 首批 and 首 → 1, 其三 → 3, 二是 → 2, and a bare numeral
 * its own value. Throws `QuantityError` on words that count instead of ordering (三家), on names (首发, 第三方) and below 1.
 */
export function parseOrdinal(words: string): number {
  const text = normalise(words);
  if (FIRST.test(text)) return 1;
  const [, nth, listed, bare] = NTH.exec(text) ?? [];
  const value = readNumeral(nth ?? listed ?? bare ?? '');
  const place = value && nearest(value);
  if (place === undefined || !Number.isSafeInteger(place))
    throw new QuantityError(words, 'it is not an ordinal');
  if (place < 1) throw new QuantityError(words, 'ordinals begin at 1');
  return place;
}

/** What 第… and 首… are counted in. A closed list: 第三方 and 首发 are words, not places in an order. */
const NOUN = '[大位名届批条个家次台款场座项列艘笔单支部套例期轮站季年辆架章节步类种级号]|阶段|方面|季度';
const FIRST = new RegExp(`^首(?:${NOUN})?$`, 'u');
const NTH = new RegExp(`^(?:第(.+?)(?:${NOUN})?|其(.+)|(.+?)是?)$`, 'u');
