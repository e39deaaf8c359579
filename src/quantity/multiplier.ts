const POWERS: Readonly<Record<string, bigint>> = { 十: 1n, 百: 2n, 千: 3n, 万: 4n, 亿: 8n };

/** A chain of multipliers in falling-in order: 百, 千亿, 万亿, but neither 亿万 (a figure of speech) nor 万万. */
export const CHAIN = '[十百千]?万?亿?';

/** What a chain of multipliers multiplies by: 万亿 → 10^12; 1 for the empty chain. */
export function multiplier(chain: string): bigint {
  return [...chain].reduce((product, character) => product * 10n ** POWERS[character]!, 1n);
}
