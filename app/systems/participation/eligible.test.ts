import { expect, test } from 'vitest';
import { newHiresFrom } from './eligible.ts';

test('by default nobody is a new hire', () => {
  expect(newHiresFrom('2023-06-30', 0)).toBeNull();
});

test('a new hire counts from the end of the third month after joining', () => {
  expect(newHiresFrom('2023-06-29', 3)).toBe('2023-03-01');
  expect(newHiresFrom('2023-06-30', 3)).toBe('2023-04-01');
});

test('months are counted over the turn of the year and in short Februaries', () => {
  expect(newHiresFrom('2023-02-28', 3)).toBe('2022-12-01');
  expect(newHiresFrom('2024-02-28', 3)).toBe('2023-11-01');
});
