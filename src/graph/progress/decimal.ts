/** A number as it is written, coefficient / 10^scale, so that 2.7 − 2.6 is 0.1. The scale is not negative. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** A number rounded to some decimals, and whether that lost nothing. */
export interface Rounded {
  readonly value: number;
  readonly exact: boolean;
}

/** The decimal that a number is written as. @throws RangeError when it is not finite */
export function decimal(value: number | bigint): Decimal {
  const written = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!written) throw new RangeError(`${value} is not a finite number`);
  const [, whole = '', part = '', exponent = '0'] = written;
  const scale = part.length - Number(exponent);
  const coefficient = BigInt(whole + part);
  return scale < 0 ? { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 } : { coefficient, scale };
}

/** Below zero, zero or above it, as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const { coefficient } = minus(a, b);
  return coefficient < 0n ? -1 : coefficient > 0n ? 1 : 0;
}

export function minus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { coefficient: scaled(a, scale) - scaled(b, scale), scale };
}

/** `a / b` for a positive `b`, rounded half away from zero. */
export function quotient(a: Decimal, b: Decimal, places: number): Rounded {
  const dividend = a.coefficient * 10n ** BigInt(b.scale + places);
  const divisor = b.coefficient * 10n ** BigInt(a.scale);
  const half = dividend < 0n ? -divisor : divisor;
  const rounded = (2n * dividend + half) / (2n * divisor);
  return { value: Number(rounded) / 10 ** places, exact: rounded * divisor === dividend };
}

/** The number that a decimal writes: a bigint where it is an integer that a double does not hold. */
export function valueOf({ coefficient, scale }: Decimal): number | bigint {
  const one = 10n ** BigInt(scale);
  if (coefficient % one !== 0n) return Number(`${coefficient}e-${scale}`);
  const integer = coefficient / one;
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : integer;
}

const scaled = ({ coefficient, scale }: Decimal, to: number): bigint =>
  coefficient * 10n ** BigInt(to - scale);
