import type { Db } from '#app/core/db.server.ts';
import { fromDate } from './day.ts';
import { buildWorkCalendar } from './work-calendar.server.ts';
import type { WorkCalendar } from './workdays.ts';

/** The enterprise's working calendar: its own days on top of the published ones. One query. */
export async function readWorkCalendar(tx: Db, enterpriseId: number): Promise<WorkCalendar> {
  const days = await tx.workCalendarDay.findMany({ where: { enterpriseId } });
  return buildWorkCalendar(days.map(({ day, isWorkday, name }) => ({ day: fromDate(day), isWorkday, name })));
}
