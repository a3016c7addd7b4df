import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { dayOf, fromDate, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import { printRate } from '#app/platform/kpi/rate.ts';
import { readRounding } from '#app/platform/kpi/queries-rounding.server.ts';
import { readAllOverrides, readRule } from '#app/platform/rules/queries.server.ts';
import { resolveRule } from '#app/platform/rules/resolve-rule.ts';
import { HELD_STATUSES } from './consultation-day.ts';
import type { Frequency } from './plan.ts';
import { keepsDays } from './policy.ts';
import { consultationRules } from './rules.ts';
import type { ListSearch } from './schema.ts';

interface Asked {
  actor: Actor;
  search: ListSearch;
}

/** The consultation days of a year: what is planned, what was held, and how soon what was said was answered. */
export async function readDays({ actor, search }: Asked) {
  const { enterpriseId, employeeId } = actor;
  const today = dayOf(new Date());
  const thisYear = Number(today.slice(0, 4));
  const year = search.year ?? thisYear;
  const within = { gte: toDate(`${year}-01-01`), lte: toDate(`${year}-12-31`) };
  const [rows, own, calendar, frequency, mode] = await Promise.all([
    db().consultationDay.findMany({
      where: { enterpriseId, onDay: within },
      orderBy: [{ onDay: 'asc' }, { id: 'asc' }],
      include: { unit: { select: { name: true } }, replacedBy: { select: { id: true, onDay: true } } },
    }),
    db().consultationVisit.findMany({
      where: { employeeId: employeeId ?? 0, status: 'RESERVED', day: { enterpriseId } },
      select: { dayId: true, fromTime: true, station: true },
    }),
    readWorkCalendar(db(), enterpriseId),
    readRule(db(), enterpriseId, consultationRules['consult.frequency'], today),
    readRounding(db(), enterpriseId, today),
  ]);
  const counted = rows.filter(({ status, replacedById }) => status !== 'CANCELLED' || replacedById === null);
  const held = rows.filter(({ status }) => (HELD_STATUSES as readonly string[]).includes(status)).length;
  const replies = await readReplies(enterpriseId, year, today, calendar);
  return {
    year,
    thisYear,
    today,
    keeps: keepsDays(actor),
    frequency: frequency.value as Frequency,
    figures: {
      held: { value: held, of: counted.length },
      replies: { ...replies, rate: printRate(replies.onTime, replies.due, mode) },
    },
    days: rows.map(({ id, no, status, onDay, fromTime, toTime, place, theme, unit, replacedBy }) => ({
      id,
      no,
      status,
      onDay: fromDate(onDay),
      fromTime,
      toTime,
      place,
      theme,
      unitName: unit.name,
      movedTo: replacedBy && fromDate(replacedBy.onDay),
      own: own.find(({ dayId }) => dayId === id) ?? null,
    })),
  };
}

/**
 * Of the concerns of a year's days, how many had an answer within the time of the rule, as it stood on the day; those
 * whose time still runs without an answer do not count yet.
 */
export async function readReplies(
  enterpriseId: number,
  year: number,
  today: Day,
  calendar: WorkCalendar,
): Promise<{ onTime: number; due: number }> {
  const rule = consultationRules['consult.reply'];
  const [rows, overrides] = await Promise.all([
    db().$queryRaw<{ submittedOn: Day; firstReplyOn: Day | null; concerns: number }[]>`
      select c."submittedOn"::text as "submittedOn", c."firstReplyOn"::text as "firstReplyOn", count(*)::int as concerns
        from "Concern" c
        join "ConsultationDay" d on d.id = c."sourceId"
       where c."enterpriseId" = ${enterpriseId} and c.source = 'CONSULTATION_DAY' and c.status <> 'WITHDRAWN'
         and d."onDay" between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date
       group by 1, 2`,
    readAllOverrides(db(), enterpriseId, [rule.key]),
  ]);
  const dated = rows.map(({ submittedOn, firstReplyOn, concerns }) => {
    const dueOn = calendar.addWorkdays(submittedOn, resolveRule(rule, overrides, submittedOn).value);
    return { concerns, onTime: firstReplyOn !== null && firstReplyOn <= dueOn, isOver: today > dueOn };
  });
  const sum = (some: typeof dated) => some.reduce((all, { concerns }) => all + concerns, 0);
  const onTime = dated.filter((one) => one.onTime);
  return { onTime: sum(onTime), due: sum(dated.filter((one) => one.onTime || one.isOver)) };
}
