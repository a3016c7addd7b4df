import type { Day } from '#app/platform/calendar/day.ts';
import { fieldProblem, fieldRefusal } from '../field-refusal.ts';
import { addDay, refuseTooSoon, watch } from './plan-days.server.ts';
import type { DayStep } from './day-step.ts';

/**
 * Puts another day in the place of this one: with the same place, times and shifts, to be announced anew. Reserved slots
 * are given back. Throws a `Refusal` beside the day when it could not be announced in time.
 */
export async function moveDay({ tx, found, actor, input }: DayStep) {
  const { row, onDay: before } = found;
  const onDay = input['onDay'] as Day;
  const reason = String(input['reason']);
  if (onDay === before) throw fieldRefusal(fieldProblem('onDay', 'sameDay'));
  await refuseTooSoon(tx, row.enterpriseId, onDay);
  const { fromTime, toTime, place, slotMinutes, unitId, theme } = row;
  const plan = { fromTime, toTime, place, slotMinutes, unitId, theme };
  const id = await addDay(tx, actor, { ...plan, onDay, movedFromOn: before });
  await tx.consultationShift.createMany({
    data: row.shifts.map(({ station, employeeId, part, ...times }) => ({
      dayId: id,
      station,
      employeeId,
      part,
      fromTime: times.fromTime,
      toTime: times.toTime,
    })),
  });
  await watch(tx, row.enterpriseId, [id]);
  await tx.consultationVisit.updateMany({
    where: { dayId: row.id, status: 'RESERVED' },
    data: { status: 'CANCELLED' },
  });
  return { data: { reason, replacedById: id }, told: { onDay, reason } };
}
