import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { UserError } from '../errors.js';

/** A document's file as spans see it. */
export interface SourceText {
  readonly path: string;
  /** SHA-256 (hex) of the file. */
  readonly sha256: string;
  /** Its Unicode code points. */
  readonly characters: readonly string[];
}

/** Reads a document. @throws UserError `NO_DOCUMENT_FILE` when it cannot be read, `NOT_UTF8` when it is no UTF-8 text */
export function readSourceText(path: string): SourceText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UserError({
      code: 'NO_DOCUMENT_FILE',
      message: `Cannot read ${path}: ${(error as Error).message}`,
      hint: 'Give the path of the document as a UTF-8 text file.',
      cause: error,
    });
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { path, sha256: createHash('sha256').update(bytes).digest('hex'), characters: [...text] };
  } catch (error) {
    throw new UserError({
      code: 'NOT_UTF8',
      message: `${path} is not UTF-8 text.`,
      hint: 'Spans count the code points of a UTF-8 file: give the very file that the facts were read from.',
      cause: error,
    });
  }
}

/** The text of a span; shorter or empty where the span leaves the document. */
export function textAt({ characters }: SourceText, start: number | bigint, end: number | bigint): string {
  return characters.slice(Number(start), Number(end)).join('');
}

/** SHA-256 (hex) of the UTF-8 text of a span. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
