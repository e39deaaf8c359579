/** Writes a whole number in Chinese, by the rules of arithmetic textbooks: the tests' own way, apart from the parser's. */
export function chinese(value: number): string {
  return value === 0 ? '零' : write(value).replace(/^一十/u, '十');
}

function write(value: number): string {
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['千', 1e3],
    ['百', 1e2],
    ['十', 1e1],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const gap = rest > 0 && rest < size / 10 ? '零' : '';
    return write(Math.floor(value / size)) + unit + gap + (rest > 0 ? write(rest) : '');
  }
  return '零一二三四五六七八九'[value] ?? '';
}

/** Numbers in [0, 1), the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
