import { fold } from './fold.js';
import { words, type Word } from './words.js';

/** What a user searches for. */
export interface Query {
  readonly folded: string;
  /** Each must be found; none where the user typed neither a letter nor a number. */
  readonly words: readonly Word[];
}

/**
 * Reads what a user typed; nothing in it is syntax. White space parts words also between Han, where folding would drop
 * it: `重庆 汽车` is two words, and finds 重庆长安汽车.
 */
export function readQuery(text: string): Query {
  const parts = text.split(/\s+/u).map((part) => fold(part).text);
  return { folded: fold(text).text, words: words(parts.join(' ')) };
}
