import { QuantityError } from './error.js';
import { lexicon } from './lexicon.js';
import { normalise } from './normalise.js';

/** The names of the enum `Comparator` in schema.graphql. */
export type Comparator = 'EQUAL' | 'AT_LEAST' | 'MORE_THAN' | 'AT_MOST' | 'LESS_THAN' | 'ABOUT';

/**
 * How a number is to be read, from the words beside it (the comparator's words alone; 了 may end them).
 *
 * - 以上, 以下 and 以内 include the number; 超过, 不满 and 以外 exclude it (Civil Code 民法典, article 1259).
 * - 突破, 破 and 过 (过半): the mark lies behind, so MORE_THAN. 余 and 多 after a round number likewise.
 * - 近, 接近 and 将近: ABOUT. They promise nearness, which LESS_THAN would lose; that the number is not quite reached they
 *   only imply. 不足, 不到 and 未达 deny the number, so LESS_THAN.
 * - 来 (十来个): ABOUT, for it may fall on either side.
 * - 上 (上百家): AT_LEAST, “reaching to”.
 * - 前 (前10): AT_MOST, of a rank: the tenth place or a better one.
 * - 达, 达到, 为, 高达 and every 提升至, 增加到 or 降至: EQUAL. So is 实现, which says only that the number came true.
 *
 * Throws `QuantityError` on other words, and on none: where no word stands, EQUAL holds and there is nothing to parse.
 */
export function parseComparator(words: string): Comparator {
  const text = normalise(words).replace(/(?<=.)了$/u, '');
  const found = ARRIVES.test(text) ? 'EQUAL' : COMPARATORS.get(text);
  if (found === undefined) throw new QuantityError(words, 'it is not a known comparator');
  return found;
}

const ARRIVES = /^(?:增加|增长|增|提升|提高|上升|升|扩大|扩展|发展|降低|下降|降|减少|减|缩短|缩小)?[至到]$/u;
const COMPARATORS = lexicon<Comparator>({
  EQUAL: '= 达 达到 达至 高达 多达 为 是 有 共 共有 等于 实现',
  AT_LEAST: '≥ 以上 及以上 不低于 不少于 不小于 不下于 不下 至少 最少 最低 起码 上',
  MORE_THAN: '> 超 超过 超出 逾 突破 破 过 余 多 大于 高于 多于 不止 以外 开外',
  AT_MOST: '≤ 以下 及以下 以内 之内 不超过 不超 不高于 不多于 不大于 至多 最多 最高 前',
  LESS_THAN: '< 低于 少于 小于 不足 不满 不到 未满 未达 未达到',
  ABOUT: '≈ 左右 上下 约 约为 大约 大概 近 接近 将近 来',
});
