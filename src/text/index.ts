/**
 * Texts in Chinese and English → what a search compares: the folded form, the sound of Han, the query for the index, and
 * the places in a text that a query found.
 */
export { fold, type Folded } from './fold.js';
export { readQuery, type Query } from './query.js';
export type { Word } from './words.js';
export { pinyinOf } from './pinyin.js';
export { reachesLonger, spelling } from './reach.js';
export { luceneQuery } from './lucene.js';
export { highlight, type Highlight, type How } from './highlight.js';
export type { Span } from './span.js';
