import type { Translate } from '#app/core/i18n.ts';
import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { registerConcern, takeConcernStep } from '#app/systems/concerns/public.server.ts';
import { representativeOfEmployee } from '#app/systems/representatives/public.server.ts';
import type { DemoStage } from '#app/platform/demo/stage.ts';
import { findUnitOn } from '#app/systems/roster/public.server.ts';
import { addDay, planYear, watch } from '../commands/plan-days.server.ts';
import { takeDayStep } from '../commands/take-step.server.ts';
import { readCase } from '../queries-case.server.ts';
import type { DayWords } from '../workflow.ts';
import { HEARD, type Heard } from './matters.ts';
import { demoActor } from '#app/platform/demo/queries-actor.server.ts';

const HELD_DAYS_AGO = 24;
const USUAL = { fromTime: '15:00', toTime: '17:00', place: '二楼职工之家', slotMinutes: 10 };
/** Of the slots of ten minutes. */
const SLOTS_TAKEN = ['15:20', '15:20', '16:00'];

/**
 * A held day with its published report, one that is announced for the next days, and the plan of the year after them.
 */
export function loadConsultationDays({ enterprise, cast, translate }: DemoStage): Promise<void> {
  return transact(async (tx) => {
    const officer = await demoActor(enterprise.id, cast.unionOfficer, tx);
    const chair = await demoActor(enterprise.id, cast.unionChair, tx);
    const onDuty = await findOnDuty(tx, enterprise.id, cast.representative);
    await holdOne({ tx, translate }, officer, chair, onDuty);
    const announced = await announceOne({ tx, translate }, officer, onDuty);
    await reserveSlots(tx, announced, await demoActor(enterprise.id, cast.partner, tx));
    await planRest(tx, officer);
  });
}

/** The representative of the cast and one more, each at a table of his own. */
async function findOnDuty(tx: Tx, enterpriseId: number, no: string): Promise<number[]> {
  const offices = await tx.representative.findMany({
    where: { enterpriseId, status: 'IN_OFFICE' },
    orderBy: { id: 'asc' },
    select: { employeeId: true, employee: { select: { no: true } } },
  });
  const own = offices.filter(({ employee }) => employee.no === no);
  const others = offices.filter(({ employee }) => employee.no !== no);
  return [...own, ...others].slice(0, 2).map(({ employeeId }) => employeeId);
}

async function prepare(tx: Tx, officer: Actor, onDay: Day, theme: string, onDuty: readonly number[]) {
  const unitId = officer.enterpriseId;
  const id = await addDay(tx, officer, { ...USUAL, unitId, onDay, theme });
  await tx.consultationShift.createMany({
    data: onDuty.map((employeeId, at) => ({
      dayId: id,
      employeeId,
      station: at === 0 ? '一号台' : '二号台',
      fromTime: USUAL.fromTime,
      toTime: USUAL.toTime,
    })),
  });
  await watch(tx, officer.enterpriseId, [id]);
  return id;
}

interface Within {
  tx: Tx;
  translate: Translate;
}

async function step(
  { tx, translate }: Within,
  actor: Actor,
  id: number,
  action: DayWords['action'],
  input = {},
) {
  const found = await readCase(tx, actor.enterpriseId, id);
  await takeDayStep({ tx, found, actor, action, input, translate });
}

/** It goes through all its steps, and its days are set back then. */
async function holdOne(
  within: Within,
  officer: Actor,
  chair: Actor,
  onDuty: readonly number[],
): Promise<void> {
  const { tx } = within;
  const today = dayOf(new Date());
  const calendar = await readWorkCalendar(tx, officer.enterpriseId);
  const heldOn = calendar.addWorkdays(addDays(today, -HELD_DAYS_AGO), 1);
  const id = await prepare(tx, officer, today, '冬季防寒和夜班伙食', onDuty);
  await tx.consultationDay.update({
    where: { id },
    data: { status: 'ANNOUNCED', announcedOn: toDate(today) },
  });
  await step(within, officer, id, 'open');
  await tx.consultationDay.update({ where: { id }, data: { onDay: toDate(heldOn) } });
  const visitors = await tx.employee.findMany({
    where: {
      enterpriseId: officer.enterpriseId,
      representations: { none: {} },
      memberships: { some: { toOn: null } },
    },
    orderBy: { no: 'desc' },
    take: HEARD.length,
    select: { id: true, no: true },
  });
  for (const [at, heard] of HEARD.entries()) {
    const visitor = visitors[at];
    if (visitor)
      await hear(tx, officer, { id, at, authorId: visitor.id, receiverId: onDuty[at % 2] ?? 0 }, heard);
  }
  await step(within, officer, id, 'close');
  const {
    summary,
    visitors: people,
    matters,
    onSpot,
  } = await tx.consultationDay.findUniqueOrThrow({ where: { id } });
  await step(within, officer, id, 'summarise', { visitors: people, matters, onSpot, summary });
  await step(within, chair, id, 'sign');
  await step(within, officer, id, 'publish');
  await setBack(tx, id, today, heldOn);
}

interface Visitor {
  id: number;
  at: number;
  authorId: number;
  receiverId: number;
}

async function hear(tx: Tx, officer: Actor, { id, at, authorId, receiverId }: Visitor, heard: Heard) {
  const { enterpriseId } = officer;
  const today = dayOf(new Date());
  const office = await representativeOfEmployee(tx, enterpriseId, receiverId, today);
  const unit = await findUnitOn(tx, authorId, today);
  await tx.consultationVisit.create({
    data: {
      dayId: id,
      station: at % 2 === 0 ? '一号台' : '二号台',
      employeeId: authorId,
      code: String(204_117 + at * 37_331),
      status: 'CHECKED_IN',
      knownBy: 'CODE',
      checkedInAt: new Date(),
      checkedInById: receiverId,
    },
  });
  const concern = await registerConcern(tx, officer, {
    enterpriseId,
    tier: 'NAMED',
    source: 'CONSULTATION_DAY',
    sourceId: id,
    channel: 'VISIT',
    category: heard.category,
    urgency: 'GENERAL',
    hazard: false,
    unitId: unit?.id ?? enterpriseId,
    representativeId: office?.id ?? null,
    cardId: null,
    words: { text: heard.text },
    files: [],
    about: { employeeId: null, post: null },
    authorId,
    typistId: receiverId,
    receiptHash: null,
    formKey: null,
    answerPublic: false,
  });
  const by = { as: 'ACTOR', actor: officer } as const;
  if (heard.answer !== '')
    await takeConcernStep({
      tx,
      by,
      concernId: concern.id,
      action: 'answer',
      input: { text: heard.answer },
    });
}

/** What happened just now, as if it had been weeks ago. */
async function setBack(tx: Tx, id: number, today: Day, heldOn: Day): Promise<void> {
  const held = toDate(heldOn);
  const at = new Date(`${heldOn}T17:00:00+08:00`);
  await tx.consultationDay.update({
    where: { id },
    data: {
      announcedOn: toDate(addDays(heldOn, -7)),
      openedAt: new Date(`${heldOn}T15:00:00+08:00`),
      closedAt: at,
      summarisedOn: toDate(addDays(heldOn, 1)),
      signedOn: toDate(addDays(heldOn, 1)),
      publishedOn: toDate(addDays(heldOn, 1)),
    },
  });
  await tx.consultationVisit.updateMany({ where: { dayId: id }, data: { checkedInAt: at } });
  const own = { source: 'CONSULTATION_DAY', sourceId: id };
  await tx.concern.updateMany({
    where: { ...own, firstReplyOn: toDate(today) },
    data: { firstReplyOn: held, repliedOn: held },
  });
  await tx.concern.updateMany({ where: own, data: { submittedOn: held } });
}

/** The first day that can be announced in time, two of whose slots are taken. */
async function announceOne(within: Within, officer: Actor, onDuty: readonly number[]): Promise<number> {
  const { tx } = within;
  const calendar = await readWorkCalendar(tx, officer.enterpriseId);
  const onDay = calendar.addWorkdays(dayOf(new Date()), 3);
  const id = await prepare(tx, officer, onDay, '年底排班和加班费', onDuty);
  await step(within, officer, id, 'announce');
  return id;
}

/** The second worker of the cast and two of another unit have reserved. */
async function reserveSlots(tx: Tx, dayId: number, partner: Actor): Promise<void> {
  const others = await tx.employee.findMany({
    where: {
      enterpriseId: partner.enterpriseId,
      roles: { none: {} },
      representations: { none: {} },
      memberships: { some: { toOn: null, unit: { parent: { name: '整理车间' } } } },
    },
    orderBy: { no: 'asc' },
    take: 2,
    select: { id: true },
  });
  const ids = [partner.employeeId ?? 0, ...others.map(({ id }) => id)];
  await tx.consultationVisit.createMany({
    data: ids.map((employeeId, at) => ({
      dayId,
      employeeId,
      station: at % 2 === 0 ? '一号台' : '二号台',
      fromTime: SLOTS_TAKEN[at] ?? USUAL.fromTime,
      code: String(318_402 + at * 29_173),
    })),
  });
}

/** The rest of this year by the rule; late in December there is none, and the next year is planned. */
async function planRest(tx: Tx, officer: Actor): Promise<void> {
  const year = Number(dayOf(new Date()).slice(0, 4));
  const isLate = dayOf(new Date()).slice(5) > '12-15';
  if (!isLate) await planYear(tx, officer, year);
  await planYear(tx, officer, year + 1);
}
