import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, highlight, readQuery } from '../../src/text/index.js';
import { anyText } from './arbitrary.js';

/** `EXACT [重庆]`: how, and the text with its highlights in brackets. */
function marked(text: string, query: string): string | null {
  const found = highlight(text, readQuery(query));
  if (!found) return null;
  const characters = [...text];
  for (const { start, end } of found.ranges.toReversed()) {
    characters.splice(end, 0, ']');
    characters.splice(start, 0, '[');
  }
  return `${found.how} ${characters.join('')}`;
}

describe('a text that is the query', () => {
  test.each([
    ['重慶', '重庆', 'EXACT [重慶]'],
    ['《重庆》', '重庆', 'EXACT 《[重庆]》'],
    ['AI手机', 'ai 手机', 'EXACT [AI手机]'],
    ['“33618”现代', '33618现代', 'EXACT “[33618”现代]'],
    ['Made in China.', 'made-in-china', 'EXACT [Made in China].'],
  ])('%s, %s: %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});

describe('a text that holds the words', () => {
  test.each([
    ['产量突破130万辆', '130万辆', 'WORDS 产量突破[130万辆]'],
    ['以“33618”现代制造业', '336', 'WORDS 以“[336]18”现代制造业'],
    ['以“33618”现代制造业', '以33618现代', 'WORDS [以“33618”现代]制造业'],
    ['😀😀重慶𠮷市', '重庆', 'WORDS 😀😀[重慶]𠮷市'],
    ['重庆长安汽车', '汽车 重庆', 'WORDS [重庆]长安[汽车]'],
    ['重庆长安汽车', '重庆 长安', 'WORDS [重庆长安]汽车'],
    ['重庆与重慶', '重庆', 'WORDS [重庆]与[重慶]'],
    ['中中中国', '中中', 'WORDS [中中中]国'],
    ['重庆市区', '重庆市 庆', 'WORDS [重庆市]区'],
    ['Qing and Chong, 重庆', 'chong qing', 'WORDS [Qing] and [Chong], 重庆'],
    ['重庆市', '重庆 庆市 重', 'WORDS [重庆市]'],
    ['The Chóngqìng City', 'chong', 'WORDS The [Chóng]qìng City'],
    ['智能AI手机', 'ai', 'WORDS 智能[AI]手机'],
    ['ＡＩ＋制造', 'ai', 'WORDS [ＡＩ]＋制造'],
    ['增长2.7%和12.7%', '2.7', 'WORDS 增长[2.7]%和12.7%'],
  ])('%s, %s: %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});

describe('a text whose Han sound like the letters', () => {
  test.each([
    ['推动重庆发展', 'chongqing', 'PINYIN 推动[重庆]发展'],
    ['😀重慶市', 'chong qing', 'PINYIN 😀[重慶]市'],
    ['重庆与重慶', 'chongq', 'PINYIN [重庆]与[重慶]'],
    ['安全的长安', 'chang an', 'PINYIN 安全的[长安]'],
    ['绿色发展', 'lvse', 'PINYIN [绿色]发展'],
    ['绿色发展', 'lüsè', 'PINYIN [绿色]发展'],
    ['重庆市长安汽车', 'changan', 'PINYIN 重庆市[长安]汽车'],
    ['长安汽车', 'changan 汽车', 'PINYIN [长安汽车]'],
    ['长安AI', 'ai changan', 'PINYIN [长安AI]'],
    ['重庆', 'c', null],
    ['重庆', 'chong5', null],
  ])('%s, %s: %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});

describe('a text that holds the words but for one slip each', () => {
  test.each([
    ['Chongqing', 'chonqing', 'TYPO [Chongqing]'],
    ['In Chóngqìng.', 'Chongqnig', 'TYPO In [Chóngqìng].'],
    ['Chongqing', 'chonggqing', 'TYPO [Chongqing]'],
    ['Chongqing', 'chongqinh', 'TYPO [Chongqing]'],
    ['Chongqing', 'hcongqing', 'TYPO [Chongqing]'],
    ['made with Huawei智能', 'huawie made', 'TYPO [made] with [Huawei]智能'],
    ['Chongqing', 'chnoqnig', null],
    ['Chongqing', 'chonqng', null],
    ['Chongqing', 'chnqing', null],
    ['Chongqing', 'qhongcing', null],
    ['Chongqing', 'chongqxyg', null],
    ['Chongqing', 'chongqxig', null],
    ['Chongqing', 'chongqnxg', null],
    ['Chongqing', 'chongqxing', 'TYPO [Chongqing]'],
    ['cat', 'cta', null],
    ['v2x4', 'v2x5', null],
    ['33618', '33681', null],
  ])('%s, %s: %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});

describe('a text that lacks a word', () => {
  test.each([
    ['重庆长安', '重庆 汽车'],
    ['产量2130万辆', '130万辆'],
    ['130万5', '万55'],
    ['33618', '618'],
    ['Chongqing', 'qing'],
    ['AIoT', 'a'],
    ['35', '3'],
    ['', '重庆'],
    ['重庆', ''],
    ['😀', '😀'],
    ['(((', '('.repeat(10_000)],
    ['name', 'name:* OR ('],
    ['\\"', '\\"'],
    ['\0', '\0'],
  ])('%j, %j', (text, query) => {
    expect(highlight(text, readQuery(query))).toBeNull();
  });
});

describe('of any text and query', () => {
  test('the ranges are within the text, in order, apart and never empty', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, query, after) => {
        const text = `${before}${query}${after}`;
        const found = highlight(text, readQuery(query));
        if (!found) return;
        expect(found.ranges.length).toBeGreaterThan(0);
        let from = -1;
        for (const { start, end } of found.ranges) {
          expect(start).toBeGreaterThan(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual([...text].length);
      }),
    );
  });
  test('the query is found where it stands apart, and each word is in a highlight', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, sought, after) => {
        const text = `${before}, ${sought}, ${after}`;
        const query = readQuery(sought);
        fc.pre(query.words.length > 0);
        const found = highlight(text, query)!;
        expect(['EXACT', 'WORDS']).toContain(found.how);
        const highlighted = found.ranges.map(
          ({ start, end }) => fold([...text].slice(start, end).join('')).text,
        );
        for (const { text: word } of query.words)
          expect(highlighted.some((piece) => piece.includes(word))).toBe(true);
      }),
    );
  });
});
