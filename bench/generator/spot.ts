/** Code points of every span: enough for all the words that a fact's places need. */
export const SPAN = 72;

/** From one span to the next: a code point lies between, so that they are two. */
export const STEP = SPAN + 1;

/** Where one fact stands in a document: a span that its words are given places in, one after the other. */
export class Spot {
  private next: number;

  /** @param start first code point of the span; null where the document is only cited, so that words have no places */
  constructor(private readonly start: number | null) {
    this.next = start ?? 0;
  }

  /** The place of words as the property that holds it, such as `statedAt`; nothing where words have no places. */
  at(property: string, words: string): Readonly<Record<string, readonly bigint[]>> {
    if (this.start === null) return {};
    const [start, end] = [this.next, this.next + [...words].length];
    if (end > this.start + SPAN) throw new Error(`the span is too short for ${property} “${words}”`);
    this.next = end + 1;
    return { [property]: [BigInt(start), BigInt(end)] };
  }
}
