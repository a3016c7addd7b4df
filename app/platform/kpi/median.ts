/** The median of a distribution, in working days: the mean of the two middle ones where their number is even. */
export function medianWorkdays(times: Iterable<{ workdays: number; replies: number }>): number | null {
  const sorted = [...times].sort((a, b) => a.workdays - b.workdays);
  const total = sorted.reduce((sum, { replies }) => sum + replies, 0);
  if (total === 0) return null;
  return (nth(sorted, Math.floor((total - 1) / 2)) + nth(sorted, Math.floor(total / 2))) / 2;
}

function nth(sorted: readonly { workdays: number; replies: number }[], position: number): number {
  let seen = 0;
  for (const { workdays, replies } of sorted) {
    seen += replies;
    if (position < seen) return workdays;
  }
  throw new RangeError(`No reply at position ${position}`);
}
