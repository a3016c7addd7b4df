import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#app/platform/calendar/day.ts';
import { addUp, printFigure, type FigureResult } from './figure.ts';
import { PARTICIPATION_FIGURES, type ParticipationFigureId } from './registry.ts';
import {
  boundsOf,
  parsePeriod,
  periodOf,
  previousPeriod,
  trailingPeriods,
  type PeriodKind,
} from './period.ts';
import { divide, exact, toFixed, toNumber, type Fraction } from './rounding.ts';

interface ExpectedFigure {
  numerator: number;
  denominator: number | null;
  printed: string;
  printedTruncate: string;
  personDays?: number;
  days?: number;
}

type ExpectedGroup = {
  from: string;
  to: string;
  asOf: string;
  kpis: Record<ParticipationFigureId, ExpectedFigure>;
};

const file = JSON.parse(readFileSync('samples/expected-kpi.json', 'utf8')) as Record<string, unknown>;
const groups = Object.entries(file).filter(([name]) => name.includes('/')) as [string, ExpectedGroup][];
const expectedFigures = groups.flatMap(([name, { kpis }]) =>
  (Object.entries(kpis) as [ParticipationFigureId, ExpectedFigure][]).map(([id, expected]) => ({
    name,
    id,
    expected,
  })),
);

function over(numerator: number | string, denominator: number): FigureResult {
  return { numerator: exact(numerator), denominator: exact(denominator) };
}

function resultOf(expected: ExpectedFigure): FigureResult {
  const { personDays, days, denominator } = expected;
  const average = personDays && days ? divide(exact(personDays), exact(days)) : null;
  const whole = denominator === null ? null : (average ?? exact(denominator));
  return { numerator: exact(String(expected.numerator)), denominator: whole };
}

describe('the figures of the sample data', () => {
  test.each(expectedFigures)('$name $id', ({ id, expected }) => {
    const result = resultOf(expected);
    expect(printFigure(id, result, 'HALF_UP')).toBe(expected.printed);
    expect(printFigure(id, result, 'TRUNCATE')).toBe(expected.printedTruncate);
    expect(result.denominator && toNumber(result.denominator)).toBe(expected.denominator);
    expect(toNumber(result.numerator as Fraction)).toBe(expected.numerator);
  });

  test('are all those of the registry', () => {
    for (const [, { kpis }] of groups)
      expect(Object.keys(kpis).sort()).toEqual([...PARTICIPATION_FIGURES].sort());
  });

  test.each(groups.filter(([name]) => name.endsWith('company')))(
    '%s runs over the right days',
    (name, group) => {
      const period = parsePeriod(name.replace('cumulative', 'all').replace('/company', ''));
      const bounds = period && boundsOf(period, group.asOf, '2020-03-01');
      expect(bounds).toMatchObject({ from: group.from, to: group.to });
    },
  );
});

describe('the figures of the founding report', () => {
  test('7,259 proposals of 700 people are 10.37 per head', () => {
    expect(printFigure('proposalsPerHead', over(7259, 700), 'HALF_UP')).toBe('10.37');
  });

  test('686 of 700 people are exactly 98.0 %, 685 print 97.9 %', () => {
    expect(printFigure('participationRate', over(686, 700), 'HALF_UP')).toBe('98.0%');
    expect(printFigure('participationRate', over(685, 700), 'HALF_UP')).toBe('97.9%');
  });

  test('196,000 of 198,000 are 98.9 % cut off and 99.0 % rounded', () => {
    expect(printFigure('participationRate', over(196_000, 198_000), 'TRUNCATE')).toBe('98.9%');
    expect(printFigure('participationRate', over(196_000, 198_000), 'HALF_UP')).toBe('99.0%');
  });
});

describe('a figure', () => {
  test('over nobody is a dash, not 0 % and not 100 %', () => {
    expect(printFigure('participationRate', over(0, 0), 'HALF_UP')).toBe('—');
    expect(printFigure('medianFirstReplyWorkdays', { numerator: null, denominator: null }, 'HALF_UP')).toBe(
      '—',
    );
  });

  test('over several units adds both sides: 1 of 1 and 1 of 3 are a half, not two thirds', () => {
    expect(printFigure('adoptionRate', addUp('adoptionRate', [over(1, 1), over(1, 3)]), 'HALF_UP')).toBe(
      '50.0%',
    );
    const money = [exact('0.10'), exact('0.20')].map((numerator) => ({ numerator, denominator: null }));
    expect(printFigure('rewardTotal', addUp('rewardTotal', money), 'HALF_UP')).toBe('0.30');
    expect(() => addUp('medianFirstReplyWorkdays', [])).toThrow(RangeError);
  });
});

describe('rounding', () => {
  test.each([
    ['1', '8', 2, '0.13', '0.12'],
    ['-1', '8', 2, '-0.13', '-0.12'],
    ['-1', '1000', 2, '0.00', '0.00'],
    ['2', '3', 0, '1', '0'],
    ['1.005', '1', 2, '1.01', '1.00'],
    ['-12.5', '1', 1, '-12.5', '-12.5'],
  ])('%s / %s to %d decimals', (one, other, decimals, halfUp, truncated) => {
    const value = divide(exact(one), exact(other)) as Fraction;
    expect(toFixed(value, decimals, 'HALF_UP')).toBe(halfUp);
    expect(toFixed(value, decimals, 'TRUNCATE')).toBe(truncated);
  });

  test('is never off by more than half a unit, and cutting off never gives more than there is', () => {
    const natural = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(natural, fc.integer({ min: 1, max: 1_000_000 }), (n, d) => {
        const value = divide(exact(n), exact(d)) as Fraction;
        const hundredths = (mode: 'HALF_UP' | 'TRUNCATE') => BigInt(toFixed(value, 2, mode).replace('.', ''));
        const twiceOff = 2n * (hundredths('HALF_UP') * BigInt(d) - BigInt(n) * 100n);
        expect(twiceOff <= BigInt(d) && twiceOff > -BigInt(d)).toBe(true);
        expect(hundredths('TRUNCATE') * BigInt(d) <= BigInt(n) * 100n).toBe(true);
      }),
    );
  });

  test('takes no number that a float has already spoilt', () => {
    expect(() => exact(0.1)).toThrow(RangeError);
    expect(() => exact('1e3')).toThrow(RangeError);
  });
});

describe('a period', () => {
  test.each([
    ['2023-06', 'month', '2023-06-01', '2023-06-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-12', 'month', '2023-12-01', '2023-12-31'],
    ['2023-Q2', 'quarter', '2023-04-01', '2023-06-30'],
    ['2023-Q4', 'quarter', '2023-10-01', '2023-12-31'],
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['all', 'all', null, null],
  ])('%s', (text, kind, from, to) => {
    expect(parsePeriod(text)).toEqual({ kind, text, from, to });
  });

  test('is read with a small q too', () => {
    expect(parsePeriod('2023-q2')?.text).toBe('2023-Q2');
  });

  test.each([
    '',
    '2023-13',
    '2023-00',
    '2023-6',
    '2023-Q5',
    '2023-Q0',
    '23',
    '1799',
    'ALL',
    '2023-06-01',
    '2023 ',
  ])('%j names none', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test('that runs is cut at the as-of day', () => {
    const year = periodOf('year', '2023-07-15');
    expect(boundsOf(year, '2023-07-15', '2020-03-01')).toEqual({
      from: '2023-01-01',
      to: '2023-07-15',
      running: true,
    });
    expect(boundsOf(year, '2024-07-15', '2020-03-01')).toEqual({
      from: '2023-01-01',
      to: '2023-12-31',
      running: false,
    });
    expect(boundsOf(year, '2022-12-31', '2020-03-01')).toBeNull();
  });

  test('without any proposal counts nothing when it is cumulative', () => {
    expect(boundsOf(periodOf('all', '2023-01-01'), '2023-01-01', null)).toBeNull();
  });

  test('has one before it, but cumulative has not', () => {
    expect(previousPeriod(periodOf('month', '2023-01-31'))?.text).toBe('2022-12');
    expect(previousPeriod(periodOf('quarter', '2023-01-31'))?.text).toBe('2022-Q4');
    expect(previousPeriod(periodOf('all', '2023-01-31'))).toBeNull();
    expect(trailingPeriods(periodOf('month', '2023-02-01'), 3).map(({ text }) => text)).toEqual([
      '2022-12',
      '2023-01',
      '2023-02',
    ]);
  });

  test('of any kind holds its day, is its own name, and follows the one before without a gap', () => {
    const kinds = fc.constantFrom<PeriodKind>('month', 'quarter', 'year');
    const days = fc.integer({ min: 0, max: daysBetween('1901-01-01', '2199-12-31') });
    fc.assert(
      fc.property(kinds, days, (kind, offset) => {
        const day = addDays('1901-01-01', offset);
        const period = periodOf(kind, day);
        expect(period.from !== null && period.to !== null && period.from <= day && day <= period.to).toBe(
          true,
        );
        expect(parsePeriod(period.text)).toEqual(period);
        const before = previousPeriod(period);
        expect(before && addDays(before.to as string, 1)).toBe(period.from);
      }),
    );
  });
});
