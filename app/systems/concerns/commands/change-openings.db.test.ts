import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import { actorOf, buildConcern, buildOffice } from '#tests/factories/concerns.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import type { OpeningInput } from '../opening-schema.ts';
import { readOpeningsPage } from '../queries-openings.server.ts';
import { changeOpenings } from './change-openings.server.ts';
import { openConcern } from './open-concern.server.ts';

let factory: BuiltFactory;
let rep: BuiltPerson;
let id: number;

beforeEach(async () => {
  factory = await buildFactory();
  rep = await buildPerson({ unit: factory.units.nextTeam, name: '代表甲' });
  await buildOffice(rep, [factory.units.dyeing]);
  ({ id } = await buildConcern(factory.worker, { tier: 'CONFIDENTIAL' }));
});
afterAll(closeDatabase);

async function change(person: BuiltPerson, input: OpeningInput) {
  return changeOpenings({ actor: await actorOf(person), params: { id }, input });
}

const asking = (who: string, withAuthor = false): OpeningInput => ({
  intent: 'ask',
  who,
  withAuthor,
  reason: '法律顾问要看原文才能答复工资争议',
});

async function lastOpening() {
  return db().concernOpening.findFirstOrThrow({ where: { concernId: id }, orderBy: { id: 'desc' } });
}

const translate = TRANSLATORS['zh-CN'];
const opened = async (person: BuiltPerson) =>
  openConcern({ actor: await actorOf(person), params: { id }, translate });
const GONE = { kind: 'notFound' };

describe('a confidential concern', () => {
  test('is open to nobody else, whatever office he holds', async () => {
    for (const person of [factory.hr, factory.finance, factory.management, factory.director, factory.mate])
      await expect(opened(person)).rejects.toMatchObject(GONE);
  });

  test('is opened when two agree, for the days of the rule, and its author sees who, why and when', async () => {
    await change(rep, asking(factory.finance.no));
    await expect(opened(factory.finance)).rejects.toMatchObject(GONE);
    const { id: openingId } = await lastOpening();
    await change(factory.unionChair, { intent: 'agree', openingId, answer: '' });
    const seen = await opened(factory.finance);
    expect(seen.thread.length).toBeGreaterThan(0);
    expect(seen.author).toBeNull();
    const shown = await readOpeningsPage({ actor: await actorOf(factory.worker), params: { id } });
    expect(shown.openings[0]).toMatchObject({ forName: '冯财务', askedByName: '代表甲', status: 'AGREED' });
    const told = await db().notice.findMany({
      where: { employeeId: factory.worker.employeeId, name: { startsWith: 'concerns.opening' } },
    });
    expect(told.map(({ subjectId }) => subjectId)).toEqual([0, 0]);
    await db().concernOpening.update({
      where: { id: openingId },
      data: { endsOn: toDate(addDays(dayOf(new Date()), -1)) },
    });
    await expect(opened(factory.finance)).rejects.toMatchObject(GONE);
  });

  test('names its author only when that was asked and agreed to', async () => {
    await change(rep, asking(factory.finance.no, true));
    const { id: openingId } = await lastOpening();
    await change(factory.unionChair, { intent: 'agree', openingId, answer: '' });
    expect((await opened(factory.finance)).author).toBe('张伟');
  });

  test('is not opened by one person alone, nor by whom it is to be opened to', async () => {
    await change(rep, asking(factory.finance.no));
    const { id: openingId } = await lastOpening();
    const agree = { intent: 'agree', openingId, answer: '' } as const;
    await expect(change(rep, agree)).rejects.toMatchObject({ key: 'concerns:refusal.openingTwo' });
    await expect(change(factory.finance, agree)).rejects.toMatchObject(GONE);
    await expect(change(factory.worker, agree)).rejects.toMatchObject({ kind: 'forbidden' });
    await change(factory.unionChair, { intent: 'refuse', openingId, answer: '不需要原文' });
    await expect(change(factory.unionChair, agree)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(opened(factory.finance)).rejects.toMatchObject(GONE);
  });

  test('is never opened to whom it is about or those under him', async () => {
    ({ id } = await buildConcern(factory.worker, {
      tier: 'CONFIDENTIAL',
      about: { employeeId: factory.director.employeeId, post: null },
    }));
    for (const { no } of [factory.director, factory.teamLeader]) {
      await expect(change(factory.unionChair, asking(no))).rejects.toMatchObject({
        problems: [{ field: 'who', key: 'concerns:problem.openingConflict' }],
      });
    }
  });
});
