import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { dayOf, fromDate, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { takeNumber } from '#app/platform/numbers/commands/take-numbers.server.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import { startClocks } from '#app/platform/workflow/commands/start-clocks.server.ts';
import { dayEvents } from '../events.ts';
import { fieldProblem, fieldRefusal } from '../field-refusal.ts';
import { isInTime, plannedDays, type Frequency } from '../plan.ts';
import { readMatter } from '../queries-case.server.ts';
import { consultationRules } from '../rules.ts';
import type { PlanInput } from '../schema.ts';
import { consultationWorkflow } from '../workflow.ts';

interface Sent {
  actor: Actor;
  input: PlanInput;
}

/**
 * Plans the days of a year by the rule, or one day more. Days that are there stay as they are, and none is planned that
 * could not be announced in time. Throws a `Refusal` beside the field where there is nothing to plan.
 */
export async function planDays({ actor, input }: Sent) {
  const year = input.intent === 'year' ? input.year : Number(input.onDay.slice(0, 4));
  const planned = await transact((tx) =>
    input.intent === 'year' ? planYear(tx, actor, year) : planOne(tx, actor, input.onDay),
  );
  const [only] = planned;
  const to =
    input.intent === 'day' && only ? `/consultation-days/${only}/edit` : `/consultation-days?year=${year}`;
  return { to, done: { key: 'consultation-days:done.planned', params: { count: planned.length } } };
}

/** The days of a year by the rule that are not planned yet, within a transaction. Returns their ids. */
export async function planYear(tx: Tx, actor: Actor, year: number): Promise<number[]> {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const calendar = await readWorkCalendar(tx, enterpriseId);
  const rules = await readRuleValues(tx, enterpriseId, consultationRules, today);
  const known = await readKnownDays(tx, enterpriseId, year);
  const frequency = rules['consult.frequency'] as Frequency;
  if (frequency === 'NONE') throw fieldRefusal(fieldProblem('year', 'noFrequency'));
  const days = plannedDays(year, frequency, calendar)
    .filter((day) => isInTime(today, day, rules['consult.announce'], calendar))
    .filter((day) => !known.has(day));
  if (days.length === 0) throw fieldRefusal(fieldProblem('year', 'nothingToPlan', { year }));
  return addDays(tx, actor, days);
}

async function planOne(tx: Tx, actor: Actor, onDay: Day): Promise<number[]> {
  await refuseTooSoon(tx, actor.enterpriseId, onDay);
  return addDays(tx, actor, [onDay]);
}

/** Throws a `Refusal` beside the day when it could not be announced in time any more. */
export async function refuseTooSoon(tx: Tx, enterpriseId: number, onDay: Day): Promise<void> {
  const today = dayOf(new Date());
  const calendar = await readWorkCalendar(tx, enterpriseId);
  const rules = await readRuleValues(tx, enterpriseId, consultationRules, today);
  const days = rules['consult.announce'];
  if (onDay <= today || !isInTime(today, onDay, days, calendar))
    throw fieldRefusal(
      fieldProblem('onDay', 'tooSoon', { days, first: calendar.addWorkdays(today, Math.max(1, days)) }),
    );
}

/** Days of the year that are planned, with those from which one was moved away: they are not planned again. */
async function readKnownDays(tx: Tx, enterpriseId: number, year: number): Promise<Set<Day>> {
  const rows = await tx.consultationDay.findMany({
    where: {
      enterpriseId,
      onDay: { gte: toDate(`${year}-01-01`), lte: toDate(`${year + 1}-01-31`) },
    },
    select: { onDay: true },
  });
  return new Set(rows.map(({ onDay }) => fromDate(onDay)));
}

/** What a day takes over from the one before it: nobody types the usual place twelve times. */
async function readUsual(tx: Tx, enterpriseId: number) {
  const last = await tx.consultationDay.findFirst({
    where: { enterpriseId, place: { not: '' } },
    orderBy: { id: 'desc' },
    select: { fromTime: true, toTime: true, place: true, slotMinutes: true, unitId: true },
  });
  return last ?? { fromTime: '15:00', toTime: '17:00', place: '', slotMinutes: 10, unitId: enterpriseId };
}

async function addDays(tx: Tx, actor: Actor, days: readonly Day[]): Promise<number[]> {
  const usual = await readUsual(tx, actor.enterpriseId);
  const ids: number[] = [];
  for (const onDay of days) ids.push(await addDay(tx, actor, { ...usual, onDay }));
  await watch(tx, actor.enterpriseId, ids);
  return ids;
}

/** A day as it is planned. */
export interface NewDay {
  onDay: Day;
  fromTime: string;
  toTime: string;
  place: string;
  slotMinutes: number;
  unitId: number;
  theme?: string;
  movedFromOn?: Day;
}

/** Writes a planned day with its number and its event. Its clock is started by `watch`. Returns its id. */
export async function addDay(tx: Tx, actor: Actor, { onDay, movedFromOn, ...day }: NewDay): Promise<number> {
  const { enterpriseId } = actor;
  const { id } = await tx.consultationDay.create({
    data: {
      ...day,
      enterpriseId,
      no: await takeNumber(tx, enterpriseId, 'ZX', onDay),
      onDay: toDate(onDay),
      movedFromOn: movedFromOn === undefined ? null : toDate(movedFromOn),
    },
    select: { id: true },
  });
  const about = { enterpriseId, subjectType: 'consultation-days', subjectId: id };
  await recordEvent(tx, actor, { ...about, name: dayEvents.plan, to: 'SCHEDULED', data: { onDay } });
  announce(tx, [`enterprise:${enterpriseId}`], dayEvents.plan, id);
  return id;
}

/** Starts the clocks of planned days: until when they must be announced. */
export async function watch(tx: Tx, enterpriseId: number, ids: readonly number[]): Promise<void> {
  const calendar = await readWorkCalendar(tx, enterpriseId);
  const starts = [];
  for (const id of ids)
    starts.push({ matter: await readMatter(tx, enterpriseId, id), clock: 'announcing' as const });
  await startClocks(tx, consultationWorkflow, calendar, starts);
}
