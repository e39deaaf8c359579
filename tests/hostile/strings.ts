/** Strings that mean something to somebody on their way: JSON, GraphQL, Cypher, Lucene, Java, JavaScript, terminals. */
export const HOSTILE: Readonly<Record<string, string>> = {
  empty: '',
  quotes: `'"\`""'`,
  'an apostrophe that closes': `' or 1=1 //`,
  'a statement behind a quote': `'}) detach delete n //`,
  'a statement behind a backtick': '`) detach delete n //',
  'an escaped quote': `\\' \\" \\\\`,
  'a statement': 'match (n) detach delete n',
  parameters: '$keys $p0 $id ${id} {{id}}',
  'line comments': '// -- #',
  'the end of a comment': '*/ remove n.name /*',
  'operators of Lucene': '+-&&||!(){}[]^"~*?:\\/',
  'a query of Lucene': 'name:* OR id:[* TO *]',
  'a regular expression of Lucene': '/.*/',
  'a wild card': '*',
  'a word of Lucene': 'NOT',
  'unpaired brackets': '([{<',
  'a quoting of Java': '\\Q.*\\E(a+)+$',
  NUL: 'a\u0000b',
  'controls and an escape': '\u0001\u0008\u001b[31m\u007f\u0085',
  'line ends': 'a\nb\r\nc\td',
  'line ends of JavaScript': 'a\u2028b\u2029c',
  'a byte order mark': '\ufeff重庆',
  'a replacement character': '\ufffd',
  'no character': '\uffff\u{10ffff}',
  'right to left': '\u202eabc\u202c مرحبا \u2066x\u2069',
  combining: 'e\u0301'.repeat(3) + 'a' + '\u0300'.repeat(60),
  emoji: '👩‍👩‍👧‍👦🇨🇳🏃🏽',
  'a letter beyond 16 bits': '𠀀𠮷',
  'zero width': 'a\u200b\u200d\u00adb',
  prototype: '__proto__',
  constructor: 'constructor',
  'to text': 'toString',
  number: '0',
  'a number beyond 64 bits': '99999999999999999999999999',
  'a number beyond doubles': `${'9'.repeat(400)}.5`,
  'no number': 'NaN',
  infinity: '1e999',
  object: '{"eq": "a"}',
  'a day': '2025-02-30',
  percent: '%00%ff%27',
  long: '渝'.repeat(1_500),
};

/** Halves of surrogate pairs: JSON and JavaScript have them, but they are no text. */
export const HALVES: Readonly<Record<string, string>> = {
  'the first half': '\ud83d',
  'the second half': 'a\udc69b',
  'both halves, turned': '\udc69\ud83d',
};

/** What no answer may tell: code, places of it, the database and how it is asked. */
export const LEAK =
  /\n? {4}at |\.[cm]?[jt]s:\d|file:\/\/|\/(home|tmp|root|usr|work|var)\/|node_modules|[Nn]eo4j|Neo\.|[Ll]ucene|[Bb]olt|MATCH \(|UNWIND|\bCALL\b|127\.0\.0\.1/;
