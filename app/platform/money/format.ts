import { fenOf, partOf, yuanOf, type Yuan } from './fen.ts';

export type MoneyLocale = 'zh-CN' | 'en';

const WAN_IN_FEN = 1_000_000n;

/** The amount in full for reading, decimals only when there are any: `12,345.60 元`, `CNY 12,345.60`. */
export function formatYuan(yuan: Yuan, locale: MoneyLocale): string {
  const digits = grouped(yuanOf(fenOf(yuan)).replace(/\.00$/, ''));
  return locale === 'en' ? `CNY ${digits}` : `${digits} 元`;
}

/**
 * The amount in short. Chinese, from 10,000 yuan on: `1.23 万元`, rounded half up to two decimals without closing
 * zeros; less than that in full. English: whole yuan, `CNY 12,346`.
 */
export function formatYuanShort(yuan: Yuan, locale: MoneyLocale): string {
  const fen = fenOf(yuan);
  if (locale === 'en') return `CNY ${grouped(partOf(fen, 1n, 100n).toString())}`;
  if (fen > -WAN_IN_FEN && fen < WAN_IN_FEN) return formatYuan(yuan, locale);
  const hundredthsOfWan = yuanOf(partOf(fen, 1n, 10_000n));
  return `${grouped(hundredthsOfWan.replace(/\.?0+$/, ''))} 万元`;
}

function grouped(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? withCommas : `${withCommas}.${decimals}`;
}
