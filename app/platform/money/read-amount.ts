import { fitsColumn, yuanOf, type Yuan } from './fen.ts';

export type AmountProblem = 'notANumber' | 'tooManyDecimals' | 'tooLarge';

export type ReadAmount = { ok: true; yuan: Yuan } | { ok: false; problem: AmountProblem };

const TYPED = /^[¥]?([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(万元|万|元)?$/;

/**
 * Reads an amount of yuan as a person types it: full-width digits, `1,200`, `¥1200`, `1200元`, `1.2万`, `1.2 万元`.
 * Gives yuan with two decimals. An amount finer than a fen is a problem and is never rounded away.
 */
export function readAmount(typed: string): ReadAmount {
  const text = typed.normalize('NFKC').replace(/\s/g, '');
  const match = TYPED.exec(text);
  const [, sign = '', whole = '', decimals = '', unit = ''] = match ?? [];
  if (!match || whole + decimals === '') return { ok: false, problem: 'notANumber' };

  const places = unit.startsWith('万') ? 6 : 2;
  const significant = decimals.replace(/0+$/, '');
  if (significant.length > places) return { ok: false, problem: 'tooManyDecimals' };
  const fen = BigInt(whole.replace(/,/g, '') + significant.padEnd(places, '0'));
  const yuan = yuanOf(sign === '-' ? -fen : fen);
  return fitsColumn(yuan) ? { ok: true, yuan } : { ok: false, problem: 'tooLarge' };
}
