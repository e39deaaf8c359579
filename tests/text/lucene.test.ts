import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luceneQuery, readQuery, type Word } from '../../src/text/index.js';
import { anyText } from './arbitrary.js';

const of = (text: string) => luceneQuery(readQuery(text).words);

/** The clause for each of the two fields of folded texts. */
const both = (...terms: string[]) =>
  ['searchNames', 'searchTexts'].flatMap((field) => terms.map((term) => `${field}:${term}`)).join(' OR ');

describe('each word is asked for in the ways that it reaches', () => {
  test.each([
    ['130万辆', `(${both('"130万辆"')})`],
    ['336', `(${both('"336"', '336*')})`],
    ['3', `(${both('"3"')})`],
    ['2.7', `(${both('"2.7"', '2.7*')})`],
    ['a', `(${both('"a"')})`],
    ['AI', `(${both('"ai"', 'ai*')} OR searchPinyin:ai*)`],
    ['v2x5', `(${both('"v2x5"', 'v2x5*')})`],
    ['chonqing', `(${both('"chonqing"', 'chonqing*', 'chonqing~1')} OR searchPinyin:chonqing*)`],
    ['kœln', `(${both('"kœln"', 'kœln*', 'kœln~1')})`],
    ['重庆 336', `(${both('"重庆"')}) AND (${both('"336"', '336*')})`],
    [
      'xi an',
      `((${both('"xi"', 'xi*')} OR searchPinyin:xi*) AND (${both('"an"', 'an*')} OR searchPinyin:an*)) OR searchPinyin:xian*`,
    ],
    ['OR 5', `(${both('"or"', 'or*')} OR searchPinyin:or*) AND (${both('"5"')})`],
  ])('%s: %s', (text, query) => {
    expect(of(text)).toBe(query);
  });
  test('and in the fields that are asked for', () => {
    const { words } = readQuery('xi an');
    expect(luceneQuery(words, ['searchNames'])).toBe(
      '(searchNames:"xi" OR searchNames:xi*) AND (searchNames:"an" OR searchNames:an*)',
    );
  });
});

test.each([[''], ['\\'], ['"'], ['('.repeat(10_000)], ['😀'], ['\0'], ['\ud800'], ['*:*'], ['&& || !']])(
  'without words there is no query: %j',
  (text) => {
    expect(of(text)).toBeNull();
  },
);

describe('nothing is read as syntax but what is meant so', () => {
  const clause = (letter: string) =>
    new RegExp(
      String.raw`search(?:Names|Texts):(?:"(?:[^"\\]|\\["\\])*"|${letter}+(?:\*|~1))|searchPinyin:[a-z]+\*`,
      'gu',
    );
  const any = String.raw`\(c(?: OR c)*\)`;
  const whole = new RegExp(`^(?:${any}(?: AND ${any})*|\\(${any}(?: AND ${any})+\\) OR c)$`, 'u');
  const skeleton = (query: string, letter: string) => query.replace(clause(letter), 'c');

  test.each([
    ['name:* OR ('],
    ['x" OR searchNames:*'],
    ['a\\" b'],
    ['a~2 b^9 c?'],
    ['[1 TO 9]'],
    ['重"庆\\'],
  ])('%j', (text) => {
    expect(skeleton(of(text) ?? '', String.raw`[\p{L}\p{N}.]`)).toMatch(whole);
  });
  test('of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const query = of(text);
        if (query !== null) expect(skeleton(query, String.raw`[\p{L}\p{N}.]`)).toMatch(whole);
      }),
    );
  });
  test('even of words that were never folded', () => {
    const word: fc.Arbitrary<Word> = fc.record({
      text: anyText,
      script: fc.constantFrom('latin' as const, 'digits' as const, 'mixed' as const),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const letter = String.raw`(?:[\p{L}\p{N}.]|\\[^\p{L}\p{N}.])`;
        expect(skeleton(luceneQuery(words)!, letter)).toMatch(whole);
      }),
    );
  });
});
