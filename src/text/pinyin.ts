import { fold } from './fold.js';
import { readings } from './reading.js';
import type { Span } from './span.js';

/**
 * What the Han of a text sound like, for a search by prefix: from each syllable on to the end of its run of Han, at most
 * twelve syllables, as lower-case ASCII without tones: 重庆市 → chongqingshi, qingshi, shi. Each once; none without Han.
 *
 * ü is both v, as it is typed, and u, as its accent folds: 绿 → lv, lu.
 */
export function pinyinOf(text: string): readonly string[] {
  return [...new Set(readings(fold(text).text).map(({ syllables }) => syllables.join('')))];
}

/**
 * Where a folded text sounds like `letters` (lower-case ASCII, not empty): spans of its code points that begin with a
 * syllable and end with the one that holds the last letter, in order; they may overlap.
 */
export function soundSpans(folded: string, letters: string): readonly Span[] {
  return readings(folded, letters[0]).flatMap(({ at, syllables }) => {
    const count = countCovering(syllables, letters);
    return count === null ? [] : [{ start: at, end: at + count }];
  });
}

/** How many syllables it takes to hold all letters; null where they sound otherwise. */
function countCovering(syllables: readonly string[], letters: string): number | null {
  let spelled = '';
  for (const [index, syllable] of syllables.entries()) {
    spelled += syllable;
    if (spelled.startsWith(letters)) return index + 1;
    if (!letters.startsWith(spelled)) return null;
  }
  return null;
}
