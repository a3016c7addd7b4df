import type { Tx } from '#app/core/db.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';

/**
 * Notes on the agenda list where these items of the enterprise were taken up; who was first stays.
 *
 * @param taken the record, a noun and its id, and the day
 */
export async function takeUpAgenda(
  tx: Tx,
  enterpriseId: number,
  itemIds: readonly number[],
  taken: { noun: string; id: number; today: Day },
): Promise<void> {
  await tx.agendaItem.updateMany({
    where: { enterpriseId, id: { in: [...itemIds] }, takenUpOn: null },
    data: { takenUpNoun: taken.noun, takenUpId: taken.id, takenUpOn: toDate(taken.today) },
  });
}
