import type { Actor } from '#app/core/actor.ts';
import { db, selectLists } from '#app/core/db.server.ts';
import { fromDate } from '#app/platform/calendar/day.ts';
import { describeClock, selectClock, type ClockRow } from '#app/platform/deadlines/queries-clock.server.ts';
import { readFreeSlots } from './commands/take-slot.server.ts';
import { CAME } from './consultation-day.ts';
import { drawCode } from '#app/platform/format/draw-code.server.ts';
import { allowedSteps, isOnDuty, keepsDays, mayServe } from './policy.ts';
import { readCase, type DayCase } from './queries-case.server.ts';
import { consultationRules } from './rules.ts';
import { keyOf } from './slots.ts';

interface Asked {
  actor: Actor;
  params: { id: number };
}

/** A consultation day as everybody sees it: when, where, who sits there, and the reader's own slot. */
export async function readDay({ actor, params }: Asked) {
  const found = await readCase(db(), actor.enterpriseId, params.id);
  const { row, status, people, holding } = found;
  const keeps = keepsDays(actor);
  const [own, free, replaced, clock] = await Promise.all([
    readOwn(actor, row.id),
    status === 'ANNOUNCED' || status === 'OPEN' ? readFreeSlots(db(), found) : [],
    row.replacedById === null
      ? null
      : db().consultationDay.findUniqueOrThrow({
          where: { id: row.replacedById },
          select: { id: true, onDay: true },
        }),
    keeps ? readClock(found) : null,
  ]);
  const isOfBranch = actor.employeeId !== null && actor.unitPath.startsWith(row.unit.path);
  return {
    ...factsOf(found),
    keeps,
    clock,
    announceBy: found.announceBy,
    isStaffed: holding.has('staffed'),
    inTime: holding.has('inTime'),
    allowed: allowedSteps(status, holding, people, actor),
    serves: mayServe(actor, people),
    onDuty: isOnDuty(actor, people),
    isOfBranch,
    own,
    free: isOfBranch ? free.map((slot) => ({ ...slot, key: keyOf(slot) })) : [],
    freeCount: free.length,
    reason: row.reason,
    replacedBy: replaced && { id: replaced.id, onDay: fromDate(replaced.onDay) },
  };
}

/** What every page about a day shows of it. */
export function factsOf({ row, status, onDay, today }: DayCase) {
  const { id, no, fromTime, toTime, place, theme, slotMinutes, unit, movedFromOn } = row;
  return {
    id,
    no,
    status,
    onDay,
    today,
    fromTime,
    toTime,
    place,
    theme,
    slotMinutes,
    unitName: unit.name,
    movedFromOn: movedFromOn && fromDate(movedFromOn),
    shifts: row.shifts.map(({ station, part, employee, ...shift }) => ({
      id: shift.id,
      station,
      fromTime: shift.fromTime,
      toTime: shift.toTime,
      part: part as 'REPRESENTATIVE' | 'MANAGER',
      name: employee.name,
      no: employee.no,
      position: employee.position ?? '',
    })),
  };
}

/** The reader's own slot, with the code that whoever is on duty reads. */
async function readOwn({ employeeId }: Actor, dayId: number) {
  const visit = await db().consultationVisit.findFirst({
    where: { dayId, employeeId: employeeId ?? 0, status: { in: ['RESERVED', ...CAME] } },
    orderBy: { id: 'desc' },
    select: { code: true, station: true, fromTime: true, status: true, calledAt: true },
  });
  if (!visit) return null;
  const { calledAt, ...own } = visit;
  const qr =
    own.status === 'RESERVED' ? await drawCode(`/consultation-days/${dayId}/desk?code=${own.code}`) : null;
  return { ...own, isCalled: calledAt !== null, qr };
}

async function readClock({ row }: DayCase) {
  const { clocks } = await selectLists<{ clocks: ClockRow }>(db(), {
    clocks: selectClock('consultation-days', row.id),
  });
  const [clock] = clocks;
  if (!clock) return null;
  return {
    name: clock.clock,
    ...(await describeClock(db(), row.enterpriseId, clock, consultationRules)),
  };
}

/** A day for its poster, with the code of its page. */
export async function readPoster({ actor, params }: Asked) {
  const found = await readCase(db(), actor.enterpriseId, params.id);
  const enterprise = await db().orgUnit.findUniqueOrThrow({
    where: { id: actor.enterpriseId },
    select: { name: true },
  });
  return {
    ...factsOf(found),
    enterpriseName: enterprise.name,
    qr: await drawCode(`/consultation-days/${params.id}`),
  };
}
