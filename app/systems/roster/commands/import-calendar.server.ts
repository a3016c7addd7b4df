import type { Db, Tx } from '#app/core/db.server.ts';
import { fromDate, toDate } from '#app/platform/calendar/day.ts';
import { cellChange, type RowChange } from '#app/platform/imports/change.ts';
import { defineImport } from '#app/platform/imports/define-import.server.ts';
import type { Checked, ImportPlan } from '#app/platform/imports/import-kind.ts';
import { markAllStale } from '#app/platform/kpi/commands/mark-stale.server.ts';
import type { CheckedRow } from '#app/platform/sheets/check-rows.ts';
import { CALENDAR_COLUMNS, checkCalendar, type CalendarValues } from '../import/check-calendar.ts';
import { WORKDAY_WORDS } from '../import/roster-words.ts';

/** The working calendar (工作日历): days that differ from plain Monday to Friday. Reply times depend on it. */
export const calendarImport = defineImport<CalendarValues>({
  name: 'calendar',
  texts: 'roster:import.calendar',
  roles: ['HR'],
  columns: CALENDAR_COLUMNS,
  check: (_tx, _enterpriseId, table, { today }) => Promise.resolve(checkCalendar(table, today)),
  plan: planCalendar,
});

type KnownDay = Omit<CalendarValues, 'day'>;

async function planCalendar(tx: Db, checked: Checked<CalendarValues>): Promise<ImportPlan> {
  const { enterpriseId } = checked;
  const stored = await tx.workCalendarDay.findMany({ where: { enterpriseId } });
  const known = new Map(stored.map((row) => [fromDate(row.day), row]));
  const isNamed = checked.header.columns.some(({ key }) => key === 'name');
  const stated = checked.importable.map(({ row, values }) => {
    const before = known.get(values.day);
    return { row, values: isNamed || !before ? values : { ...values, name: before.name } };
  });
  const rows = stated.map((row) => planDay(row, known.get(row.values.day)));
  const changed = stated.filter((_row, at) => rows[at]?.change !== 'unchanged');
  return {
    rows,
    absent: [],
    apply: (tx) =>
      applyCalendar(
        tx,
        enterpriseId,
        changed.map(({ values }) => values),
      ),
  };
}

function planDay({ row, values }: CheckedRow<CalendarValues>, known: KnownDay | undefined): RowChange {
  const { day, isWorkday, name } = values;
  const about = { row, key: day, title: name ?? '' };
  if (!known) return { ...about, change: 'new', cells: [] };
  const { isWorkday: work, name: title } = CALENDAR_COLUMNS;
  const cells = [
    ...cellChange(work.header, wordOf(known.isWorkday), wordOf(isWorkday)),
    ...cellChange(title.header, known.name ?? '', name ?? ''),
  ];
  return { ...about, change: cells.length > 0 ? 'changed' : 'unchanged', cells };
}

function wordOf(isWorkday: boolean): string {
  return WORKDAY_WORDS.find(({ value }) => value === isWorkday)?.label ?? '';
}

async function applyCalendar(tx: Tx, enterpriseId: number, days: readonly CalendarValues[]): Promise<void> {
  if (days.length === 0) return;
  const dates = days.map(({ day }) => toDate(day));
  await tx.workCalendarDay.deleteMany({ where: { enterpriseId, day: { in: dates } } });
  await tx.workCalendarDay.createMany({
    data: days.map(({ day, isWorkday, name }) => ({
      enterpriseId,
      day: toDate(day),
      isWorkday,
      name: name ?? '',
    })),
  });
  await markAllStale(tx, enterpriseId);
}
