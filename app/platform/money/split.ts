import type { Fen } from './fen.ts';

export interface Split {
  lead: Fen;
  /** In the order of the shares given. */
  partners: Fen[];
}

/**
 * Splits an amount among the lead and partners by the partners' shares in whole percent; the lead has the rest
 * of 100. Each partner gets the full fen of his share, what is left over goes to the lead, so the parts add up to
 * the amount (domain §10.3, default). An amount below zero, a claw-back, splits into the same parts below zero.
 * Throws a `RangeError` when a share is no whole number from 1 to 99 or the partners' shares exceed 99 together.
 */
export function splitByShares(total: Fen, partnerShares: readonly number[]): Split {
  if (!areShares(partnerShares)) throw new RangeError(`Not shares of partners: ${partnerShares.join(', ')}`);
  const partners = partnerShares.map((share) => (total * BigInt(share)) / 100n);
  return { lead: total - partners.reduce((sum, part) => sum + part, 0n), partners };
}

function areShares(shares: readonly number[]): boolean {
  const valid = shares.every((share) => Number.isInteger(share) && share >= 1 && share <= 99);
  return valid && shares.reduce((sum, share) => sum + share, 0) <= 99;
}
