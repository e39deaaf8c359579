/** A rational number, so that 9.7万亿 and 1/3 are computed without rounding. The denominator is positive. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The rational `numerator / denominator`. */
export const exact = (numerator: bigint, denominator = 1n): Exact => ({ numerator, denominator });

/** The value of ASCII digits with at most one decimal point, as in `12.60`. */
export function decimal(digits: string): Exact {
  const [whole = '', part = ''] = digits.split('.');
  return exact(BigInt(whole + part), 10n ** BigInt(part.length));
}

export const plus = (a: Exact, b: Exact): Exact =>
  exact(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const times = (a: Exact, b: Exact): Exact =>
  exact(a.numerator * b.numerator, a.denominator * b.denominator);

/**
 * The number nearest to the value, the same that JavaScript reads from the decimal literal. Undefined where a number
 * cannot hold the value's integer, or its digits, for certain.
 *
 * Division of two safe integers rounds once (IEEE 754), so the result is the nearest number there is.
 */
export function nearest(value: Exact): number | undefined {
  const shared = gcd(value.numerator < 0n ? -value.numerator : value.numerator, value.denominator);
  const numerator = value.numerator / shared;
  const denominator = value.denominator / shared;
  if (denominator === 1n) return BigInt(Number(numerator)) === numerator ? Number(numerator) : undefined;
  return isSafe(numerator) && isSafe(denominator) ? Number(numerator) / Number(denominator) : undefined;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

const isSafe = (value: bigint): boolean => Number.isSafeInteger(Number(value));
