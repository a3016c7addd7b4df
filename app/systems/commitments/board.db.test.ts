import { expect, test } from 'vitest';
import { db, transact } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { actorOf } from '#tests/factories/concerns.ts';
import { buildFactory } from '#tests/factories/factory.ts';
import { countDays } from './commands/count-days.server.ts';
import { readBoard } from './queries-board.server.ts';
import { COMMITMENT_STATUSES } from './commitment.ts';

/** Some numbers that look random and are the same every time. */
function* numbers(seed: number) {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

test('the board equals a recount by a query of its own', async () => {
  const factory = await buildFactory();
  const { enterprise, units, worker } = factory;
  const today = dayOf(new Date());
  const random = numbers(7);
  const next = (most: number) => Math.floor((random.next().value as number) * most);
  const statuses = [...COMMITMENT_STATUSES, 'KEPT', 'KEPT'] as const;
  for (let at = 0; at < 300; at += 1) {
    const first = addDays(today, next(420) - 400);
    const due = addDays(first, next(3) * 10);
    const status = statuses[next(statuses.length)]!;
    const isDone = status === 'KEPT' || status === 'REPORTED';
    const departmentId = next(2) === 0 ? units.dyeing.id : units.finishing.id;
    await db().commitment.create({
      data: {
        enterpriseId: enterprise.id,
        no: `CN-T-${at}`,
        status,
        sourceNoun: 'consultation-days',
        sourceId: at + 1,
        text: '承诺',
        departmentId,
        madeOn: toDate(addDays(first, -20)),
        firstDueOn: toDate(first),
        dueOn: toDate(due),
        reportedOn: isDone ? toDate(addDays(due, next(21) - 14)) : null,
      },
    });
    await transact((tx) => countDays(tx, { enterpriseId: enterprise.id, departmentId, due: [due], first }));
  }
  const board = await readBoard({ actor: await actorOf(worker) });
  const recount = async (column: 'dueOn' | 'firstDueOn', departmentId: number) => {
    const rows = await db().commitment.findMany({ where: { enterpriseId: enterprise.id, departmentId } });
    const text = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
    const inTime = (row: (typeof rows)[number]) =>
      row.reportedOn !== null && text(row.reportedOn)! <= text(row[column])!;
    const due = rows.filter(
      (row) => text(row[column])! >= board.from && text(row[column])! < today && row.status !== 'WITHDRAWN',
    );
    const counted = due.filter((row) => !(row.status === 'REPORTED' && inTime(row)));
    return {
      due: counted.length,
      keptOnTime: counted.filter((row) => row.status === 'KEPT' && inTime(row)).length,
      waiting: due.length - counted.length,
    };
  };
  for (const { id, counts, strictCounts } of board.departments) {
    expect(counts).toMatchObject(await recount('dueOn', id));
    expect(strictCounts).toMatchObject(await recount('firstDueOn', id));
  }
  expect(board.departments).toHaveLength(2);
  expect(board.whole.counts.due).toBe(board.departments.reduce((sum, { counts }) => sum + counts.due, 0));
  expect(board.trend.reduce((sum, { counts }) => sum + counts.due, 0)).toBe(board.whole.counts.due);
  expect(board.oldest.map(({ dueOn }) => dueOn)).toEqual(board.oldest.map(({ dueOn }) => dueOn).sort());
  expect(board.oldest.every(({ dueOn }) => dueOn < today)).toBe(true);
}, 60_000);

test('changes at the same moment are all counted', async () => {
  const { enterprise, units } = await buildFactory();
  const day = addDays(dayOf(new Date()), -3);
  const make = (at: number) =>
    transact(async (tx) => {
      await tx.commitment.create({
        data: {
          enterpriseId: enterprise.id,
          no: `CN-S-${at}`,
          sourceNoun: 'consultation-days',
          sourceId: 10_000 + at,
          text: '承诺',
          departmentId: units.dyeing.id,
          madeOn: toDate(day),
          firstDueOn: toDate(day),
          dueOn: toDate(day),
        },
      });
      const touched = { enterpriseId: enterprise.id, departmentId: units.dyeing.id };
      await countDays(tx, { ...touched, due: [day], first: day });
    });
  await Promise.all(Array.from({ length: 8 }, (_, at) => make(at)));
  const counted = await db().commitmentDay.findMany({ where: { enterpriseId: enterprise.id } });
  expect(counted.map(({ due }) => due)).toEqual([8, 8]);
});
