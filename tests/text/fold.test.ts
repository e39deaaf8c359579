import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/index.js';
import { anyText } from './arbitrary.js';

describe('a text folds to what is compared', () => {
  test.each([
    ['重慶', '重庆'],
    ['臺灣的汽車產業', '台湾的汽车产业'],
    ['著名', '著名'],
    ['㊥⼀豈', '中一岂'],
    ['ＡＩ１３０', 'ai130'],
    ['Chóngqìng', 'chongqing'],
    ['Cho\u0301ngqi\u0300ng', 'chongqing'],
    ['lǜsè', 'luse'],
    ['İstanbul', 'istanbul'],
    ['Ｃ㎞ﬁ①', 'ckmfi1'],
    ['か\u3099 が', 'かが'],
    ['葛\u{e0100}飾', '葛饰'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });
});

describe('what is neither letter nor number parts words, and nothing beside Han, Kana or Hangul', () => {
  test.each([
    ['以“33618”现代制造业', '以33618现代制造业'],
    ['33618现代制造业', '33618现代制造业'],
    ['AI 手机', 'ai手机'],
    ['コーヒー maker', 'コーヒーmaker'],
    ['한국 GDP', '한국gdp'],
    ['  Made -- in\tChina!\n', 'made in china'],
    ['2.7', '2.7'],
    ['v2.7.1', 'v2.7.1'],
    ['２．７', '2.7'],
    ['U.S. 2. x .7 1..2', 'u s 2 x 7 1 2'],
    ['1,100', '1 100'],
    ['a😀b', 'a b'],
    ['a\0b', 'a b'],
    ['a\ud83db\ude00', 'a b'],
  ])('%j → %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });
  test.each([[''], [' '], ['😀😀'], ['\0'], ['\ud800'], ['“”'], ['\u0301'], ['('.repeat(10_000)]])(
    'nothing is left of %j',
    (text) => {
      expect(fold(text)).toEqual({ text: '', at: [] });
    },
  );
});

describe('each code point knows where it came from', () => {
  test.each([
    ['😀重慶', [1, 2]],
    ['“AI” 手机', [1, 2, 5, 6]],
    ['a -- b', [0, 1, 5]],
    ['ﬁ𠮷', [0, 0, 1]],
    ['e\u0301t', [0, 2]],
    ['\ud800a', [1]],
  ])('%j: %j', (text, at) => {
    expect(fold(text).at).toEqual(at);
  });
  test('in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        const length = [...text].length;
        expect(folded.at).toHaveLength([...folded.text].length);
        expect(folded.at.every((place, i) => place >= (folded.at[i - 1] ?? 0) && place < length)).toBe(true);
      }),
    );
  });
  test('and folds by itself to the same letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        const original = [...text];
        for (const [i, character] of [...folded.text].entries()) {
          if (character !== ' ' && character !== '.')
            expect(fold(original[folded.at[i]!]!).text).toContain(character);
        }
      }),
    );
  });
});

test('a folded text has single spaces, letters and numbers, and points between digits only', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text).text).toMatch(/^(?:(?:[\p{L}\p{N}]|(?<=\p{Nd})\.(?=\p{Nd}))+(?: (?!$))?)*$/u);
    }),
  );
});

test('a long text takes linear time', { timeout: 5_000 }, () => {
  expect(fold('(慶 a.'.repeat(100_000)).text).toHaveLength(200_000);
});
