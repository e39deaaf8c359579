import { describe, expect, test } from 'vitest';
import { parseCount, parseOrdinal, QuantityError } from '../../src/quantity/index.js';
import { chinese } from './chinese-numerals.js';

describe('ordinal words name a place', () => {
  test.each([
    ['第十四届', 14],
    ['第二十届', 20],
    ['第5大', 5],
    ['第7', 7],
    ['第一', 1],
    ['第 3 位', 3],
    ['第三阶段', 3],
    ['首批', 1],
    ['首条', 1],
    ['首', 1],
    ['其三', 3],
    ['二是', 2],
    ['三', 3],
    ['12', 12],
  ])('%s is %d', (words, place) => {
    expect(parseOrdinal(words)).toBe(place);
  });
  test.each([
    '',
    '第',
    '第三方',
    '第一书记',
    '首发',
    '首店',
    '三家',
    '首一',
    '第1.5',
    '其',
    '是',
    '半',
    '第负一',
  ])('“%s” is refused', (words) => {
    expect(() => parseOrdinal(words)).toThrow(new QuantityError(words, 'it is not an ordinal'));
  });
  test.each(['第0', '零'])('%s is refused: ordinals begin at 1', (words) => {
    expect(() => parseOrdinal(words)).toThrow(new QuantityError(words, 'ordinals begin at 1'));
  });
});

describe('the numeral of a name counts its parts', () => {
  test.each([
    ['六', 6],
    ['一', 1],
    ['两', 2],
    ['双', 2],
    ['十', 10],
    ['320', 320],
    ['1,000', 1000],
    ['零', 0],
  ])('%s is %d', (words, count) => {
    expect(parseCount(words)).toBe(count);
  });
  test.each(['', '半', '首', '百余', '1.5', '1/3', '三项', '十五五', '第三', '-1'])(
    '“%s” is refused',
    (words) => {
      expect(() => parseCount(words)).toThrow(new QuantityError(words, 'it is not a whole number'));
    },
  );
});

test('ordinals and counts in characters read back as themselves', () => {
  for (let value = 1; value <= 2000; value++) {
    expect(parseOrdinal(`第${chinese(value)}届`)).toBe(value);
    expect(parseCount(chinese(value))).toBe(value);
  }
});
