import { isDay, type Day } from './day.ts';

const MS_PER_DAY = 86_400_000;
const LAST_YEAR = 9999;

/** A day on which work differs from plain Monday to Friday: a public holiday, or a weekend day worked instead. */
export interface CalendarDay {
  day: Day;
  isWorkday: boolean;
  name: string;
}

/** What is known of one year. */
export interface YearDays {
  /** Days whose working differs from plain Monday to Friday, with whether they are worked. */
  exceptions: ReadonlyMap<Day, boolean>;
  /** Whether the year's public holidays are not known yet. */
  estimated: boolean;
}

/**
 * Counts working days (工作日). The day of the event is not counted and a period ends at the end of its last
 * day, Asia/Shanghai (domain §1.2, general practice). All methods throw a `RangeError` on a text that is no day.
 */
export interface WorkCalendar {
  /** Whether people work on that day. */
  isWorkday(day: Day): boolean;
  /** The `count`-th working day after `day`; `day` itself for 0. Throws a `RangeError` on a negative or broken count. */
  addWorkdays(day: Day, count: number): Day;
  /** Working days after `from` up to and including `to`; the same day is 0, an earlier `to` is negative. */
  workdaysBetween(from: Day, to: Day): number;
  /** Whether the year's holidays are not known yet, so that its working days are plain Monday to Friday. */
  isEstimated(year: number): boolean;
}

/** One year, laid out for fast counting. */
interface YearTable {
  firstMs: number;
  estimated: boolean;
  /** `upTo[i]`: working days from 1 January up to and including the i-th day of the year (0 = 1 January). */
  upTo: Uint16Array;
  /** Index in the year of each working day, in order. */
  workdays: number[];
}

/** Builds a calendar on what is known of each year. A year is laid out once, then a call costs no search. */
export function workCalendar(daysOf: (year: number) => YearDays): WorkCalendar {
  const tables = new Map<number, YearTable>();

  function tableOf(year: number): YearTable {
    const known = tables.get(year);
    if (known) return known;
    const built = layOutYear(year, daysOf(year));
    tables.set(year, built);
    return built;
  }

  function locate(day: Day) {
    if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
    const year = Number(day.slice(0, 4));
    const table = tableOf(year);
    return { year, table, index: (Date.parse(day) - table.firstMs) / MS_PER_DAY };
  }

  function addWorkdays(day: Day, count: number): Day {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count of days: ${count}`);
    if (count === 0) return day;
    const start = locate(day);
    let { year, table } = start;
    let wanted = count + worked(table, start.index);
    while (wanted > table.workdays.length) {
      wanted -= table.workdays.length;
      year += 1;
      if (year > LAST_YEAR) throw new RangeError(`No working day left after ${day}`);
      table = tableOf(year);
    }
    const index = table.workdays[wanted - 1] as number;
    return new Date(table.firstMs + index * MS_PER_DAY).toISOString().slice(0, 10);
  }

  function workdaysBetween(from: Day, to: Day): number {
    if (to < from) return -workdaysBetween(to, from);
    const start = locate(from);
    const end = locate(to);
    let count = worked(end.table, end.index) - worked(start.table, start.index);
    for (let year = start.year; year < end.year; year += 1) count += tableOf(year).workdays.length;
    return count;
  }

  return {
    isWorkday(day) {
      const { table, index } = locate(day);
      return worked(table, index) > worked(table, index - 1);
    },
    addWorkdays,
    workdaysBetween,
    isEstimated: (year) => tableOf(year).estimated,
  };
}

function worked(table: YearTable, index: number): number {
  return index < 0 ? 0 : (table.upTo[index] as number);
}

function layOutYear(year: number, { exceptions, estimated }: YearDays): YearTable {
  const firstMs = Date.UTC(year, 0, 1);
  const length = (Date.UTC(year + 1, 0, 1) - firstMs) / MS_PER_DAY;
  const upTo = new Uint16Array(length);
  const workdays: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const date = new Date(firstMs + index * MS_PER_DAY);
    const isPlainWorkday = date.getUTCDay() >= 1 && date.getUTCDay() <= 5;
    if (exceptions.get(date.toISOString().slice(0, 10)) ?? isPlainWorkday) workdays.push(index);
    upTo[index] = workdays.length;
  }
  return { firstMs, estimated, upTo, workdays };
}
