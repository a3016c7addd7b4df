import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SMALLEST_GROUP, withoutSmallGroups } from './suppress.ts';

const sizes = (groups: readonly { eligible: number }[]) => groups.map(({ eligible }) => eligible);

test('one small group takes the next smallest with it', () => {
  const { shown, hidden } = withoutSmallGroups([{ eligible: 30 }, { eligible: 4 }, { eligible: 9 }]);
  expect(sizes(shown)).toEqual([30]);
  expect(hidden).toBe(2);
});

test('several small groups hide each other', () => {
  const { shown } = withoutSmallGroups([{ eligible: 30 }, { eligible: 4 }, { eligible: 2 }, { eligible: 9 }]);
  expect(sizes(shown)).toEqual([30, 9]);
});

test('nobody can be computed from what is shown', () => {
  const groups = fc.array(
    fc.integer({ min: 1, max: 40 }).map((eligible) => ({ eligible })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(groups, (all) => {
      const { shown, hidden } = withoutSmallGroups(all);
      expect(shown.every(({ eligible }) => eligible >= SMALLEST_GROUP)).toBe(true);
      expect(hidden === 1 && all.length > 1).toBe(false);
      expect(shown.length + hidden).toBe(all.length);
    }),
  );
});
