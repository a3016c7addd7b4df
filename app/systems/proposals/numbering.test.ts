import { describe, expect, test } from 'vitest';
import { parseProposalNumber } from './numbering.ts';

describe('a number', () => {
  test.each([
    ['GS-2020-0001', { year: 2020, unitCode: null, serial: 1 }],
    ['GS-2024-12345', { year: 2024, unitCode: null, serial: 12345 }],
    ['GS-2024-JL01-0007', { year: 2024, unitCode: 'JL01', serial: 7 }],
  ])('%s is %j', (text, number) => {
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
});
