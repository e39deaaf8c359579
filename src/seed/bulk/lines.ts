/** A line of a file, from 1, without what ends it. */
export interface Line {
  readonly number: number;
  /** Null: it is longer than MAX_LINE, and the last that is read. */
  readonly bytes: Buffer | null;
}

/** Bytes of the longest line: a file without ends of lines must not fill the memory. */
export const MAX_LINE = 64 << 20;

const NEWLINE = 0x0a;
const MARK = Buffer.from('\ufeff');

/** The lines of a file but the blank ones, those of a chunk together: one at a time would cost a promise each. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let number = 1;
  let begun: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const rest = chunk.subarray(start, end);
      add(lines, number, length === 0 ? rest : Buffer.concat([...begun, rest]));
      begun = [];
      length = 0;
      start = end + 1;
      number++;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > MAX_LINE) {
      yield [...lines, { number, bytes: null }];
      return;
    }
    yield lines;
  }
  const last: Line[] = [];
  add(last, number, Buffer.concat(begun));
  yield last;
}

function add(lines: Line[], number: number, bytes: Buffer): void {
  // Some programs of Windows begin a file with the mark of its encoding.
  const isMarked = number === 1 && bytes.subarray(0, MARK.length).equals(MARK);
  const text = isMarked ? bytes.subarray(MARK.length) : bytes;
  if (!isBlank(text)) lines.push({ number, bytes: text });
}

function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  return true;
}
