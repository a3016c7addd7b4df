import { expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { transactImport } from './transact-import.server.ts';

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    enterpriseId: 1,
    cohort: new Date(Date.UTC(2000, at, 1)),
    employeeId: at,
    proposals: 1,
  }));

/** What the planner believes; -1 before it has looked. */
async function believedRows(): Promise<number> {
  const [row] = await db().$queryRaw<{ rows: number }[]>`
    select reltuples::int as rows from pg_class where oid = '"KpiParticipant"'::regclass`;
  return row?.rows ?? Number.NaN;
}

test('the planner knows a table that was filled, and is not bothered for a few rows', async () => {
  const before = await believedRows();
  await transactImport((tx) => tx.kpiParticipant.createMany({ data: rowsOf(5) }));
  expect(await believedRows()).toBe(before);
  await db().kpiParticipant.deleteMany();
  await transactImport((tx) => tx.kpiParticipant.createMany({ data: rowsOf(500) }));
  expect(await believedRows()).toBe(500);
});
