import { expect, test } from 'vitest';
import { groupReceipt, readReceipt } from './receipt.ts';

test('a receipt is shown in fours', () => {
  expect(groupReceipt('4821093755128806')).toBe('4821 0937 5512 8806');
});

test.each([
  '4821 0937 5512 8806',
  '4821-0937-5512-8806',
  '４８２１０９３７５５１２８８０６',
  ' 4821093755128806\n',
])('%j is read as its digits', (typed) => {
  expect(readReceipt(typed)).toBe('4821093755128806');
});

test.each(['', '4821', '48210937551288061', '4821 0937 5512 880x', 'O821093755128806'])(
  '%j is none',
  (typed) => {
    expect(readReceipt(typed)).toBeNull();
  },
);
