import { figures, type FigureId, type FigureUnit } from './registry.ts';
import {
  add,
  divide,
  exact,
  NO_FIGURE,
  toFixed,
  toNumber,
  type Fraction,
  type RoundingMode,
} from './rounding.ts';

/** A figure's exact counts. No numerator: nothing to take a median of. No denominator: the count is the figure. */
export interface FigureResult {
  numerator: Fraction | null;
  denominator: Fraction | null;
}

const PRINTED: Record<FigureUnit, { decimals: number; factor: bigint; sign: string }> = {
  rate: { decimals: 1, factor: 100n, sign: '%' },
  perHead: { decimals: 2, factor: 1n, sign: '' },
  perDay: { decimals: 2, factor: 1n, sign: '' },
  workdays: { decimals: 1, factor: 1n, sign: '' },
  yuan: { decimals: 2, factor: 1n, sign: '' },
  proposals: { decimals: 0, factor: 1n, sign: '' },
};

/** The figure as it is printed: `98.4%`, `10.37`, `1.0`, `441555.00`, `7259`, or `—`. */
export function printFigure(id: FigureId, result: FigureResult, mode: RoundingMode): string {
  const { decimals, factor, sign } = PRINTED[figures[id].unit];
  const value = valueOf(id, result);
  if (!value) return NO_FIGURE;
  const scaled = { numerator: value.numerator * factor, denominator: value.denominator };
  return toFixed(scaled, decimals, mode) + sign;
}

/** The exact value of the figure; null when it cannot be computed. */
export function valueOf(id: FigureId, { numerator, denominator }: FigureResult): Fraction | null {
  if (!numerator || figures[id].denominator === null) return numerator;
  return denominator && divide(numerator, denominator);
}

/** The figure for machines, to six decimals; null when it cannot be computed. */
export function numberOf(id: FigureId, result: FigureResult): number | null {
  const value = valueOf(id, result);
  return value && toNumber(value);
}

/**
 * One figure over several units: numerators and denominators are added, percentages never averaged. Throws a
 * `RangeError` for the median, which no sum gives.
 */
export function addUp(id: FigureId, results: readonly FigureResult[]): FigureResult {
  if (figures[id].unit === 'workdays') throw new RangeError('A median cannot be added up');
  const sum = (parts: (Fraction | null)[]) =>
    parts.reduce<Fraction>((all, part) => (part ? add(all, part) : all), exact(0));
  return {
    numerator: sum(results.map(({ numerator }) => numerator)),
    denominator: figures[id].denominator === null ? null : sum(results.map(({ denominator }) => denominator)),
  };
}
