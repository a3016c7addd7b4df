import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backOff, HOURS, MOST_ATTEMPTS, nextDigestAt, quietUntil } from './timing.ts';

const shanghai = (text: string) => new Date(`${text}:00+08:00`);
const NIGHT = { from: '21:00', to: '07:00' };

test('waits grow fourfold from a minute', () => {
  const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => backOff(index + 1) / 60_000);
  expect(waits).toEqual([1, 4, 16, 64, 256]);
});

describe('quiet hours', () => {
  test.each([
    ['2024-05-06T20:59', null],
    ['2024-05-06T21:00', '2024-05-07T07:00'],
    ['2024-05-07T00:00', '2024-05-07T07:00'],
    ['2024-05-07T06:59', '2024-05-07T07:00'],
    ['2024-05-07T07:00', null],
  ])('over midnight: at %s until %s', (now, until) => {
    expect(quietUntil(shanghai(now), NIGHT)).toEqual(until && shanghai(until));
  });

  test('within a day, for a night shift', () => {
    const day = { from: '09:00', to: '17:00' };
    expect(quietUntil(shanghai('2024-05-06T09:00'), day)).toEqual(shanghai('2024-05-06T17:00'));
    expect(quietUntil(shanghai('2024-05-06T17:00'), day)).toBeNull();
  });

  test('are none when they begin as they end', () => {
    expect(quietUntil(shanghai('2024-05-06T09:00'), { from: '09:00', to: '09:00' })).toBeNull();
  });

  test('always end later than now, within a day, in an hour that is not quiet', () => {
    const hour = fc.constantFrom(...HOURS);
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020'), max: new Date('2030'), noInvalidDate: true }),
        hour,
        hour,
        (now, from, to) => {
          const until = quietUntil(now, { from, to });
          if (!until) return;
          const wait = until.getTime() - now.getTime();
          expect(wait).toBeGreaterThan(0);
          expect(wait).toBeLessThanOrEqual(86_400_000);
          expect(quietUntil(until, { from, to })).toBeNull();
        },
      ),
    );
  });
});

test.each([
  ['2024-05-06T07:29', '2024-05-06T07:30'],
  ['2024-05-06T07:30', '2024-05-07T07:30'],
  ['2024-05-06T23:59', '2024-05-07T07:30'],
])('the digest after %s goes out at %s', (now, next) => {
  expect(nextDigestAt(shanghai(now))).toEqual(shanghai(next));
});
