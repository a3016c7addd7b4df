import { db } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import type { DayStatus, VisitStatus } from '#app/systems/consultation-days/consultation-day.ts';
import { nextSerial } from './serial.ts';
import type { BuiltUnit } from './units.ts';

export interface NewBuiltDay {
  status?: DayStatus;
  onDay?: Day;
  /** For the workers of this branch; absent: the whole enterprise. */
  unitId?: number;
  place?: string;
  /** Who sits at which station all day, as a representative. */
  representatives?: readonly { employeeId: number; station?: string }[];
  managers?: readonly { employeeId: number }[];
  summarised?: boolean;
}

const TIMES = { fromTime: '00:00', toTime: '23:59' };
const AHEAD = 30;

/** A consultation day around the clock, so that it has free slots whenever a test runs; planned unless told otherwise. */
export async function buildDay({ enterpriseId }: BuiltUnit, overrides: NewBuiltDay = {}) {
  const { status = 'SCHEDULED', unitId = enterpriseId, place = '二楼职工之家' } = overrides;
  const today = dayOf(new Date());
  const isOver = status === 'CLOSED' || status === 'PUBLISHED';
  const onDay = overrides.onDay ?? (isOver || status === 'OPEN' ? today : addDays(today, AHEAD));
  const sittings = (overrides.representatives ?? []).map(({ employeeId, station = '一号台' }) => ({
    employeeId,
    station,
    part: 'REPRESENTATIVE' as const,
  }));
  const invited = (overrides.managers ?? []).map(({ employeeId }) => ({
    employeeId,
    station: '一号台',
    part: 'MANAGER' as const,
  }));
  const over = isOver ? overWith(overrides.summarised === true) : {};
  return db().consultationDay.create({
    data: {
      ...TIMES,
      enterpriseId,
      unitId,
      place,
      status,
      no: `ZX-T-${nextSerial()}`,
      onDay: toDate(onDay),
      ...over,
      shifts: { create: [...sittings, ...invited].map((shift) => ({ ...shift, ...TIMES })) },
    },
    select: { id: true, enterpriseId: true },
  });
}

/** What is there of a day that is over: its drafted report. */
function overWith(summarised: boolean) {
  const summary = '本次咨询日接待职工若干，意见均已登记，按期答复。';
  const counts = { visitors: 0, matters: 0, onSpot: 0 };
  return {
    ...counts,
    summary,
    closedAt: new Date(),
    drafted: { ...counts, noShows: 0, categories: {}, summary },
    summarisedOn: summarised ? toDate(dayOf(new Date())) : null,
  };
}

/** Somebody who comes to a day, there already unless told otherwise. */
export function buildVisit(
  dayId: number,
  columns: { employeeId?: number | null; status?: VisitStatus; code?: string; fromTime?: string } = {},
) {
  const { status = 'CHECKED_IN', code = String(100_000 + nextSerial()), ...rest } = columns;
  return db().consultationVisit.create({
    data: { dayId, station: '一号台', status, code, ...rest },
    select: { id: true, code: true },
  });
}
