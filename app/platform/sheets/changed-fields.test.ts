import { expect, test } from 'vitest';
import { changedFields } from './changed-fields.ts';

test('names the fields that differ', () => {
  const before = { no: 'E1', team: null, partners: [{ no: 'E2', share: 40 }], reward: '50.00' };
  expect(changedFields(before, { ...before, partners: [{ no: 'E2', share: 40 }] })).toEqual([]);
  expect(
    changedFields<object>(before, { ...before, team: '甲班', partners: [{ no: 'E2', share: 30 }] }),
  ).toEqual(['team', 'partners']);
});
