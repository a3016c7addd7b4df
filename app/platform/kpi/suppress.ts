/** Groups of fewer people are not shown alone: a rate over four names the one (default, `field` practice). */
export const SMALLEST_GROUP = 5;

/**
 * Leaves out groups of fewer than five people, and with a single one the next smallest too, since it could be
 * computed from the total. The order stays.
 */
export function withoutSmallGroups<G extends { eligible: number }>(
  groups: readonly G[],
): { shown: G[]; hidden: number } {
  const bySize = [...groups].sort((a, b) => a.eligible - b.eligible);
  const small = bySize.filter(({ eligible }) => eligible < SMALLEST_GROUP);
  const hidden = new Set(small.length === 1 ? bySize.slice(0, 2) : small);
  return { shown: groups.filter((group) => !hidden.has(group)), hidden: hidden.size };
}
