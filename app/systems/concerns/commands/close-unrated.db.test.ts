import { expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { buildConcern, buildOffice, step } from '#tests/factories/concerns.ts';
import { buildFactory } from '#tests/factories/factory.ts';
import { buildPerson } from '#tests/factories/people.ts';
import { closeUnrated } from './close-unrated.server.ts';

test('what nobody rated in time is closed so, and what has rested is archived', async () => {
  const factory = await buildFactory();
  const { id } = await buildConcern(factory.worker);
  await step(factory.unionChair, id, 'answer', { text: '今晚起夜班有热餐' });
  const today = dayOf(new Date());
  await closeUnrated(today);
  expect(await db().concern.findUnique({ where: { id } })).toMatchObject({ status: 'REPLIED' });
  const yesterday = toDate(addDays(today, -1));
  await db().concern.update({ where: { id }, data: { ratingEndsOn: yesterday } });
  await closeUnrated(today);
  expect(await db().concern.findUnique({ where: { id } })).toMatchObject({
    status: 'CLOSED',
    outcome: 'NO_RESPONSE',
  });
  await db().concern.update({ where: { id }, data: { closedOn: toDate(addDays(today, -366)) } });
  await closeUnrated(today);
  expect(await db().concern.findUnique({ where: { id } })).toMatchObject({ status: 'ARCHIVED' });
});

test('when the office ends, whoever holds it next has the clock, with the same due day', async () => {
  const factory = await buildFactory();
  const former = await buildPerson({ unit: factory.units.nextTeam });
  const successor = await buildPerson({ unit: factory.units.nextTeam });
  const { id: officeId } = await buildOffice(former, [factory.units.dyeing]);
  const { id } = await buildConcern(factory.worker);
  const about = { subjectType: 'concerns', subjectId: id, closedAt: null };
  const before = await db().deadline.findFirstOrThrow({ where: about });
  expect(before.holderId).toBe(former.employeeId);
  await db().representative.update({ where: { id: officeId }, data: { status: 'ENDED' } });
  await buildOffice(successor, [factory.units.dyeing]);
  await closeUnrated(dayOf(new Date()));
  const after = await db().deadline.findFirstOrThrow({ where: about });
  expect(after).toMatchObject({ holderId: successor.employeeId, dueOn: before.dueOn });
  expect(await db().concern.findUnique({ where: { id } })).toMatchObject({
    receiverId: successor.employeeId,
  });
});
