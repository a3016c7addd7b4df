import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProposalNumber, nextProposalNumber, parseProposalNumber } from './numbering.ts';

describe('a number', () => {
  test.each([
    [{ year: 2020, unitCode: null, serial: 1 }, 'GS-2020-0001'],
    [{ year: 2024, unitCode: null, serial: 12345 }, 'GS-2024-12345'],
    [{ year: 2024, unitCode: 'JL01', serial: 7 }, 'GS-2024-JL01-0007'],
  ])('%j is %s', (number, text) => {
    expect(formatProposalNumber(number)).toBe(text);
    expect(parseProposalNumber(text)).toEqual(number);
  });

  test('is read as people type it', () => {
    expect(parseProposalNumber(' gs-2020-0095 ')?.serial).toBe(95);
    expect(parseProposalNumber('ＧＳ－２０２０－００９５')?.serial).toBe(95);
  });

  test.each(['', 'GS-2020-1', 'ZD-2020-0001', 'GS-20-0001', 'GS-2020-0001-2', '2020-0001'])(
    '%j is none of ours',
    (text) => {
      expect(parseProposalNumber(text)).toBeNull();
    },
  );

  test('needs a serial from 1 on', () => {
    expect(() => formatProposalNumber({ year: 2024, unitCode: null, serial: 0 })).toThrow(RangeError);
  });

  test('survives writing and reading', () => {
    const numbers = fc.record({
      year: fc.integer({ min: 1990, max: 2199 }),
      unitCode: fc.constantFrom(null, 'JL', 'A1'),
      serial: fc.integer({ min: 1, max: 999_999 }),
    });
    fc.assert(
      fc.property(numbers, (number) => {
        expect(parseProposalNumber(formatProposalNumber(number))).toEqual(number);
      }),
    );
  });
});

test('the next one follows those of its year and scheme', () => {
  const used = ['GS-2023-0900', 'GS-2024-0002', 'GS-2024-0010', 'GS-2024-JL-0500', '旧-17'];
  expect(nextProposalNumber(2024, used)).toBe('GS-2024-0011');
  expect(nextProposalNumber(2024, used, 'JL')).toBe('GS-2024-JL-0501');
  expect(nextProposalNumber(2025, used)).toBe('GS-2025-0001');
  expect(nextProposalNumber(2024, ['GS-2024-9999'])).toBe('GS-2024-10000');
});
