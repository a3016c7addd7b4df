import { expect, test } from 'vitest';
import { drawOnce } from './drawn-charts.server.ts';

test('the same input is drawn once, another anew', () => {
  const drawn: string[] = [];
  const show = (input: string[]) =>
    drawOnce(input, () => {
      drawn.push(input.join(' '));
      return input.join(' ');
    });
  expect([show(['a', 'b']), show(['a', 'b']), show(['a b'])]).toEqual(['a b', 'a b', 'a b']);
  expect(drawn).toEqual(['a b', 'a b']);
});

test('what was not shown for long is forgotten', () => {
  let drawings = 0;
  const show = (input: number) => drawOnce(input, () => String((drawings += 1)));
  show(0);
  for (let input = 1; input <= 1000; input += 1) show(input);
  expect(show(1000)).toBe('1001');
  expect(show(0)).toBe('1002');
});
