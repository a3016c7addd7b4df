/**
 * How figures are rounded for print (`kpi.rounding`): half up, halves away from zero, or cut off. The founding
 * report cut off: 19.6 / 19.8 = 98.99 % stands there as 98.9 %.
 */
export const ROUNDING_MODES = ['HALF_UP', 'TRUNCATE'] as const;

export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** What stands for a figure that cannot be computed: a denominator of 0, a median of nothing. */
export const NO_FIGURE = '—';

/** An exact number; the denominator is positive. */
export interface Fraction {
  numerator: bigint;
  denominator: bigint;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** The exact number of an integer or of a decimal text such as `9147897.05`. Throws a `RangeError` on others. */
export function exact(value: bigint | number | string): Fraction {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`Not exact: ${value}`);
  const match = DECIMAL.exec(String(value));
  if (!match) throw new RangeError(`Not a number: ${value}`);
  const [, sign = '', whole = '', decimals = ''] = match;
  return { numerator: BigInt(sign + whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

/** The quotient of two exact numbers; null when the second is 0. */
export function divide(one: Fraction, other: Fraction): Fraction | null {
  if (other.numerator === 0n) return null;
  const sign = other.numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * one.numerator * other.denominator,
    denominator: sign * one.denominator * other.numerator,
  };
}

/** The sum of two exact numbers. */
export function add(one: Fraction, other: Fraction): Fraction {
  if (one.denominator === other.denominator) {
    return { numerator: one.numerator + other.numerator, denominator: one.denominator };
  }
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  };
}

/** The number with that many decimals, rounded once from the exact value: `10.37`. A rounded zero has no sign. */
export function toFixed({ numerator, denominator }: Fraction, decimals: number, mode: RoundingMode): string {
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  const rounded =
    mode === 'TRUNCATE' ? scaled / denominator : (2n * scaled + denominator) / (2n * denominator);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const sign = numerator < 0n && rounded > 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The number for machines, as exact as six decimals allow: 693.446575. */
export function toNumber(fraction: Fraction): number {
  return Number(toFixed(fraction, 6, 'HALF_UP'));
}
