import { expect, test } from 'vitest';
import { isTraceless } from './traceless.ts';

test.each([
  '/unnamed-concerns',
  '/unnamed-concerns/',
  '/unnamed-concerns/new',
  '/unnamed-concerns.data',
  '/unnamed-concerns/new.data',
  '/Unnamed-Concerns/new',
  '/%75nnamed-concerns/new',
  '//unnamed-concerns',
  '/c/abc123',
])('%s leaves no trace', (path) => {
  expect(isTraceless(path)).toBe(true);
});

test.each(['/', '/concerns/new', '/unnamed-concernsx', '/cards', '/healthz', '/%E0%A4%A'])(
  '%s is an ordinary page',
  (path) => {
    expect(isTraceless(path)).toBe(false);
  },
);
