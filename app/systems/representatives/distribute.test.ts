import { expect, test } from 'vitest';
import { distributeSeats } from './distribute.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

test('seats go by size, the rest to the largest remainders', () => {
  expect(distributeSeats(10, [50, 30, 20])).toEqual([5, 3, 2]);
  expect(distributeSeats(7, [50, 30, 20])).toEqual([4, 2, 1]);
  expect(distributeSeats(3, [98, 1, 1])).toEqual([1, 1, 1]);
  expect(distributeSeats(10, [0, 60, 40])).toEqual([0, 6, 4]);
});

test('fewer seats than units, or nobody, gives none', () => {
  expect(distributeSeats(2, [1, 1, 1])).toBeNull();
  expect(distributeSeats(5, [])).toBeNull();
  expect(distributeSeats(5, [0])).toBeNull();
});

/** A small generator, so that a failure can be repeated. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

test('whatever the units: all seats are given, one at least to each, and none is a whole seat off unless by that', () => {
  const random = numbers(7);
  for (let round = 0; round < 2000; round += 1) {
    const sizes = Array.from({ length: 1 + Math.floor(random.next().value * 20) }, () =>
      Math.ceil(random.next().value * 200),
    );
    const seats = sizes.length + Math.floor(random.next().value * 80);
    const given = distributeSeats(seats, sizes) ?? [];
    expect(sum(given)).toBe(seats);
    expect(Math.min(...given)).toBeGreaterThanOrEqual(1);
    const raised = sizes.some((size) => seats * size < sum(sizes));
    given.forEach((one, at) => {
      const exact = (seats * (sizes[at] ?? 0)) / sum(sizes);
      if (!raised) expect(Math.abs(one - exact)).toBeLessThan(1);
      if (one > 1) expect(one).toBeLessThan(exact + 1);
    });
  }
});

test('a larger unit never has fewer than a smaller one', () => {
  const random = numbers(11);
  for (let round = 0; round < 500; round += 1) {
    const sizes = Array.from({ length: 12 }, () => Math.ceil(random.next().value * 90)).sort((a, b) => b - a);
    const given = distributeSeats(35, sizes) ?? [];
    expect([...given].sort((a, b) => b - a)).toEqual(given);
  }
});
