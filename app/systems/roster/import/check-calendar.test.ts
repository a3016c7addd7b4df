import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable } from '#app/platform/sheets/read-table.server.ts';
import { CALENDAR_COLUMNS, checkCalendar } from './check-calendar.ts';

async function check(file: Buffer) {
  return checkCalendar(await readTable(file, CALENDAR_COLUMNS), '2024-06-01');
}

test('the sample calendar has 100 days and nothing wrong', async () => {
  const result = await check(readFileSync('samples/work-calendar.csv'));
  expect(result).toMatchObject({ rows: 100, errors: [], normalised: [] });
  expect(result.importable.slice(0, 2).map(({ values }) => values)).toEqual([
    { day: '2020-01-01', isWorkday: false, name: '元旦放假' },
    { day: '2020-01-19', isWorkday: true, name: '春节调休上班' },
  ]);
});

test('Chinese headers and words do as well, and days to come are welcome', async () => {
  const result = await check(
    Buffer.from('日期,是否上班,说明\n2030年2月3日,上班,春节调休\n2030-02-03,否,\n2030-02-04,也许,\n'),
  );
  expect(result.importable).toEqual([
    { row: 2, values: { day: '2030-02-03', isWorkday: true, name: '春节调休' } },
  ]);
  expect(result.errors).toEqual([
    { row: 3, column: 'date', problem: 'DUPLICATE_KEY' },
    { row: 4, column: 'isWorkday', problem: 'UNKNOWN_VALUE' },
  ]);
});
