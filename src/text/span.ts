/** Code points from `start` up to but without `end`; never empty. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same code points in the fewest spans, in order. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}
