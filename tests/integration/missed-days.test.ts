import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { startJobs, stopJobs } from '#app/core/jobs.server.ts';
import { isRare } from '#app/core/missed-jobs.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { JOBS } from '#app/portal/jobs.server.ts';
import * as newRoute from '#app/routes/unnamed-concerns.new.tsx';
import { ageCommitment, buildCommitment } from '#tests/factories/commitments.ts';
import { buildOffice } from '#tests/factories/concerns.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson } from '#tests/factories/people.ts';
import { buildPhoto } from '#tests/factories/pictures.ts';
import { unnamedForm } from '#tests/factories/unnamed.ts';
import { send } from './call-route.ts';

const DAY_MS = 86_400_000;
const ago = (days: number) => toDate(addDays(dayOf(new Date()), -days));

let factory: BuiltFactory;
beforeAll(async () => {
  factory = await buildFactory();
});
afterAll(async () => {
  await stopJobs();
  await closeDatabase();
});

/** An unnamed concern with a photo that was closed longer ago than its words are kept. */
async function closedLongAgo(): Promise<number> {
  await send(newRoute, { ...unnamedForm(factory.enterprise), photos: await buildPhoto() });
  const { id } = await db().concern.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const data = { status: 'CLOSED', closedOn: ago(95), outcome: 'FIXED' } as const;
  await db().concern.update({ where: { id }, data });
  return id;
}

test('a machine that was off for five days makes up at its next start for what its days would have done', async () => {
  const concernId = await closedLongAgo();
  const { id: promiseId } = await buildCommitment(factory);
  await ageCommitment(promiseId, 90);
  // Of a factory of its own: a term that begins ends the one before.
  const other = await buildFactory();
  await buildOffice(await buildPerson({ unit: other.units.team }), [other.units.dyeing]);
  const left = await buildPerson({ unit: factory.units.team });
  const { id: officeId } = await buildOffice(left, [factory.units.team]);
  const { employeeId } = left;
  await db().employment.updateMany({ where: { employeeId }, data: { leftOn: ago(4) } });
  const enterpriseId = other.enterprise.id;
  const begunAt = new Date(Date.now() - 5 * DAY_MS);
  const daily = JOBS.filter(({ cron }) => isRare(cron));
  await db().jobRun.createMany({ data: daily.map(({ name }) => ({ name, begunAt })) });

  await startJobs(JOBS);
  await vi.waitFor(async () => {
    expect(await db().jobRun.count({ where: { begunAt: { lte: begunAt } } })).toBe(0);
  }, 60_000);

  expect(await db().concern.findUnique({ where: { id: concernId } })).toMatchObject({ receiptHash: null });
  expect(await db().concernEntry.count({ where: { concernId } })).toBe(0);
  expect(await db().commitment.findUnique({ where: { id: promiseId } })).toMatchObject({ status: 'BROKEN' });
  // As of the day on which it ended, and not of the day on which that was noticed.
  expect(await db().representative.findUnique({ where: { id: officeId } })).toMatchObject({
    status: 'ENDED',
    endedOn: ago(4),
  });
  expect(await db().managementTalk.count({ where: { enterpriseId, kind: 'FIXED' } })).toBe(1);
}, 120_000);
