import type { Day } from '#app/platform/calendar/day.ts';
import { readAmountNumber, readAmountText, type AmountReading } from './amount.ts';
import type { Cell } from './cell.ts';
import type { CellContext, CellReader } from './columns.ts';
import { readDayText } from './day-text.ts';
import { cleanKey, cleanLine, comparable, deservesLook, readMobile } from './normalise.ts';
import { hasTimeOfDay, serialToDay } from './serial-day.ts';

/** Serials that a number cell without a date format may mean as a day: 1950-01-01 to 2099-12-31. */
const PLAUSIBLE_SERIAL = { first: 18_264, last: 73_050 };
const COMPACT_DAY = /^\d{8}$/;
/** How a table program writes a day and a number into a csv file. */
const CSV_DAY = /^\d{4}([-/])\d{1,2}\1\d{1,2}$/;
const CSV_NUMBER = /^\d+(\.\d{1,2})?$/;

/** Reads a text of at most `max` signs, cleaned by `clean`. Throws nothing; a formula is a problem. */
export function textReader(max: number, clean: (text: string) => string = cleanLine): CellReader<string> {
  return (cell) => {
    if (cell.formula) return { problem: 'FORMULA_IN_TEXT' };
    const value = clean(cell.text);
    if ([...value].length > max) return { problem: 'TOO_LONG' };
    const untouched = cell.kind === 'text' && !cell.rich && value === cell.text;
    return { value, text: value, asWritten: untouched && !deservesLook(value) };
  };
}

/** Reads a key such as 工号 of at most `max` signs. */
export function keyReader(max: number): CellReader<string> {
  return textReader(max, cleanKey);
}

/** Reads an 11-digit mobile number. */
export const readPhone: CellReader<string> = (cell) => {
  if (cell.formula) return { problem: 'FORMULA_IN_TEXT' };
  const phone = readMobile(cell.text);
  if (phone === null) return { problem: 'BAD_PHONE' };
  return { value: phone, text: phone, asWritten: cell.kind === 'text' && !cell.rich && phone === cell.text };
};

/** One of a closed set of values: its Chinese label, by which it is shown, and other spellings of it. */
export interface Choice<T> {
  value: T;
  label: string;
  also?: readonly string[];
}

/** Reads one of the choices by label or other spelling, whatever the width, case and blanks. */
export function choiceReader<T>(choices: readonly Choice<T>[]): CellReader<T> {
  const known = new Map(
    choices.flatMap((choice) =>
      [choice.label, ...(choice.also ?? [])].map((word) => [comparable(word), choice]),
    ),
  );
  return (cell) => {
    if (cell.formula) return { problem: 'FORMULA_IN_TEXT' };
    const choice = known.get(comparable(cell.text));
    if (!choice) return { problem: 'UNKNOWN_VALUE' };
    const asWritten = cell.kind === 'text' && !cell.rich && choice.label === cell.text;
    return { value: choice.value, text: choice.label, asWritten };
  };
}

/** Reads a day: a date cell, an Excel serial, or a text in one of the usual forms; with `past`, not after today. */
export function dayReader(limit: 'past' | 'any'): CellReader<Day> {
  return (cell, context) => {
    const day = dayOf(cell, context);
    if (day === null) return { problem: 'BAD_DATE' };
    if (limit === 'past' && day > context.today) return { problem: 'DATE_OUT_OF_RANGE' };
    return { value: day, text: day, asWritten: isNativeDay(cell, day, context) };
  };
}

function dayOf(cell: Cell, { epoch }: CellContext): Day | null {
  if (cell.kind === 'date') return serialToDay(cell.number ?? 0, epoch);
  if (cell.kind === 'text') return readDayText(cell.text);
  if (cell.kind !== 'number' || cell.number === null) return null;
  if (COMPACT_DAY.test(cell.text)) return readDayText(cell.text);
  const plausible = cell.number >= PLAUSIBLE_SERIAL.first && cell.number < PLAUSIBLE_SERIAL.last + 1;
  return plausible ? serialToDay(cell.number, epoch) : null;
}

function isNativeDay(cell: Cell, day: Day, { typed }: CellContext): boolean {
  if (cell.formula || cell.rich) return false;
  if (cell.kind === 'date') return !hasTimeOfDay(cell.number ?? 0);
  return cell.kind === 'text' && (cell.text === day || (!typed && CSV_DAY.test(cell.text)));
}

/** Reads an amount of money as yuan with two decimals, such as `12000.00`. */
export const readMoney: CellReader<string> = (cell, context) => {
  const reading = amountOf(cell, context);
  if ('problem' in reading) return reading;
  const native = context.typed ? cell.kind === 'number' : CSV_NUMBER.test(cell.text);
  const asWritten = native && !cell.formula && !reading.rounded && context.unitYuan === 1;
  return { value: reading.amount, text: reading.amount, asWritten };
};

function amountOf(cell: Cell, { unitYuan }: CellContext): AmountReading {
  if (cell.kind === 'number' && cell.number !== null) return readAmountNumber(cell.number, unitYuan);
  if (cell.kind === 'text') return readAmountText(cell.text, unitYuan);
  return { problem: 'BAD_NUMBER' };
}
