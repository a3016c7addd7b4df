import { fromDate } from '#app/platform/calendar/day.ts';
import { clockTime } from '#app/platform/format/time-words.ts';
import type { ReadDuty } from '#app/platform/system/duty-time.ts';

/** Talks that were held, of the representatives who asked for them; as long as they were scheduled. */
export const readDutyOfTalks: ReadDuty = async (tx, { enterpriseId, from, to, employeeId }) => {
  const talks = await tx.managementTalk.findMany({
    where: {
      enterpriseId,
      heldOn: { gte: new Date(from), lte: new Date(to) },
      ...(employeeId === null ? {} : { requesters: { some: { employeeId } } }),
    },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    select: {
      no: true,
      place: true,
      heldOn: true,
      scheduledAt: true,
      length: true,
      requesters: { select: { employeeId: true } },
    },
  });
  return talks.flatMap(({ no, place, heldOn, scheduledAt, length, requesters }) => {
    if (heldOn === null) return [];
    const asked = requesters.filter((one) => employeeId === null || one.employeeId === employeeId);
    return asked.map((one) => ({
      employeeId: one.employeeId,
      onDay: fromDate(heldOn),
      no,
      place,
      fromTime: scheduledAt ? clockTime(scheduledAt) : '',
      toTime: scheduledAt ? clockTime(new Date(scheduledAt.getTime() + length * 60_000)) : '',
      times: 1,
      minutes: length,
      isEstimated: false,
    }));
  });
};
