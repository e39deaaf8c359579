/** A numeral in a text. `start` and `end` count Unicode code points from 0, the end exclusive. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Every run of digits and every Chinese numeral of the text, in document order, also those inside words (百货, 四川):
 * which of them state something is the curator's business.
 *
 * One figure are digits with decimal points, fraction strokes, thousands commas and the multipliers after them (1.1万, 9.7万亿,
 * 3亿4500万, 30余万); a run of Chinese numerals with 两 双 首 半, 点 and 分之 between them (三分之一); and a final 余 (百余).
 * Signs, percent signs, measure words and 第 are no part of it.
 */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  let at = 0; // in UTF-16 units, as the pattern counts
  let start = 0; // the same place in code points
  for (const { index, 0: run } of text.matchAll(FIGURE)) {
    start += codePoints(text.slice(at, index));
    figures.push({ start, end: start + codePoints(run), text: run });
    at = index;
  }
  return figures;
}

const codePoints = (text: string): number => [...text].length;

const DIGITS = '(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9０-９]+)(?:[.．/／⁄][0-9０-９]+)*';
const CHINESE = '[零〇一二三四五六七八九十百千万亿两双首半]';
const MULTIPLIER = '[十百千万亿]';
// 余, 多 and 来 belong to a numeral inside it (30余万, 十来万); of the three only 余 also ends one.
const SURPLUS = `[余多来](?=${MULTIPLIER})`;
const AFTER_DIGITS = `(?:(?:${SURPLUS})?${MULTIPLIER}(?:${CHINESE}|${DIGITS}|${SURPLUS})*)?`;
const AFTER_CHINESE = `(?:${CHINESE}|点(?=${CHINESE})|${SURPLUS})*`;
const PART = `(?:${DIGITS}${AFTER_DIGITS}|${CHINESE}${AFTER_CHINESE})`;
const FIGURE = new RegExp(`${PART}(?:分之${PART})?余?`, 'gu');
