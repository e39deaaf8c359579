import fc from 'fast-check';

/** Characters that some rule is about: letters of each script, what parts them, halves of a pair, and Lucene's syntax. */
const TELLING = [
  ...[
    '重',
    '慶',
    '长',
    '市',
    '绿',
    '𠮷',
    'か',
    'ー',
    '한',
    'a',
    'B',
    'é',
    'ü',
    'ß',
    'ﬁ',
    'Ｃ',
    'я',
    '3',
    '７',
    '½',
  ],
  ...['.', ',', ' ', '\u3000', '“', '》', '\n', '\u0301', '\ufe0f', '😀', '\0', '\ud83d', '\ude00'],
  ...['"', '\\', '(', ')', '*', '?', '~', ':', '+', '-', '!', '&', '|', '^', '/', '[', ']', '{', '}'],
];

/** Any text, with many such characters. */
export const anyText = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TELLING) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 40,
});
