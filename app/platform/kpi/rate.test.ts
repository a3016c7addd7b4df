import { expect, test } from 'vitest';
import { printRate } from './rate.ts';

test('a rate has one decimal, rounded as the enterprise wants it', () => {
  expect(printRate(196, 198, 'HALF_UP')).toBe('99.0%');
  expect(printRate(196, 198, 'TRUNCATE')).toBe('98.9%');
  expect(printRate(700, 700, 'HALF_UP')).toBe('100.0%');
});

test('of nothing there is no rate, neither none nor all', () => {
  expect(printRate(0, 0, 'HALF_UP')).toBe('—');
});
