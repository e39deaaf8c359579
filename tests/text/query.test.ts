import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, readQuery, spelling } from '../../src/text/index.js';
import { anyText } from './arbitrary.js';

describe('a query is words', () => {
  test.each([
    ['重慶', '重庆:mixed'],
    ['重庆 汽车', '重庆:mixed 汽车:mixed'],
    ['重庆\u3000汽车\n', '重庆:mixed 汽车:mixed'],
    ['以“33618”现代', '以33618现代:mixed'],
    ['130万辆', '130万辆:mixed'],
    ['５G', '5g:mixed'],
    ['Я', 'я:mixed'],
    ['336 2.7', '336:digits 2.7:digits'],
    ['AI V2.7 Chóngqìng', 'ai:latin v2.7:latin chongqing:latin'],
    ['made-in-China', 'made:latin in:latin china:latin'],
    ['ai AI ai', 'ai:latin'],
    ['AND OR NOT TO', 'and:latin or:latin not:latin to:latin'],
    ['name:* OR (', 'name:latin or:latin'],
    ['\\', ''],
    ['"😀"\0\ud800', ''],
    ['', ''],
  ])('%j: %s', (text, expected) => {
    const { words } = readQuery(text);
    expect(words.map((word) => `${word.text}:${word.script}`).join(' ')).toBe(expected);
  });
  test('of any text, in the letters of the folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, words } = readQuery(text);
        expect(folded).toBe(fold(text).text);
        expect(words.length === 0).toBe(folded === '');
        expect(new Set(words.map((word) => word.text)).size).toBe(words.length);
        for (const word of words) expect(word.text).toMatch(/^[\p{L}\p{N}.]+$/u);
      }),
    );
  });
});

describe('words of plain letters may spell syllables', () => {
  test.each([
    ['chong qing', 'chongqing'],
    ['Chóngqìng', 'chongqing'],
    ['x i', 'xi'],
    ['x', null],
    ['chong 5', null],
    ['chong 庆', null],
    ['æon', null],
    ['', null],
  ])('%j: %s', (text, letters) => {
    expect(spelling(readQuery(text).words)).toBe(letters);
  });
});
