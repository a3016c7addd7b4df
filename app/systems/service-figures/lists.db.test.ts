import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#app/core/actor.ts';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import type { ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { actorOf } from '#tests/factories/concerns.ts';
import { buildDay } from '#tests/factories/consultation-days.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { nextSerial } from '#tests/factories/serial.ts';
import { readServiceFigure } from './queries-figure.server.ts';
import type { ServiceListSearch } from './search.ts';

const today = dayOf(new Date());
const year = addDays(today, -40).slice(0, 4);
const lately = addDays(today, -40);
let factory: BuiltFactory;
let chair: Actor;
let director: Actor;

beforeAll(async () => {
  factory = await buildFactory();
  [chair, director] = [await actorOf(factory.unionChair), await actorOf(factory.director)];
  const { enterprise, units } = factory;
  await db().concern.createMany({
    data: Array.from({ length: 60 }, (_, at) => ({
      enterpriseId: enterprise.id,
      unitId: units.team.id,
      no: `SQ-T-${nextSerial()}`,
      tier: at % 2 === 0 ? 'NAMED' : 'UNNAMED',
      category: 'LIVING',
      submittedOn: toDate(lately),
      firstReplyDueOn: toDate(lately),
      firstReplyOn: at < 10 ? toDate(lately) : null,
    })),
  });
});
afterAll(closeDatabase);

async function open(actor: Actor, figure: ServiceFigureId, search: Partial<ServiceListSearch> = {}) {
  const asked = { period: year, unit: undefined, part: undefined, after: undefined, ...search };
  const page = await readServiceFigure({ actor, params: { figure }, search: asked });
  if (!page.figure) throw new Error('There is nothing to count.');
  return page;
}

async function rows(actor: Actor, figure: ServiceFigureId, search: Partial<ServiceListSearch> = {}) {
  const { list } = await open(actor, figure, search);
  if (!list.shown) throw new Error(`No list: ${list.why}`);
  return list;
}

describe('the concerns behind a figure', () => {
  test('are listed for the union, page by page, each once', async () => {
    const first = await rows(chair, 'concernOnTimeReplyRate');
    const second = await rows(chair, 'concernOnTimeReplyRate', { after: first.next! });
    expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 10, null]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(60);
    const counted = await rows(chair, 'concernOnTimeReplyRate', { part: 'counted' });
    expect(counted.rows).toHaveLength(10);
    expect(counted.rows[0]).toMatchObject({
      above: 1,
      below: 1,
      to: expect.stringMatching(/^\/concerns\/\d+$/),
    });
  });

  test('are a number for all others, and nothing of a team for anybody', async () => {
    const page = await open(director, 'concernOnTimeReplyRate');
    expect(page.list).toEqual({ shown: false, why: 'concerns' });
    expect(page.figure).toMatchObject({ numerator: 10, denominator: 60 });
    const team = await open(chair, 'concernOnTimeReplyRate', { unit: factory.units.team.id });
    expect(team.list).toEqual({ shown: false, why: 'small' });
    expect(team.figure).toMatchObject({ hidden: 'tooFine', numerator: null, denominator: null });
  });
});

test('who has no card is named to the union only', async () => {
  expect((await open(director, 'cardCoverage')).list).toEqual({ shown: false, why: 'people' });
  const { list } = await open(chair, 'cardCoverage', { part: 'missed', period: today.slice(0, 7) });
  expect(list.shown && list.rows.map(({ title }) => title)).toContain('张伟');
});

test('what is left out of a figure is listed with the reason', async () => {
  const { enterprise } = factory;
  const held = await buildDay(enterprise, { status: 'CLOSED', onDay: lately });
  const moved = await buildDay(enterprise, { status: 'CANCELLED', onDay: lately });
  await db().consultationDay.update({ where: { id: moved.id }, data: { replacedById: held.id } });
  const excluded = await rows(director, 'consultationDaysHeld', { part: 'excluded' });
  expect(excluded.rows.map(({ id, excluded: why }) => [id, why])).toEqual([[moved.id, 'moved']]);
  const all = await rows(director, 'consultationDaysHeld');
  expect(all.rows.map(({ id }) => id)).toEqual([held.id]);
});

test('a unit of another enterprise is not there', async () => {
  const elsewhere = await buildFactory();
  await expect(open(chair, 'promisesKeptOnTime', { unit: elsewhere.units.dyeing.id })).rejects.toThrow(
    Refusal,
  );
});
