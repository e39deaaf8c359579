/** A character of a script written without spaces between its words, or (Hangul) often mixed with one. */
export const isCjk = (character: string): boolean => CJK.test(character);

// The extensions take in the long mark ー, which Hiragana and Katakana share.
const CJK = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]$/u;
