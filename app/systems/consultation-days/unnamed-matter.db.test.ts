import { expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import { actorOf, buildOffice } from '#tests/factories/concerns.ts';
import { buildDay } from '#tests/factories/consultation-days.ts';
import { buildFactory } from '#tests/factories/factory.ts';
import { serveVisitors } from './commands/serve-visitors.server.ts';
import { actOnDay } from './commands/take-step.server.ts';
import { readDesk } from './queries-desk.server.ts';

test('of a matter that somebody would rather say unnamed only the number is kept', async () => {
  const factory = await buildFactory();
  const { mate, director, unionChair, units, enterprise } = factory;
  await buildOffice(mate, [units.dyeing]);
  const { id } = await buildDay(enterprise, {
    status: 'OPEN',
    representatives: [mate],
    managers: [director],
  });
  const count = async (who: typeof mate) =>
    serveVisitors({ actor: await actorOf(who), params: { id }, input: { intent: 'unnamed' } });
  const about = { subjectType: 'consultation-days', subjectId: id };
  const before = await db().event.count({ where: about });
  expect((await count(mate)).to).toBe(`/consultation-days/${id}/desk?unnamed=on`);
  await count(mate);
  const search = { code: undefined, unnamed: 'on' } as const;
  const desk = await readDesk({ actor: await actorOf(mate), params: { id }, search });
  expect(desk.unnamed.count).toBe(2);
  expect(desk.unnamed.way?.path).toContain('/unnamed-concerns/new?enterprise=');
  expect(await db().event.count({ where: about })).toBe(before);
  expect(await db().consultationVisit.count({ where: { dayId: id } })).toBe(0);
  expect(await db().concern.count({ where: { enterpriseId: enterprise.id } })).toBe(0);
  await expect(count(director)).rejects.toMatchObject({ kind: 'forbidden' });

  const chair = await actorOf(unionChair);
  const close = { actor: chair, params: { id, step: 'close' }, input: {} } as const;
  await actOnDay({ ...close, translate: TRANSLATORS['zh-CN'] });
  const { drafted } = await db().consultationDay.findUniqueOrThrow({ where: { id } });
  expect(drafted).toMatchObject({ matters: 2, onSpot: 0, visitors: 0, categories: {} });
});
