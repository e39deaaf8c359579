import { UserError } from '../errors.js';
import { digestOf, type SourceText } from './source-text.js';

/** A place found in a document. */
export interface Located {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/** The longest span an import takes. */
const MAX_SPAN = 120;
const CONTEXT = 12;

/**
 * Finds words in a document.
 * @param nth which occurrence, from 1; null when there must be just one
 * @throws UserError `NOT_FOUND`, `AMBIGUOUS` (listing the occurrences), `SPAN_TOO_LONG` or `SPAN_CROSSES_BLANK_LINE`
 */
export function locateText(source: SourceText, words: string, nth: number | null): Located {
  const wanted = [...words];
  const starts = occurrences(source.characters, wanted);
  if (starts.length === 0) {
    throw new UserError({
      code: 'NOT_FOUND',
      message: `${source.path} does not hold "${words}".`,
      hint: 'Copy the words exactly, with the punctuation of the file; what a page break splits takes several spans.',
    });
  }
  if (nth === null && starts.length > 1) {
    const lines = starts.map(
      (start, i) =>
        `  --nth ${i + 1}: ${start}–${start + wanted.length}  ${context(source, start, wanted.length)}`,
    );
    throw new UserError({
      code: 'AMBIGUOUS',
      message: [`"${words}" stands in ${starts.length} places:`, ...lines].join('\n'),
      hint: 'Choose one with --nth.',
    });
  }
  const start = starts[(nth ?? 1) - 1];
  if (start === undefined) {
    throw new UserError({
      code: 'NOT_FOUND',
      message: `"${words}" stands in ${starts.length} places; there is no --nth ${nth}.`,
      hint: `Choose --nth from 1 to ${starts.length}.`,
    });
  }
  if (wanted.length > MAX_SPAN) {
    throw new UserError({
      code: 'SPAN_TOO_LONG',
      message: `The words are ${wanted.length} characters long; a span has ${MAX_SPAN} at most.`,
      hint: 'Locate the part that proves the fact, or several parts.',
    });
  }
  if (/\n[ \t]*\n/.test(words)) {
    throw new UserError({
      code: 'SPAN_CROSSES_BLANK_LINE',
      message: 'The words cross a blank line.',
      hint: 'Locate the part before and the part after it: evidence may have several spans.',
    });
  }
  return { start, end: start + wanted.length, sha256: digestOf(words) };
}

function occurrences(text: readonly string[], wanted: readonly string[]): number[] {
  if (wanted.length === 0) return [];
  const starts: number[] = [];
  for (let at = 0; at + wanted.length <= text.length; at++) {
    if (wanted.every((character, i) => text[at + i] === character)) starts.push(at);
  }
  return starts;
}

function context({ characters }: SourceText, start: number, length: number): string {
  return characters
    .slice(Math.max(0, start - CONTEXT), start + length + CONTEXT)
    .join('')
    .replaceAll('\n', '⏎');
}
