import { expect, test } from 'vitest';
import { exclusionOf } from './eligible.ts';

const nobody = { newHireMonths: 0, dispatched: false };

test('by default nobody on the roster is left out', () => {
  expect(
    exclusionOf({ joinedOn: '2023-06-30', employmentForm: 'DISPATCHED' }, '2023-06-30', nobody),
  ).toBeNull();
});

test('a new hire counts from the end of the third month after joining', () => {
  const rules = { newHireMonths: 3, dispatched: false };
  const hired = { joinedOn: '2023-03-05', employmentForm: 'CONTRACT' };
  expect(exclusionOf(hired, '2023-06-29', rules)).toBe('newHire');
  expect(exclusionOf(hired, '2023-06-30', rules)).toBeNull();
});

test('dispatched workers are left out where the enterprise says so', () => {
  const rules = { newHireMonths: 0, dispatched: true };
  expect(exclusionOf({ joinedOn: '2020-01-01', employmentForm: 'DISPATCHED' }, '2023-06-30', rules)).toBe(
    'dispatched',
  );
  expect(exclusionOf({ joinedOn: '2020-01-01', employmentForm: null }, '2023-06-30', rules)).toBeNull();
});
