import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#app/core/actor.ts';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { findActor } from '#app/core/session.server.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { nextSerial } from '#tests/factories/serial.ts';
import { readConcernFigures } from './queries-figures.server.ts';

let factory: BuiltFactory;
let director: Actor;

beforeAll(async () => {
  factory = await buildFactory();
  director = (await findActor(factory.director.cookie))!;
});
afterAll(closeDatabase);

/** Concerns as the figures see them: rows, whoever sent them. */
async function concerns(count: number, columns: Record<string, unknown> = {}) {
  const { enterpriseId, id: unitId } = factory.units.team;
  await db().concern.createMany({
    data: Array.from({ length: count }, () => ({
      enterpriseId,
      unitId,
      no: `SQ-2023-${1000 + nextSerial()}`,
      tier: 'NAMED',
      category: 'LIVING',
      submittedOn: toDate('2023-02-06'),
      firstReplyDueOn: toDate('2023-02-09'),
      ...columns,
    })),
  });
}

const ask = async (year = 2023) => readConcernFigures({ actor: director, search: { year } });
const figure = async (id: string) => (await ask()).figures.find((one) => one.id === id)!;

describe('a year of concerns', () => {
  test('with nothing in it says so and computes nothing', async () => {
    expect((await figure('received')).printed).toBe('0');
    expect((await figure('onTime')).printed).toBe('—');
  });

  test('counts an answer in time among all that are due, answered or not', async () => {
    await concerns(6, { firstReplyOn: toDate('2023-02-08') });
    await concerns(2, { firstReplyOn: toDate('2023-02-10') });
    await concerns(4);
    expect(await figure('onTime')).toMatchObject({ numerator: 6, denominator: 12, printed: '50.0%' });
    expect((await figure('median')).printed).toBe('2.0');
  });

  test('hides what fewer than five have said, and what would give it away', async () => {
    await concerns(3, { category: 'TREATMENT', submittedOn: toDate('2023-05-10') });
    await concerns(7, { category: 'SAFETY', submittedOn: toDate('2023-05-10') });
    const { overTime, categories } = await ask();
    const row = (category: string) => overTime.cells[categories.indexOf(category as never)]!;
    expect(row('TREATMENT')[1]).toBeNull();
    expect(row('SAFETY')[1]).toBeNull();
    expect(row('LIVING')[0]).toBe(12);
    expect(JSON.stringify(await ask())).not.toContain('SQ-2023');
  });

  test('says nothing of another enterprise', async () => {
    const elsewhere = await buildFactory();
    const stranger = (await findActor(elsewhere.director.cookie))!;
    const { figures } = await readConcernFigures({ actor: stranger, search: { year: 2023 } });
    expect(figures.find(({ id }) => id === 'received')!.printed).toBe('0');
  });

  test('rates what was rated, and keeps silence apart', async () => {
    await concerns(6, { outcome: 'FIXED', satisfaction: 'VERY' });
    await concerns(2, { outcome: 'NOT_FIXED', satisfaction: 'UNSATISFIED', reopened: 1 });
    await concerns(5, { outcome: 'NO_RESPONSE' });
    expect(await figure('fixed')).toMatchObject({ numerator: 6, denominator: 8, printed: '75.0%' });
    expect(await figure('satisfied')).toMatchObject({ numerator: 6, denominator: 8 });
  });
});
