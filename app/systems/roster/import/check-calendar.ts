import type { Day } from '#app/platform/calendar/day.ts';
import type { SheetTable } from '#app/platform/sheets/cell.ts';
import { choiceReader, dayReader, textReader } from '#app/platform/sheets/cell-readers.ts';
import { checkRows, type CheckResult } from '#app/platform/sheets/check-rows.ts';
import { optional, required, type Columns } from '#app/platform/sheets/columns.ts';
import { uniqueKey } from '#app/platform/sheets/row-rules.ts';
import { WORKDAY_WORDS } from './roster-words.ts';

/** One day of the work calendar (工作日历) on which work differs from Monday to Friday. */
export interface CalendarValues {
  day: Day;
  isWorkday: boolean;
  name: string | null;
}

/** The columns of a work calendar. */
export const CALENDAR_COLUMNS: Columns<CalendarValues> = {
  day: required('date', ['日期', '调整日期'], dayReader('any')),
  isWorkday: required('isWorkday', ['是否工作日', '工作日', '是否上班', '上班'], choiceReader(WORKDAY_WORDS)),
  name: optional('name', ['名称', '说明', '节日', '节假日', '节日名称'], textReader(50)),
};

/** Checks a work calendar; days to come are welcome. Throws a `TableRefusal` without a usable header row. */
export function checkCalendar(table: SheetTable, today: Day): CheckResult<CalendarValues> {
  return checkRows(table, CALENDAR_COLUMNS, { today, rules: [uniqueKey('day', ({ day }) => day)] });
}
