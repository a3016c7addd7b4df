import type { Tx } from '#app/core/db.server.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import type { SeenCase } from '../queries-case.server.ts';

/**
 * Puts a broken promise on the list of what is to be taken up at the next talk or congress, once. Words that are only
 * for the parties stay out of it.
 */
export async function addToAgenda(
  tx: Tx,
  { id, enterpriseId, row, department, visibility, today }: SeenCase,
): Promise<void> {
  const words = visibility === 'ENTERPRISE' ? `：${row.text}` : '';
  const text = `${row.no} ${department.name}${words}`;
  await tx.agendaItem.upsert({
    where: { noun_subjectId: { noun: 'commitments', subjectId: id } },
    create: { enterpriseId, noun: 'commitments', subjectId: id, text, addedOn: toDate(today) },
    update: {},
  });
}
