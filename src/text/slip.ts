/** Whether at most one insertion, deletion, replacement or exchange of neighbours makes one text the other. */
export function withinOneSlip(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  let from = 0;
  while (from < shorter.length && shorter[from] === longer[from]) from++;
  const agree = (start: number, inLonger: number): boolean =>
    shorter.slice(start).join('') === longer.slice(inLonger).join('');
  if (shorter.length < longer.length) return agree(from, from + 1);
  const exchanged = shorter[from] === longer[from + 1] && shorter[from + 1] === longer[from];
  return agree(from + 1, from + 1) || (exchanged && agree(from + 2, from + 2));
}
