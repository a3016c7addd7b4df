/** An amount in fen (1 yuan = 100 fen). A bigint, so that no sum or share ever loses a fen. */
export type Fen = bigint;

/** An amount of yuan written with two decimals and nothing else, `1234.50`: how amounts travel and are stored. */
export type Yuan = string;

/** The largest amount a column `decimal(14,2)` holds. */
export const MAX_YUAN: Yuan = '999999999999.99';
const MAX_FEN = 99_999_999_999_999n;

const SHAPE = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/** Fen of a text such as `12`, `12.5` or `-12.50` (yuan). Throws a `RangeError` on anything else. */
export function fenOf(yuan: Yuan): Fen {
  const match = SHAPE.exec(yuan);
  if (!match) throw new RangeError(`Not an amount of yuan: ${yuan}`);
  const [, sign, whole = '0', decimals = ''] = match;
  const fen = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
  return sign ? -fen : fen;
}

/** The amount in yuan with two decimals, `-12.50`. */
export function yuanOf(fen: Fen): Yuan {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The sum of amounts in yuan, exact; of none `0.00`. */
export function sumYuan(amounts: Iterable<Yuan>): Yuan {
  let sum = 0n;
  for (const amount of amounts) sum += fenOf(amount);
  return yuanOf(sum);
}

/** Negative, 0 or positive as the first amount is less than, equal to or more than the second. */
export function compareYuan(one: Yuan, other: Yuan): number {
  const difference = fenOf(one) - fenOf(other);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** Whether the amount fits a column `decimal(14,2)`, whatever its sign. */
export function fitsColumn(yuan: Yuan): boolean {
  const fen = fenOf(yuan);
  return (fen < 0n ? -fen : fen) <= MAX_FEN;
}

/**
 * `numerator / denominator` of the amount, rounded half up to the fen, halves away from zero: 5 % is
 * `(amount, 5n, 100n)`. Throws a `RangeError` on a denominator that is not positive.
 */
export function partOf(fen: Fen, numerator: bigint, denominator: bigint): Fen {
  if (denominator <= 0n) throw new RangeError('The denominator must be positive');
  const product = fen * numerator;
  const size = product < 0n ? -product : product;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return product < 0n ? -rounded : rounded;
}
