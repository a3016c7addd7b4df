import { describe, expect, test } from 'vitest';
import type { Actor } from '#app/core/actor.ts';
import { findStep } from '#app/platform/workflow/steps.ts';
import { allowedSteps, problemOfPerson } from './policy.ts';
import {
  isContentChanged,
  PUBLIC_NOTICE_STATUSES,
  readDetails,
  typedDetails,
  type PublicNoticeStatus,
} from './public-notice.ts';
import { publicNoticeWorkflow, type NoticeWords } from './workflow.ts';

type Holding = NoticeWords['circumstance'][];

function step(status: PublicNoticeStatus, action: NoticeWords['action'], holding: Holding) {
  const found = findStep(publicNoticeWorkflow, action, status, new Set(holding));
  return found.possible ? found.to : found.problem;
}

describe('a notice closes', () => {
  test('only after its last day', () => {
    expect(step('PUBLISHED', 'pass', ['running'])).toBe('over');
    expect(step('PUBLISHED', 'pass', ['over'])).toBe('CLOSED_PASSED');
  });

  test('never with an open objection, however long it has been over', () => {
    for (const status of PUBLIC_NOTICE_STATUSES.filter((one) => one !== 'PUBLISHED'))
      expect(step(status, 'pass', ['over', 'openObjection', 'lastObjection'])).toBe('wrongStatus');
  });

  test('and goes on when its last objection was rejected', () => {
    expect(step('INVESTIGATING', 'rejectObjection', ['over', 'lastObjection'])).toBe('PUBLISHED');
    expect(step('INVESTIGATING', 'rejectObjection', ['over', 'furtherObjection'])).toBe('INVESTIGATING');
    expect(step('INVESTIGATING', 'upholdObjection', ['running', 'furtherObjection'])).toBe('CLOSED_FAILED');
  });
});

test('one objects while it runs, and not after', () => {
  expect(step('PUBLISHED', 'object', ['running'])).toBe('OBJECTED');
  expect(step('INVESTIGATING', 'object', ['running'])).toBe('OBJECTED');
  expect(step('PUBLISHED', 'object', ['over'])).toBe('running');
});

const actor = (employeeId: number, role?: 'UNION_OFFICER' | 'UNION_CHAIR') =>
  ({
    employeeId,
    enterpriseId: 1,
    kind: 'EMPLOYEE',
    roles: role ? [{ role, unitId: 1, unitPath: '/1/' }] : [],
  }) as unknown as Actor;

test('who prepared it does not approve it, and who objected does not judge', () => {
  const people = { preparedById: 7, objectorIds: [8] };
  const allowed = (status: PublicNoticeStatus, who: Actor, holding: Holding = ['running']) =>
    allowedSteps(status, new Set(holding), people, who);
  expect(allowed('DRAFT', actor(7, 'UNION_CHAIR'))).not.toContain('approve');
  expect(allowed('DRAFT', actor(9, 'UNION_CHAIR'))).toContain('approve');
  expect(allowed('DRAFT', actor(9, 'UNION_OFFICER'))).not.toContain('approve');
  expect(allowed('INVESTIGATING', actor(8, 'UNION_CHAIR'), ['lastObjection'])).not.toContain(
    'upholdObjection',
  );
  expect(allowed('PUBLISHED', actor(9))).toEqual(['object']);
  expect(allowed('PUBLISHED', actor(8))).toEqual([]);
  expect(allowed('DRAFT', actor(9))).toEqual([]);
});

test('the portal itself lets a notice pass and does nothing else', () => {
  const people = { preparedById: null, objectorIds: [] };
  const rows = Object.values(publicNoticeWorkflow.transitions).flat();
  const own = rows.filter((row) => problemOfPerson(row, people, null) === null);
  expect([...new Set(own.map(({ action }) => action))]).toEqual(['pass']);
});

test('any difference on the board counts as a change', () => {
  const content = { title: '选举结果', body: '公示五天', details: [{ label: '张伟', value: '31 票' }] };
  expect(isContentChanged(content, { ...content })).toBe(false);
  expect(isContentChanged(content, { ...content, details: [{ label: '张伟', value: '32 票' }] })).toBe(true);
  expect(isContentChanged(content, { ...content, details: [] })).toBe(true);
});

test('lines are typed as one writes them and come back so', () => {
  const lines = readDetails(' 张伟：染色车间\n\n李娜: 定型车间 \n王强');
  expect(lines).toEqual([
    { label: '张伟', value: '染色车间' },
    { label: '李娜', value: '定型车间' },
    { label: '王强', value: '' },
  ]);
  expect(readDetails(typedDetails(lines))).toEqual(lines);
});
