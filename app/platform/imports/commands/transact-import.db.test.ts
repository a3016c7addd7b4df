import { expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { buildTeam } from '#tests/factories/units.ts';
import { transactImport } from './transact-import.server.ts';

const rowsOf = (enterpriseId: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ enterpriseId, series: `S${at}`, year: 2024, last: 1 }));

/** What the planner believes; -1 before it has looked. */
async function believedRows(): Promise<number> {
  const [row] = await db().$queryRaw<{ rows: number }[]>`
    select reltuples::int as rows from pg_class where oid = '"NumberSeries"'::regclass`;
  return row?.rows ?? Number.NaN;
}

test('the planner knows a table that was filled, and is not bothered for a few rows', async () => {
  const { enterpriseId } = await buildTeam();
  const before = await believedRows();
  await transactImport((tx) => tx.numberSeries.createMany({ data: rowsOf(enterpriseId, 5) }));
  expect(await believedRows()).toBe(before);
  await db().numberSeries.deleteMany();
  await transactImport((tx) => tx.numberSeries.createMany({ data: rowsOf(enterpriseId, 500) }));
  expect(await believedRows()).toBe(500);
});
