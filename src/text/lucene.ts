import { reachesLonger, reachesSlips, reachesSounds, spelling } from './reach.js';
import type { Word } from './words.js';

/** The properties in the index: two of folded texts, and one of what `pinyinOf` gives. */
const FIELDS = ['searchNames', 'searchTexts', 'searchPinyin'] as const;
type Field = (typeof FIELDS)[number];

/**
 * The query for `db.index.fulltext.queryNodes` that finds the nodes which hold every word, each in any of the fields.
 * Null without words.
 *
 * A word makes up to seven clauses, and Lucene refuses more than 1024 in all: bound the number of words.
 */
export function luceneQuery(words: readonly Word[], fields: readonly Field[] = FIELDS): string | null {
  if (words.length === 0) return null;
  const all = words.map((word) => anyOf(ways(word, fields))).join(' AND ');
  const joined = words.length > 1 && fields.includes('searchPinyin') ? spelling(words) : null;
  return joined === null ? all : `(${all}) OR ${sounds(joined)}`;
}

function ways(word: Word, fields: readonly Field[]): string[] {
  const terms = [`"${word.text.replace(/["\\]/g, String.raw`\$&`)}"`];
  if (reachesLonger(word)) terms.push(`${raw(word.text)}*`);
  if (reachesSlips(word)) terms.push(`${raw(word.text)}~1`);
  return fields.flatMap((field) => {
    if (field !== 'searchPinyin') return terms.map((term) => `${field}:${term}`);
    return reachesSounds(word) ? [sounds(word.text)] : [];
  });
}

const anyOf = (clauses: readonly string[]): string => `(${clauses.join(' OR ')})`;

const sounds = (letters: string): string => `searchPinyin:${letters}*`;

/** For outside of quotes. A folded word has nothing that Lucene could read as syntax; should one come, it is a letter. */
const raw = (text: string): string => text.replace(/[^\p{L}\p{N}.]/gu, String.raw`\$&`);
