import { beforeAll, expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { ageCommitment, buildCommitment, stepOfCommitment } from '#tests/factories/commitments.ts';
import { actorOf, buildConcern, buildOffice, step } from '#tests/factories/concerns.ts';
import { buildDay, buildVisit } from '#tests/factories/consultation-days.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import type { BuiltPerson } from '#tests/factories/people.ts';
import { buildProposal } from '#tests/factories/proposals.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import { readDesk } from './queries-desk.server.ts';
import { readWall } from './queries-wall.server.ts';
import { readHome } from './queries-home.server.ts';

const translate = TRANSLATORS['zh-CN'];
const ALL = { scope: 'mine', noun: undefined, overdue: undefined, after: undefined } as const;

let factory: BuiltFactory;

beforeAll(async () => {
  factory = await buildFactory();
  await buildOffice(factory.mate, [factory.units.dyeing]);
});

async function deskOf(person: BuiltPerson, search: Partial<Parameters<typeof readDesk>[0]['search']> = {}) {
  return readDesk({ actor: await actorOf(person), search: { ...ALL, ...search }, translate });
}

async function homeOf(person: BuiltPerson, locale: 'zh-CN' | 'en' = 'zh-CN') {
  return readHome({ actor: await actorOf(person), translate: TRANSLATORS[locale] });
}

/** A clock that runs on the director for a proposal, due so many days from now. */
async function owe(holder: BuiltPerson, subjectId: number, days: number): Promise<void> {
  const today = dayOf(new Date());
  await db().deadline.create({
    data: {
      enterpriseId: holder.enterpriseId,
      subjectType: 'proposals',
      subjectId,
      holderRole: 'WORKSHOP_DIRECTOR',
      unitId: factory.units.dyeing.id,
      holderId: holder.employeeId,
      clock: 'review',
      startedOn: toDate(today),
      dueOn: toDate(addDays(today, days)),
      ruleKey: 'kaizen.first_review',
    },
  });
}

test('one desk lists all that runs on somebody, page by page, as filtered', async () => {
  const { director, worker } = factory;
  const ids: number[] = [];
  for (let at = 0; at < 60; at += 1) {
    const { id } = await buildProposal({ lead: worker, status: 'ACCEPTED' });
    ids.push(id);
    // A week away, so that no weekend lies between being due and being overdue.
    await owe(director, id, at % 7 < 2 ? -7 : 7 + (at % 7));
  }
  const promise = await buildCommitment(factory, { dueOn: addDays(dayOf(new Date()), 3) });
  const seen: number[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await deskOf(director, { after });
    expect(items.length).toBeLessThanOrEqual(30);
    seen.push(...items.map(({ id }) => id));
    after = next ?? undefined;
  } while (after !== undefined);
  expect(new Set(seen).size).toBe(61);
  expect(seen).toHaveLength(61);
  const first = await deskOf(director);
  expect(first.loads).toEqual([
    { noun: 'proposals', label: '改善提案', open: 60, late: 18 },
    { noun: 'commitments', label: '承诺', open: 1, late: 0 },
  ]);
  expect(first.items[0]).toMatchObject({ noun: 'proposals', to: `/proposals/${ids[0]}` });
  expect(first.items[0]?.workdaysLeft).toBeLessThan(0);
  const promises = await deskOf(director, { noun: 'commitments' });
  expect(promises.items).toEqual([
    expect.objectContaining({
      title: '承诺',
      about: '三号定型机旁加装排风扇',
      to: `/commitments/${promise.id}`,
    }),
  ]);
  expect((await deskOf(director, { overdue: 'on', noun: 'proposals' })).items).toHaveLength(18);
  await db().deadline.deleteMany({ where: { subjectType: 'proposals', subjectId: { in: ids } } });
  await db().deadline.deleteMany({ where: { subjectType: 'commitments', subjectId: promise.id } });
});

test('a head finds what his department has, and nothing that is about somebody or that he stands apart from', async () => {
  const { director, teamLeader, otherDirector, worker, mate, units } = factory;
  const handed = async (about: number | null) => {
    const { id } = await buildConcern(worker);
    await db().concern.update({ where: { id }, data: { receiverId: mate.employeeId } });
    await step(mate, id, 'dispatch', {
      department: String(units.dyeing.id),
      urgency: 'GENERAL',
      complexity: 'SIMPLE',
      brief: '',
    });
    if (about === null) return id;
    const { id: enterpriseId } = factory.enterprise;
    await db().concernParty.create({ data: { enterpriseId, concernId: id, employeeId: about } });
    return id;
  };
  const plain = await handed(null);
  await handed(teamLeader.employeeId);
  await buildCommitment(factory, { ownerId: teamLeader.employeeId });
  await buildCommitment(factory, { ownerId: teamLeader.employeeId, apartIds: [director.employeeId] });
  const { items, loads, isOfUnits } = await deskOf(director, { scope: 'unit' });
  expect(isOfUnits).toBe(true);
  const concerns = items.filter(({ noun }) => noun === 'concerns');
  expect(concerns.map(({ to }) => to)).toEqual([`/concerns/${plain}`]);
  expect(concerns[0]).toMatchObject({ title: '诉求件', about: '食堂宿舍班车' });
  expect(loads.find(({ noun }) => noun === 'commitments')?.open).toBeGreaterThan(0);
  expect((await deskOf(otherDirector, { scope: 'unit' })).items).toEqual([]);
  expect((await deskOf(worker, { scope: 'unit' })).isOfUnits).toBe(false);
});

test('lists of what others have to see to tell no more than the number', async () => {
  const { id } = await buildConcern(factory.worker, { tier: 'CONFIDENTIAL' });
  await db().deadline.updateMany({
    where: { subjectType: 'concerns', subjectId: id },
    data: { dueOn: toDate(addDays(dayOf(new Date()), -3)) },
  });
  const wall = await readWall({ actor: await actorOf(factory.unionChair), translate });
  const late = wall.departments.flatMap(({ records }) => records).find(({ subjectId }) => subjectId === id);
  expect(late?.subject).toEqual({
    no: expect.stringMatching(/^SQ-/) as string,
    title: '诉求件',
    department: '',
    to: `/concerns/${id}`,
  });
  await db().deadline.deleteMany({ where: { subjectType: 'concerns', subjectId: id } });
});

test('an office that names nobody shows its holder no concern and no promise', async () => {
  const { unionChair, enterprise } = factory;
  const today = toDate(dayOf(new Date()));
  const { id } = await buildConcern(factory.worker);
  await db().deadline.updateMany({
    where: { subjectType: 'concerns', subjectId: id },
    data: { holderId: null, holderRole: 'UNION_CHAIR', unitId: enterprise.id, dueOn: today },
  });
  const { items } = await deskOf(unionChair, { noun: 'concerns' });
  expect(items.map(({ to }) => to)).not.toContain(`/concerns/${id}`);
  await db().deadline.deleteMany({ where: { subjectType: 'concerns', subjectId: id } });
});

test('the home has a section for each role', async () => {
  const { worker, mate, director, unionChair } = factory;
  const day = await buildDay(factory.units.dyeing, {
    status: 'ANNOUNCED',
    representatives: [{ employeeId: mate.employeeId }],
  });
  await buildVisit(day.id, { employeeId: worker.employeeId, status: 'RESERVED', fromTime: '10:20' });
  const { id: promise } = await buildCommitment(factory);
  await stepOfCommitment(director, promise, 'report', { text: '排风扇已经装好，请来看' });
  const { id: broken } = await buildCommitment(factory);
  await ageCommitment(broken, 60);
  await db().commitment.update({
    where: { id: broken },
    data: { status: 'BROKEN', closedOn: toDate(dayOf(new Date())) },
  });

  const his = await homeOf(worker);
  expect([his.representativeDay, his.union, his.unitHome, his.owes]).toEqual([null, null, null, false]);
  expect(his.slots).toEqual([expect.objectContaining({ dayId: day.id, fromTime: '10:20' })]);
  expect(his.promises.map(({ id }) => id)).toContain(promise);

  const { representativeDay } = await homeOf(mate);
  expect(representativeDay?.shifts).toEqual([expect.objectContaining({ dayId: day.id, station: '一号台' })]);
  expect(representativeDay?.toVerify.map(({ id }) => id)).toContain(promise);
  expect(representativeDay?.toVerify.map(({ id }) => id)).not.toContain(broken);

  const { unitHome } = await homeOf(director);
  expect(unitHome?.unit.name).toBe('染色车间');
  expect(unitHome?.oldest.length).toBeLessThanOrEqual(3);

  const { union } = await homeOf(unionChair);
  expect(union?.broken).toBe(1);
  const english = await homeOf(mate, 'en');
  expect(
    english.desk.items.filter(({ title }) => /[\u4e00-\u9fff]/.test(title) && title === '诉求件'),
  ).toEqual([]);
});
