import { soundSpans } from './pinyin.js';
import { reachesLonger, reachesSlips, reachesSounds } from './reach.js';
import { isCjk } from './script.js';
import { withinOneSlip } from './slip.js';
import type { Span } from './span.js';
import type { Word } from './words.js';

/**
 * Where a folded text holds a word as it is, in order. It begins where a token begins, and ends where one ends unless it
 * reaches longer words: the number 130万 is not in 2130万. Each Han is a token, and so is each run of other characters.
 */
export function wordSpans(folded: string, word: Word): readonly Span[] {
  const [text, sought] = [[...folded], [...word.text]];
  return [...text.keys()]
    .filter(
      (start) => isEdge(text, start) && sought.every((character, index) => text[start + index] === character),
    )
    .map((start) => ({ start, end: start + sought.length }))
    .filter(({ end }) => reachesLonger(word) || isEdge(text, end));
}

/** Where it holds Han that sound like the word. */
export const wordSounds = (folded: string, word: Word): readonly Span[] =>
  reachesSounds(word) ? soundSpans(folded, word.text) : [];

/** Where it holds tokens that differ from the word by one slip. */
export function wordSlips(folded: string, word: Word): readonly Span[] {
  if (!reachesSlips(word)) return [];
  const text = [...folded];
  const edges = [...text.keys(), text.length].filter((index) => isEdge(text, index));
  return edges
    .slice(1)
    .map((end, index) => ({ start: edges[index]!, end }))
    .filter(({ start, end }) => withinOneSlip(text.slice(start, end).join(''), word.text));
}

/** Whether a token begins or ends there. */
function isEdge(text: readonly string[], index: number): boolean {
  return index === 0 || index === text.length || isApart(text[index - 1]!) || isApart(text[index]!);
}

const isApart = (character: string): boolean => character === ' ' || isCjk(character);
