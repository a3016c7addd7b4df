/** A series of numbers: two capital letters, `GS`. Each belongs to the system whose manifest names it. */
export type Series = string;

/**
 * Writes a number, `SQ-2024-0007`: the serial has at least four digits, begins at 1 every year and is never given
 * twice. Throws a `RangeError` on a serial that is not positive.
 */
export function formatNumber(series: Series, year: number, serial: number): string {
  if (!Number.isSafeInteger(serial) || serial < 1) throw new RangeError(`Not a serial: ${serial}`);
  return `${series}-${year}-${String(serial).padStart(4, '0')}`;
}
