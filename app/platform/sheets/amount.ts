import { cleanLine, halfWidth } from './normalise.ts';

/** The largest amount of `decimal(14,2)`, in fen. */
const LARGEST_FEN = 99_999_999_999_999n;
const DIGITS = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
const WRITTEN = /^(?:人民币|rmb|cny)? ?¥? ?([+-]?[\d,]+(?:\.\d+)?) ?(千|万)?(元|圆)?整?$/i;
const MINUS = /[\u2212\u2013]/g;
/** Above it `String` writes an exponent. */
const PLAIN_LIMIT = 1e21;
const SMALLEST = 1e-6;

/** How many yuan one of the unit is, by the unit's name in a header or behind a number. */
export const MONEY_UNITS: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1000,
  万元: 10_000,
  千: 1000,
  万: 10_000,
};

export type AmountReading =
  | { amount: string; rounded: boolean }
  | { problem: 'BAD_NUMBER' | 'NEGATIVE_AMOUNT' | 'AMOUNT_OUT_OF_RANGE' };

/**
 * An amount written as text: thousands separators in threes, ¥ in front, 元, 千元 or 万元 behind, full-width digits.
 * A unit behind the number goes before `unitYuan`, the yuan of one unit of the column. The amount is yuan with two
 * decimals, half a fen rounded up.
 */
export function readAmountText(text: string, unitYuan: number): AmountReading {
  const match = WRITTEN.exec(cleanLine(halfWidth(text)).replace(MINUS, '-'));
  if (!match) return { problem: 'BAD_NUMBER' };
  const [, digits = '', multiple, yuan] = match;
  const scale = multiple || yuan ? (MONEY_UNITS[multiple ?? '元'] ?? 1) : unitYuan;
  return readDecimal(digits, scale);
}

/** An amount stored as a number of units of `unitYuan` yuan each. */
export function readAmountNumber(value: number, unitYuan: number): AmountReading {
  if (!Number.isFinite(value)) return { problem: 'BAD_NUMBER' };
  return readDecimal(plainDigits(value), unitYuan);
}

function plainDigits(value: number): string {
  if (Math.abs(value) >= PLAIN_LIMIT) return BigInt(value).toString();
  return Math.abs(value) < SMALLEST ? '0' : String(value);
}

function readDecimal(digits: string, scale: number): AmountReading {
  const match = DIGITS.exec(digits);
  if (!match) return { problem: 'BAD_NUMBER' };
  const [, sign, whole = '', fraction = ''] = match;
  const unit = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole.replaceAll(',', '') + fraction) * BigInt(scale) * 100n;
  const fen = (scaled * 2n + unit) / (unit * 2n);
  if (sign === '-' && fen > 0n) return { problem: 'NEGATIVE_AMOUNT' };
  if (fen > LARGEST_FEN) return { problem: 'AMOUNT_OUT_OF_RANGE' };
  return { amount: formatFen(fen), rounded: scaled % unit !== 0n };
}

function formatFen(fen: bigint): string {
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
}
