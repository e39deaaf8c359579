import { fold } from './fold.js';
import { wordSlips, wordSounds, wordSpans } from './passages.js';
import { soundSpans } from './pinyin.js';
import type { Query } from './query.js';
import { spelling } from './reach.js';
import { merged, type Span } from './span.js';
import type { Word } from './words.js';

/** The whole text is the query; it holds the words; Han that sound like them; or they are there but for a slip. */
export type How = 'EXACT' | 'WORDS' | 'PINYIN' | 'TYPO';

/** Where a text holds what was searched for: spans of its code points, in order, apart from each other. */
export interface Highlight {
  readonly how: How;
  readonly ranges: readonly Span[];
}

/**
 * Where a text holds the words of a query, each wherever it stands. `how` is the loosest way that any of them needed.
 * Null where it lacks one, or there are none.
 */
export function highlight(text: string, query: Query): Highlight | null {
  if (query.words.length === 0) return null;
  const folded = fold(text);
  const found = find(folded.text, query);
  if (found === null) return null;
  const ranges = found.spans.map(({ start, end }) => ({
    start: folded.at[start]!,
    end: folded.at[end - 1]! + 1,
  }));
  return { how: found.how, ranges: merged(ranges) };
}

interface Found {
  readonly how: How;
  readonly spans: readonly Span[];
}

function find(folded: string, { folded: sought, words }: Query): Found | null {
  if (folded === sought) return { how: 'EXACT', spans: [{ start: 0, end: [...folded].length }] };
  const each = words.map((word) => findWord(folded, word));
  const loosest = Math.max(...each.map(({ way }) => way));
  const joined = loosest > 0 && words.length > 1 ? spelling(words) : null;
  const sounds = joined === null ? [] : soundSpans(folded, joined);
  if (sounds.length > 0) return { how: 'PINYIN', spans: sounds };
  const how = WAYS[loosest]?.how;
  return how === undefined ? null : { how, spans: each.flatMap(({ spans }) => spans) };
}

/** From the strictest to the loosest. */
const WAYS = [
  { how: 'WORDS', spansOf: wordSpans },
  { how: 'PINYIN', spansOf: wordSounds },
  { how: 'TYPO', spansOf: wordSlips },
] as const;

/** By the strictest way that finds it; `way` is beyond the last where none does. */
function findWord(folded: string, word: Word): { way: number; spans: readonly Span[] } {
  for (const [way, { spansOf }] of WAYS.entries()) {
    const spans = spansOf(folded, word);
    if (spans.length > 0) return { way, spans };
  }
  return { way: WAYS.length, spans: [] };
}
