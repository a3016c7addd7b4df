/**
 * The number of a concern: `SQ-<year>-<serial>` (诉求, domain §1.8, default). The serial begins at 1 every year, has at
 * least four digits, need not be free of gaps and is never used again. Throws a `RangeError` on a serial that is not
 * positive.
 */
export function formatConcernNumber(year: number, serial: number): string {
  if (!Number.isSafeInteger(serial) || serial < 1) throw new RangeError(`Not a serial: ${serial}`);
  return ['SQ', year, String(serial).padStart(4, '0')].join('-');
}
