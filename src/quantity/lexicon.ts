/** Turns `{ MEANING: 'word word' }` into a map from each word to its meaning. */
export function lexicon<Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
): ReadonlyMap<string, Meaning> {
  const entries = Object.entries(words) as [Meaning, string][];
  return new Map(entries.flatMap(([meaning, list]) => list.split(' ').map((word) => [word, meaning])));
}
