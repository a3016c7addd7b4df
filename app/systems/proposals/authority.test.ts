import { describe, expect, test } from 'vitest';
import {
  appealBody,
  decidingDuties,
  decisionLevel,
  isReported,
  LEVELS,
  settlingDuties,
} from './authority.ts';
import { dutiesOfRole } from './duty.ts';
import { GRADES } from './proposal.ts';
import { proposalRulesOn } from './rules.ts';

const rules = proposalRulesOn('2024-03-05', []);
const small = { cost: null, savingClaimed: null, affectsSafety: false, crossDepartment: false };

describe('the level that decides', () => {
  test.each([
    [{}, 'TEAM', []],
    [{ cost: '200.00' }, 'TEAM', []],
    [{ cost: '200.01' }, 'UNIT', ['cost']],
    [{ cost: '5000.00', savingClaimed: '9999.99' }, 'UNIT', ['cost']],
    [{ cost: '5000.01' }, 'COMPANY', ['cost']],
    [{ savingClaimed: '10000.00' }, 'COMPANY', ['saving']],
    [{ affectsSafety: true }, 'COMPANY', ['safety']],
    [{ crossDepartment: true, cost: '6000' }, 'COMPANY', ['crossDepartment', 'cost']],
  ] as const)('of %j is %s', (own, level, because) => {
    expect(decisionLevel({ ...small, ...own }, rules)).toEqual({ level, because });
  });

  test('has those above it as well', () => {
    for (const level of LEVELS) expect(decidingDuties(level)).toContain('REVIEW_COMMITTEE');
    expect(decidingDuties('UNIT')).not.toContain('TEAM_LEADER');
  });
});

describe('a grade', () => {
  test('is settled by fewer the better it is', () => {
    const sizes = GRADES.map((grade) => settlingDuties(grade, rules).length);
    expect(sizes).toEqual([1, 1, 2, 3, 3, 4, 4]);
    for (const grade of GRADES) expect(settlingDuties(grade, rules)).toContain('REVIEW_COMMITTEE');
  });

  test('is reported upwards from 二级 on', () => {
    expect(GRADES.filter((grade) => isReported(grade, rules))).toEqual(['S', 'A', 'B']);
  });
});

test('an appeal goes one level up', () => {
  expect(appealBody('TEAM_LEADER')).toBe('UNIT_HEAD');
  expect(appealBody('UNIT_HEAD')).toBe('REVIEW_COMMITTEE');
  expect(appealBody('KAIZEN_OFFICE')).toBe('REVIEW_COMMITTEE');
  expect(appealBody('REVIEW_COMMITTEE')).toBe('MANAGEMENT');
  expect(appealBody(null)).toBe('REVIEW_COMMITTEE');
});

test('a role carries its duties', () => {
  expect(dutiesOfRole('DEPT_MANAGER')).toEqual(['UNIT_HEAD']);
  expect(dutiesOfRole('UNION_CHAIR')).toEqual(['UNION']);
  expect(dutiesOfRole('HR')).toEqual([]);
});
