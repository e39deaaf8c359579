import { describe, expect, test } from 'vitest';
import { parseComparator, parseHedge, QuantityError } from '../../src/quantity/index.js';

describe('the words beside a number say how to read it', () => {
  const comparators: Record<string, string> = {
    EQUAL: '达 达到 达到了 为 高达 到 至 增加到 增加到了 提升到 提升至 扩展至 降至 实现 =',
    AT_LEAST: '以上 及以上 不低于 不少于 至少 上 ≥',
    MORE_THAN: '超 超过 超过了 突破 突破了 余 多 逾 高于 过 > ＞',
    AT_MOST: '以下 以内 不超过 不高于 至多 前 ≤',
    LESS_THAN: '低于 不足 不到 不满 未达 <',
    ABOUT: '左右 上下 约 大约 近 接近 将近 来',
  };
  const cases = Object.entries(comparators).flatMap(([is, words]) =>
    words.split(' ').map((word) => [word, is] as const),
  );
  test.each(cases)('%s is %s', (word, comparator) => {
    expect(parseComparator(word)).toBe(comparator);
  });
  test.each(['', '了', '力争', '稳居', '超过以上', '增加', '提升', '不'])('“%s” is refused', (word) => {
    expect(() => parseComparator(word)).toThrow(new QuantityError(word, 'it is not a known comparator'));
  });
});

describe('the words beside a number say how firmly it was said', () => {
  const hedges: Record<string, string> = {
    STRIVE: '力争 争取 力求 努力',
    EXPECT: '预计 预期 有望',
    PLAN: '计划 拟 规划',
  };
  const cases = Object.entries(hedges).flatMap(([is, words]) =>
    words.split(' ').map((word) => [word, is] as const),
  );
  test.each(cases)('%s is %s', (word, hedge) => {
    expect(parseHedge(word)).toBe(hedge);
  });
  test.each([
    ['确保', 'it softens nothing, so there is no hedge'],
    ['将', 'it softens nothing, so there is no hedge'],
    ['超过', 'it is not a known hedge'],
    ['', 'it is not a known hedge'],
  ])('“%s” is refused: %s', (word, reason) => {
    expect(() => parseHedge(word)).toThrow(new QuantityError(word, reason));
  });
});
