import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#app/core/actor.ts';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, fromDate, toDate } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import { actorOf } from '#tests/factories/concerns.ts';
import { buildDay, buildVisit } from '#tests/factories/consultation-days.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import { buildElectionUnit, buildRepresentative } from '#tests/factories/representatives.ts';
import { changeDay } from './commands/change-day.server.ts';
import { changeReport } from './commands/change-report.server.ts';
import { planDays } from './commands/plan-days.server.ts';
import { serveVisitors } from './commands/serve-visitors.server.ts';
import { attendVisit } from './commands/take-matter.server.ts';
import { takeSlot } from './commands/take-slot.server.ts';
import { actOnDay } from './commands/take-step.server.ts';
import type { DraftedReport } from './consultation-day.ts';
import { readReport, suppressedCategories } from './queries-report.server.ts';
import type { MatterInput } from './schema.ts';

const today = dayOf(new Date());
const translate = TRANSLATORS['zh-CN'];
let factory: BuiltFactory;
let speaker: BuiltPerson;
let [chair, officer, onDuty, worker, mate] = [] as unknown as [Actor, Actor, Actor, Actor, Actor];

beforeAll(async () => {
  factory = await buildFactory();
  const { units, enterprise } = factory;
  const seat = await buildElectionUnit({ units: [units.finishing] });
  speaker = await buildPerson({ unit: units.otherTeam, name: '许代表' });
  await buildRepresentative({ employee: speaker, electionUnit: seat });
  const office = await buildPerson({ unit: units.offices, over: enterprise, roles: ['UNION_OFFICER'] });
  [chair, officer, onDuty, worker, mate] = await Promise.all([
    actorOf(factory.unionChair),
    actorOf(office),
    actorOf(speaker),
    actorOf(factory.worker),
    actorOf(factory.mate),
  ]);
});
afterAll(closeDatabase);

const dayWith = (columns: Parameters<typeof buildDay>[1]) =>
  buildDay(factory.enterprise, { representatives: [speaker], ...columns });
const step = (actor: Actor, id: number, name: 'announce' | 'close' | 'sign' | 'publish') =>
  actOnDay({ actor, params: { id, step: name }, input: {}, translate });
const reserve = (actor: Actor, id: number, slot = '23:40 一号台') =>
  takeSlot({ actor, params: { id }, input: { intent: 'reserve', slot } });

async function refusalOf(refused: Promise<unknown>) {
  const error = await refused.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw new Error('It was not refused.');
  return { key: error.key, params: error.params, problems: error.problems.map(({ key }) => key) };
}

describe('the plan', () => {
  test('of a year is made once, with clocks, and never into the past', async () => {
    const year = Number(today.slice(0, 4)) + 1;
    const input = { intent: 'year', year } as const;
    await planDays({ actor: officer, input });
    const days = await db().consultationDay.findMany({ where: { no: { startsWith: `ZX-${year}` } } });
    expect(days).toHaveLength(12);
    const clocks = await db().deadline.count({ where: { subjectType: 'consultation-days', closedAt: null } });
    expect(clocks).toBe(12);
    expect(await refusalOf(planDays({ actor: officer, input }))).toMatchObject({
      problems: ['consultation-days:problem.nothingToPlan'],
    });
    const yesterday = { intent: 'day', onDay: addDays(today, -1) } as const;
    expect((await refusalOf(planDays({ actor: officer, input: yesterday }))).problems).toEqual([
      'consultation-days:problem.tooSoon',
    ]);
  });

  test('takes representatives in office only, and nobody in two places', async () => {
    const { id } = await buildDay(factory.enterprise);
    const row = { station: '一号台', fromTime: '09:00', toTime: '10:00', part: 'REPRESENTATIVE' } as const;
    const change = (...shifts: (typeof row & { who: string })[]) =>
      refusalOf(changeDay({ actor: officer, params: { id }, input: { intent: 'shifts', shifts } }));
    expect((await change({ ...row, who: factory.worker.no })).problems).toEqual([
      'consultation-days:problem.notInOffice',
    ]);
    const twice = { ...row, who: speaker.no };
    expect((await change(twice, { ...twice, station: '二号台' as '一号台' })).problems).toEqual([
      'consultation-days:problem.clash',
    ]);
  });
});

describe('announcing', () => {
  test('is refused when it is too late, and says until when it had to be', async () => {
    const calendar = await readWorkCalendar(db(), factory.enterprise.enterpriseId);
    const { id } = await dayWith({ onDay: calendar.addWorkdays(today, 2) });
    const refused = await refusalOf(step(officer, id, 'announce'));
    expect(refused).toMatchObject({ key: 'consultation-days:refusal.inTime', params: { days: 3 } });
    expect(refused.params['day']).toMatch(/月/);
    const intime = await dayWith({ onDay: calendar.addWorkdays(today, 3) });
    await step(officer, intime.id, 'announce');
    const told = await db().notice.findMany({
      where: { subjectType: 'consultation-days', subjectId: intime.id, name: 'consultation-days.announced' },
    });
    expect(told.map(({ employeeId }) => employeeId)).toContain(speaker.employeeId);
    expect(told.map(({ employeeId }) => employeeId)).toContain(factory.worker.employeeId);
    expect(new Set(told.map(({ employeeId }) => employeeId)).size).toBe(told.length);
  });

  test('moving leaves the old day with its reason and points to the new one', async () => {
    const { id } = await dayWith({ status: 'ANNOUNCED' });
    await reserve(worker, id);
    const onDay = addDays(today, 60);
    await actOnDay({
      actor: officer,
      params: { id, step: 'move' },
      input: { onDay, reason: '当天全厂停电检修' },
      translate,
    });
    const old = await db().consultationDay.findUniqueOrThrow({
      where: { id },
      include: { replacedBy: { include: { shifts: true } }, visits: true },
    });
    expect(old).toMatchObject({ status: 'CANCELLED', reason: '当天全厂停电检修' });
    expect(old.visits.map(({ status }) => status)).toEqual(['CANCELLED']);
    expect(fromDate(old.replacedBy!.onDay)).toBe(onDay);
    expect(old.replacedBy!.shifts).toHaveLength(1);
  });
});

describe('slots and codes', () => {
  test('of two who want one slot at the same moment one gets it', async () => {
    const { id } = await dayWith({ status: 'ANNOUNCED' });
    const outcomes = await Promise.allSettled([reserve(worker, id), reserve(mate, id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [lost] = outcomes.filter((one) => one.status === 'rejected');
    expect((lost!.reason as Refusal).problems[0]?.key).toBe('consultation-days:problem.slotGone');
    expect(await db().consultationVisit.count({ where: { dayId: id } })).toBe(1);
  });

  test('one has one slot a day', async () => {
    const { id } = await dayWith({ status: 'ANNOUNCED' });
    await reserve(worker, id);
    expect((await refusalOf(reserve(worker, id, '23:00 一号台'))).key).toBe(
      'consultation-days:refusal.reservedAlready',
    );
  });

  test('a code counts once, on its own day, and not when it was given back', async () => {
    const { id } = await dayWith({ status: 'OPEN' });
    const other = await dayWith({ status: 'ANNOUNCED' });
    const check = (code: string) =>
      serveVisitors({ actor: onDuty, params: { id }, input: { intent: 'checkIn', code } });
    const { employeeId } = factory.worker;
    const good = await buildVisit(id, { employeeId, status: 'RESERVED', fromTime: '23:40' });
    const elsewhere = await buildVisit(other.id, { status: 'RESERVED' });
    const back = await buildVisit(id, { status: 'CANCELLED' });
    expect((await check(good.code)).done.params).toMatchObject({ name: '张伟' });
    const key = (name: string) => [`consultation-days:badCode.${name}`];
    expect((await refusalOf(check(good.code))).problems).toEqual(key('codeUsed'));
    expect((await refusalOf(check(elsewhere.code))).problems).toEqual(key('codeOtherDay'));
    expect((await refusalOf(check(back.code))).problems).toEqual(key('codeCancelled'));
    expect((await refusalOf(check('000000'))).problems).toEqual(key('codeUnknown'));
    const idle = serveVisitors({
      actor: worker,
      params: { id },
      input: { intent: 'checkIn', code: good.code },
    });
    expect((await refusalOf(idle)).key).toBe('consultation-days:refusal.notOnDuty');
  });
});

const MATTER: Omit<MatterInput, 'formKey'> = {
  intent: 'matter',
  category: 'LIVING',
  hazard: 'NO',
  details: { month: '', item: '', place: '', danger: '', when: '', rule: '', need: '' },
  text: '夜班食堂只剩冷饭冷菜，希望十二点后能有热的',
  aboutPost: null,
  about: '',
  tier: 'NAMED',
  handling: 'ANSWER',
  answer: '下周起夜班加开热餐窗口',
  department: '',
  urgency: 'GENERAL',
  complexity: 'SIMPLE',
  brief: '',
};

describe('the table and the report', () => {
  test('matters of a worker of another unit are concerns of his, typed and owed by whoever heard them', async () => {
    const { id } = await dayWith({ status: 'OPEN' });
    const { employeeId } = factory.worker;
    const { id: visitId } = await buildVisit(id, { employeeId });
    const say = (more: Partial<MatterInput>) =>
      attendVisit({
        actor: onDuty,
        params: { id, visitId },
        input: { ...MATTER, ...more, formKey: randomUUID() },
      });
    const department = String(factory.units.finishing.id);
    await say({});
    await say({ handling: 'DISPATCH', department });
    await say({ handling: 'LEAVE', category: 'RULES' });
    await say({ handling: 'DISPATCH', department, tier: 'CONFIDENTIAL', brief: '夜班职工希望食堂供应热菜' });
    const concerns = await db().concern.findMany({ where: { sourceId: id }, orderBy: { id: 'asc' } });
    expect(concerns.map(({ status }) => status)).toEqual([
      'REPLIED',
      'DISPATCHED',
      'REGISTERED',
      'DISPATCHED',
    ]);
    expect(concerns.map(({ authorId }) => authorId)).toEqual([employeeId, employeeId, employeeId, null]);
    for (const concern of concerns)
      expect(concern).toMatchObject({
        source: 'CONSULTATION_DAY',
        channel: 'VISIT',
        typistId: speaker.employeeId,
        receiverId: speaker.employeeId,
      });
  });

  test('the drafted figures are those of a recount, stay beside the corrected ones, and are signed anew', async () => {
    const { id } = await dayWith({ status: 'OPEN' });
    const visits = [];
    for (const { employeeId } of [factory.worker, factory.mate, factory.finance])
      visits.push(await buildVisit(id, { employeeId }));
    await buildVisit(id, { employeeId: factory.hr.employeeId, status: 'RESERVED', fromTime: '01:00' });
    for (const [at, { id: visitId }] of visits.entries())
      await attendVisit({
        actor: onDuty,
        params: { id, visitId },
        input: { ...MATTER, handling: at === 0 ? 'LEAVE' : 'ANSWER', formKey: randomUUID() },
      });
    await step(officer, id, 'close');
    const [recount] = await db().$queryRaw<[Record<string, number>]>`
      select (select count(*)::int from "ConsultationVisit" where "dayId" = ${id} and "checkedInAt" is null
                and status = 'DONE') as visitors,
             (select count(*)::int from "Concern" where "sourceId" = ${id}) as matters,
             (select count(distinct c.id)::int from "Concern" c join "ConcernEntry" e on e."concernId" = c.id
               where c."sourceId" = ${id} and e.kind = 'REPLY') as "onSpot",
             (select count(*)::int from "ConsultationVisit" where "dayId" = ${id} and status = 'NO_SHOW') as "noShows"`;
    const drafted = await draftedOf(id);
    const { visitors, matters, onSpot, noShows } = drafted;
    expect({ visitors, matters, onSpot, noShows }).toEqual(recount);
    expect(recount).toEqual({ visitors: 3, matters: 3, onSpot: 2, noShows: 1 });
    expect(drafted.summary).toContain('66.7%');
    await correctAndPublish(id, drafted);
  });

  test('small groups are left out of what a day was about', () => {
    expect(suppressedCategories({ categories: { LIVING: 4 } })).toEqual([]);
    const shown = suppressedCategories({ categories: { LIVING: 8, SAFETY: 5 } });
    expect(shown.map(({ count }) => count).sort()).toEqual([5, 8]);
    const hidden = suppressedCategories({ categories: { LIVING: 7, SAFETY: 3 } });
    expect(hidden.map(({ count }) => count)).toEqual([null, null]);
  });
});

async function draftedOf(id: number): Promise<DraftedReport> {
  const row = await db().consultationDay.findUniqueOrThrow({ where: { id } });
  return row.drafted as unknown as DraftedReport;
}

async function correctAndPublish(id: number, { summary }: DraftedReport): Promise<void> {
  const correct = (more: object) =>
    changeReport({
      actor: officer,
      params: { id },
      input: { visitors: 4, matters: 3, onSpot: 2, summary, ...more },
      translate,
    });
  expect((await refusalOf(correct({ summary: `${summary}张伟说的。` }))).problems).toEqual([
    'consultation-days:problem.namesVisitor',
  ]);
  await correct({});
  expect((await refusalOf(step(officer, id, 'sign'))).key).toBe('consultation-days:refusal.notChair');
  await step(chair, id, 'sign');
  await correct({ visitors: 3 });
  expect((await refusalOf(step(officer, id, 'publish'))).key).toBe('consultation-days:refusal.signed');
  expect((await refusalOf(readReport({ actor: worker, params: { id } }))).key).toBe(
    'consultation-days:refusal.notPublished',
  );
  await step(chair, id, 'sign');
  await step(officer, id, 'publish');
  const seen = await readReport({ actor: worker, params: { id } });
  expect(seen).toMatchObject({ drafted: null, categories: [], figures: { visitors: 3, rate: '66.7%' } });
  await db().consultationDay.update({ where: { id }, data: { onDay: toDate(addDays(today, -1)) } });
}
