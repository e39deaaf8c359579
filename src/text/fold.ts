import { isCjk } from './script.js';
import { simplified } from './simplified.js';

/** The searchable form of a text. */
export interface Folded {
  readonly text: string;
  /** For each code point of `text`, the index of the original's code point that it came from; never falling. */
  readonly at: readonly number[];
}

/**
 * The form in which texts are compared: compatibility forms (Ｃ, ㎞), case, accents and traditional characters
 * are evened out, and of everything else only letters and numbers stay: `《Chóngqìng 重慶》` → `chongqing重庆`.
 *
 * Each run of other characters is one space, at its first; none at the ends or beside Han, Kana or Hangul. A `.` between
 * two digits stays (2.7), and combining marks vanish. Takes any string, and linear time.
 */
export function fold(text: string): Folded {
  const evened = [...text].flatMap((original, at) =>
    [...even(original)].map((character) => ({ character, at })),
  );
  const folded: string[] = [];
  const places: number[] = [];
  let gap: number | undefined;
  for (const [index, { character, at }] of evened.entries()) {
    const isPoint = character === '.' && isDigit(evened[index - 1]) && isDigit(evened[index + 1]);
    if (!isPoint && !LETTER_OR_NUMBER.test(character)) {
      gap ??= at;
      continue;
    }
    const before = folded.at(-1);
    if (gap !== undefined && before !== undefined && !isCjk(before) && !isCjk(character)) {
      folded.push(' ');
      places.push(gap);
    }
    gap = undefined;
    folded.push(character);
    places.push(at);
  }
  return { text: folded.join(''), at: places };
}

const LETTER_OR_NUMBER = /^[\p{L}\p{N}]$/u;
const isDigit = (place?: { character: string }): boolean =>
  place !== undefined && /^\p{Nd}$/u.test(place.character);

/** One code point by itself, as none, one or several. Marks of any script go: alone they would part a word. */
function even(original: string): string {
  // Most of any page in a Latin script, and four times as fast.
  if (original <= '\x7f') return original.toLowerCase();
  const lower = original.normalize('NFKC').toLowerCase();
  const bare = lower.replace(/\p{sc=Latin}/gu, (letter) => letter.normalize('NFD')).replace(/\p{M}/gu, '');
  return [...bare].map(simplified).join('');
}
