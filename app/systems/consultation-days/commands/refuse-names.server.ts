import type { Tx } from '#app/core/db.server.ts';
import { fieldProblem, fieldRefusal } from '../field-refusal.ts';
import type { DayCase } from '../queries-case.server.ts';

/**
 * What is published names nobody who came. Throws a `Refusal` beside the summary that says whose name or number stands
 * in it; those on duty may stand there.
 */
export async function refuseNames(tx: Tx, { row, people }: DayCase, summary: string): Promise<void> {
  const onDuty = [...people.representativeIds, ...people.managerIds];
  const visitors = await tx.employee.findMany({
    where: {
      enterpriseId: row.enterpriseId,
      id: { notIn: onDuty },
      consultationVisits: { some: { dayId: row.id, status: { not: 'CANCELLED' } } },
    },
    select: { name: true, no: true },
  });
  const named = visitors.find(({ name, no }) => summary.includes(name) || summary.includes(no));
  if (named) throw fieldRefusal(fieldProblem('summary', 'namesVisitor', { name: named.name }));
}
