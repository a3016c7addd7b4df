import type { CellReader } from '#app/platform/sheets/columns.ts';
import { cleanKey } from '#app/platform/sheets/normalise.ts';

/** Someone who shares a proposal with its lead. */
export interface PartnerShare {
  no: string;
  /** Whole percent, 1 to 99; the lead has the rest of 100. */
  share: number;
}

const PARTNER = /^([^:]+):(-?\d+(?:\.\d+)?)%?$/;

/**
 * Reads 共同提案人 such as `E0123:40;E0456:20`; percent signs, blanks and full-width signs are no matter. A person
 * named twice is not in the form.
 */
export const readPartners: CellReader<PartnerShare[]> = (cell) => {
  if (cell.formula) return { problem: 'FORMULA_IN_TEXT' };
  const partners = parsePartners(cell.text);
  if (!partners) return { problem: 'BAD_PARTNERS' };
  if (!partners.every(({ share }) => Number.isInteger(share) && share >= 1 && share <= 99)) {
    return { problem: 'SHARE_RANGE' };
  }
  if (partners.reduce((sum, { share }) => sum + share, 0) > 100) return { problem: 'SHARE_SUM' };
  const text = partners.map(({ no, share }) => `${no}:${share}`).join(';');
  return { value: partners, text, asWritten: cell.kind === 'text' && !cell.rich && text === cell.text };
};

function parsePartners(text: string): PartnerShare[] | null {
  const parts = cleanKey(text).replace(/;$/, '').split(';');
  const partners = parts.map((part) => PARTNER.exec(part));
  if (!partners.every((match) => match !== null)) return null;
  const shares = partners.map((match) => ({ no: match[1] ?? '', share: Number(match[2]) }));
  return new Set(shares.map(({ no }) => no)).size === shares.length ? shares : null;
}
