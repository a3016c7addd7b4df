/**
 * The number of an improvement proposal: `GS-<year>-<serial>` (domain §1.8, default), with the unit's code between
 * year and serial where several enterprises share one register. The serial begins at 1 every year, has at least four
 * digits, need not be free of gaps and is never used again.
 */
export interface ProposalNumber {
  year: number;
  unitCode: string | null;
  serial: number;
}

const SHAPE = /^GS-(\d{4})-(?:([A-Z0-9]{1,12})-)?(\d{4,9})$/;

/** Writes the number, `GS-2024-0007`. Throws a `RangeError` on a serial that is not positive. */
export function formatProposalNumber({ year, unitCode, serial }: ProposalNumber): string {
  if (!Number.isSafeInteger(serial) || serial < 1) throw new RangeError(`Not a serial: ${serial}`);
  return ['GS', year, ...(unitCode ? [unitCode] : []), String(serial).padStart(4, '0')].join('-');
}

/** Reads a number; null when the text is none of ours, such as one of an older register. */
export function parseProposalNumber(text: string): ProposalNumber | null {
  const match = SHAPE.exec(text.normalize('NFKC').trim().toUpperCase());
  if (!match) return null;
  return { year: Number(match[1]), unitCode: match[2] ?? null, serial: Number(match[3]) };
}

/** The next number of the year after those in use; of another year's or scheme's numbers none counts. */
export function nextProposalNumber(
  year: number,
  used: Iterable<string>,
  unitCode: string | null = null,
): string {
  let highest = 0;
  for (const text of used) {
    const number = parseProposalNumber(text);
    if (number?.year === year && number.unitCode === unitCode) highest = Math.max(highest, number.serial);
  }
  return formatProposalNumber({ year, unitCode, serial: highest + 1 });
}
