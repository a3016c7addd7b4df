import type { FollowUp } from './checklist.ts';

/** Placeholder of this branch only. */
export async function readFollowUps(
  _enterpriseId: number,
  places: readonly { id: number; unitId: number }[],
  _roundId: number,
): Promise<Map<number, FollowUp[]>> {
  return new Map(places.map(({ id }) => [id, []]));
}
