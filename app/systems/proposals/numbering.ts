/**
 * The number of an improvement proposal as registers write it: `GS-<year>-<serial>` (domain §1.8, default), with the
 * unit's code between year and serial where several enterprises share one register.
 */
export interface ProposalNumber {
  year: number;
  unitCode: string | null;
  serial: number;
}

const SHAPE = /^GS-(\d{4})-(?:([A-Z0-9]{1,12})-)?(\d{4,9})$/;

/** Reads a number; null when the text is none of ours, such as one of an older register. */
export function parseProposalNumber(text: string): ProposalNumber | null {
  const match = SHAPE.exec(text.normalize('NFKC').trim().toUpperCase());
  if (!match) return null;
  return { year: Number(match[1]), unitCode: match[2] ?? null, serial: Number(match[3]) };
}
