import { QuantityError } from './error.js';
import { nearest } from './exact.js';
import { normalise } from './normalise.js';
import { readNumeral } from './numeral.js';

/**
 * The whole number that a name's numeral counts: 六 → 6, 两 and 双 → 2, 320 → 320. The words are the numeral alone.
 * Throws `QuantityError` on anything else, also on 半 and 百余, which count nothing exactly.
 */
export function parseCount(words: string): number {
  const value = readNumeral(normalise(words));
  const count = value && nearest(value);
  if (count === undefined || !Number.isSafeInteger(count))
    throw new QuantityError(words, 'it is not a whole number');
  return count;
}
