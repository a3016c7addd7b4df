import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fieldsOf, tick } from './fields.ts';
import { numbersOf } from './number-fields.ts';

const { choice, optionalDay, optionalText, reference, requiredDay, requiredText } = fieldsOf('test');
const { optionalAmount, optionalWholeNumber, requiredAmount, wholeNumber } = numbersOf('test');

/** What is said of what was typed, or what is read from it. */
function read(field: z.ZodMiniType, typed: unknown): unknown {
  const result = z.safeParse(z.object({ field }), { field: typed });
  return result.success ? result.data.field : result.error.issues.map(({ message }) => message);
}

describe('a text', () => {
  const name = requiredText('name', { min: 2, max: 4 });

  test('has line ends of one kind, no control characters and no blanks at its ends', () => {
    expect(read(name, ' 一\r\n二\r ')).toBe('一\n二');
    expect(read(name, '一\u0000\u0007二\t三')).toBe('一二\t三');
  });

  test('is as long as a reader counts it', () => {
    expect(read(name, '𠮷𠮷𠮷𠮷')).toBe('𠮷𠮷𠮷𠮷');
    expect(read(name, '𠮷𠮷𠮷𠮷𠮷')).toEqual(['test:problem.nameLong']);
    expect(read(name, '𠮷')).toEqual(['test:problem.nameShort']);
    expect(read(name, ' \r\n ')).toEqual(['test:problem.nameShort']);
    expect(read(name, undefined)).toEqual(['test:problem.nameShort']);
  });

  test('may be left out where it is optional', () => {
    const note = optionalText('note', { max: 3 });
    expect(read(note, undefined)).toBe('');
    expect(read(note, ' 一二三 ')).toBe('一二三');
    expect(read(note, '一二三四')).toEqual(['test:problem.noteLong']);
  });

  test('is refused in other words where those are given', () => {
    const who = requiredText('who', { min: 1, max: 2 }, { short: 'nobody', long: 'nobody' });
    expect(read(who, '')).toEqual(['test:problem.nobody']);
    expect(read(who, '一二三')).toEqual(['test:problem.nobody']);
    expect(read(optionalText('who', { max: 2 }, { long: 'nobody' }), '一二三')).toEqual([
      'test:problem.nobody',
    ]);
  });
});

test('a day is one of the calendar', () => {
  expect(read(requiredDay('on'), ' 2024-02-29 ')).toBe('2024-02-29');
  for (const typed of ['2023-02-29', '29.02.2024', '', undefined]) {
    expect(read(requiredDay('on'), typed)).toEqual(['test:problem.onShort']);
  }
  expect(read(requiredDay('on', 'noDay'), '')).toEqual(['test:problem.noDay']);
  expect(read(optionalDay('on'), '')).toBeNull();
  expect(read(optionalDay('on'), undefined)).toBeNull();
  expect(read(optionalDay('on'), '2024-13-01')).toEqual(['test:problem.on']);
});

test('a reference is the id of a row that the database can hold', () => {
  expect(read(reference('unit'), '12')).toBe(12);
  for (const typed of ['0', '-1', '1.5', '2147483648', 'abc', undefined]) {
    expect(read(reference('unit'), typed)).toEqual(['test:problem.unitShort']);
  }
});

test('a choice is one of its codes', () => {
  expect(read(choice('kind', ['A', 'B']), 'A')).toBe('A');
  expect(read(choice('kind', ['A', 'B']), 'C')).toEqual(['test:problem.kind']);
});

test('a tick is yes or no', () => {
  expect(read(tick, 'on')).toBe(true);
  expect(read(tick, '')).toBe(false);
  expect(read(tick, undefined)).toBe(false);
});

test('a whole number may be typed in full width, and is nothing else', () => {
  const count = wholeNumber('count', { min: 1, max: 50 });
  expect(read(count, '１２')).toBe(12);
  expect(read(count, ' 50% ')).toBe(50);
  for (const typed of ['0', '51', '1.5', '-3', '1e1', '', undefined]) {
    expect(read(count, typed)).toEqual(['test:problem.count']);
  }
  expect(read(optionalWholeNumber('count', { min: 1, max: 50 }), '')).toBeNull();
});

test('an amount is in yuan and not below nothing', () => {
  expect(read(requiredAmount(), '1,234.5')).toBe('1234.50');
  expect(read(optionalAmount(), ' ')).toBeNull();
  expect(read(requiredAmount(), '')).toEqual(['test:problem.amountMissing']);
  expect(read(requiredAmount(), '-1')).toEqual(['test:problem.amountNegative']);
  expect(read(requiredAmount(), '一百')).toEqual(['test:problem.amountNotANumber']);
  expect(read(requiredAmount(), '1.234')).toEqual(['test:problem.amountTooFine']);
});
