import { divide, exact, NO_FIGURE, toFixed, type RoundingMode } from './rounding.ts';

/** A rate as it is printed, `98.4%`; `—` where nothing is counted on. Both are whole numbers. */
export function printRate(numerator: number, denominator: number, mode: RoundingMode): string {
  const rate = divide(exact(numerator), exact(denominator));
  if (!rate) return NO_FIGURE;
  return `${toFixed({ ...rate, numerator: rate.numerator * 100n }, 1, mode)}%`;
}
