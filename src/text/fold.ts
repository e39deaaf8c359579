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
  let folded = '';
  const places: number[] = [];
  let at = 0;
  let before: Evened | undefined;
  // Where characters that do not stay began, and whether they are one `.` behind a digit.
  let gap: number | undefined;
  let isPoint = false;
  for (const original of text) {
    for (const one of even(original)) {
      if (!one.isKept) {
        isPoint = one.character === '.' && gap === undefined && before?.isDigit === true;
        gap ??= at;
        continue;
      }
      if (gap !== undefined && before) {
        const between = isPoint && one.isDigit ? '.' : before.isCjk || one.isCjk ? '' : ' ';
        if (between !== '') {
          folded += between;
          places.push(gap);
        }
      }
      gap = undefined;
      before = one;
      folded += one.character;
      places.push(at);
    }
    at++;
  }
  return { text: folded, at: places };
}

/** A code point of the evened text, and what is asked of it: texts of one language hold few different ones, so it is remembered. */
interface Evened {
  readonly character: string;
  /** A letter or a number. */
  readonly isKept: boolean;
  readonly isCjk: boolean;
  readonly isDigit: boolean;
}

const remembered = new Map<string, readonly Evened[]>();
/** More code points than any text of people holds: what somebody makes up must not fill the memory. */
const MOST_REMEMBERED = 50_000;

/** One code point by itself, as none, one or several. */
function even(original: string): readonly Evened[] {
  const before = remembered.get(original);
  if (before) return before;
  const evened = [...evenedText(original)].map((character) => ({
    character,
    isKept: /^[\p{L}\p{N}]$/u.test(character),
    isCjk: isCjk(character),
    isDigit: /^\p{Nd}$/u.test(character),
  }));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(original, evened);
  return evened;
}

/** Marks of any script go: alone they would part a word. */
function evenedText(original: string): string {
  const lower = original.normalize('NFKC').toLowerCase();
  const bare = lower.replace(/\p{sc=Latin}/gu, (letter) => letter.normalize('NFD')).replace(/\p{M}/gu, '');
  return [...bare].map(simplified).join('');
}
