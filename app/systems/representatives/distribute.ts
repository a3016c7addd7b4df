/**
 * Distributes the seats over election units by their size, by largest remainder, at least one each. Of equal remainders
 * the larger unit has it, then the one that stands first. Null when there are fewer seats than units with people, or
 * nobody to represent; a unit without people gets none.
 *
 * @param sizes employees of each unit
 */
export function distributeSeats(seats: number, sizes: readonly number[]): number[] | null {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const peopled = sizes.filter((size) => size > 0).length;
  if (peopled === 0 || seats < peopled) return null;
  const shares = sizes.map((size, at) => ({ at, size, exact: seats * size }));
  const given = shares.map(({ size, exact }) => (size === 0 ? 0 : Math.max(1, Math.floor(exact / total))));
  let left = seats - given.reduce((sum, one) => sum + one, 0);
  /** What a unit lacks of its exact share, times `total`: whole numbers, so that nothing is rounded. */
  const lack = (at: number) => (shares[at]?.exact ?? 0) - (given[at] ?? 0) * total;
  const order = (candidates: number[]) =>
    candidates.sort((a, b) => lack(b) - lack(a) || (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  while (left !== 0) {
    const open = shares.map(({ at }) => at).filter((at) => (sizes[at] ?? 0) > 0);
    const chosen = left > 0 ? order(open)[0] : order(open.filter((at) => (given[at] ?? 0) > 1)).at(-1);
    if (chosen === undefined) return null;
    given[chosen] = (given[chosen] ?? 0) + Math.sign(left);
    left -= Math.sign(left);
  }
  return given;
}
