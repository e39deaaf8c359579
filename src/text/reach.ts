import type { Word } from './words.js';

// How far a word reaches, beyond the texts that hold just it. The index and the highlights must agree on this.

/** Whether it stands for the longer words that begin with it: 336 for 33618. */
export const reachesLonger = ({ text, script }: Word): boolean => script !== 'mixed' && [...text].length >= 2;

/** Whether it stands for the words one slip of the keyboard away: chonqing for chongqing. Shorter ones are all alike. */
export const reachesSlips = ({ text }: Word): boolean => /^\p{sc=Latin}{4,}$/u.test(text);

/** Whether it stands for the characters that sound so: chongqing for 重庆. */
export const reachesSounds = ({ text }: Word): boolean => /^[a-z]{2,}$/.test(text);

/** The words as one, where all are plain letters and may be syllables: chong qing → chongqing; else null. */
export function spelling(words: readonly Word[]): string | null {
  const joined = words.map(({ text }) => text).join('');
  return /^[a-z]{2,}$/.test(joined) ? joined : null;
}
