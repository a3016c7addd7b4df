import { describe, expect, test } from 'vitest';
import { workCalendar } from '#app/platform/calendar/workdays.ts';
import { findStep } from '#app/platform/workflow/steps.ts';
import { circumstancesOf, type CommitmentFacts } from './circumstances.ts';
import { COMMITMENT_ACTIONS } from './actions.ts';
import { COMMITMENT_STATUSES } from './commitment.ts';
import { addMonths, monthOf } from './months.ts';
import { dutiesOf, problemOfPerson, seesWords, type Viewer } from './policy.ts';
import { TRANSITIONS } from './transitions.ts';
import { commitmentWorkflow } from './workflow.ts';

const calendar = workCalendar(() => ({ exceptions: new Map(), estimated: false }));
const RULES = {
  'commitment.broken_after': 10,
  'commitment.verify': 5,
  'commitment.withdrawal': 3,
  'commitment.account': 5,
};
const FACTS: CommitmentFacts = {
  status: 'OPEN',
  dueOn: '2024-03-01',
  extended: 0,
  rejectedOn: null,
  confirmedBy: [],
  accountOn: null,
  isWorker: false,
};
const NOBODY: Viewer = {
  isOwner: false,
  isDepartmentHead: false,
  isManagement: false,
  isUnion: false,
  isUnionChair: false,
  isRepresentative: false,
  isPromisee: false,
  isOnHook: false,
  isApart: false,
  hasConfirmed: false,
};

const holds = (facts: Partial<CommitmentFacts>, today: string) =>
  circumstancesOf({ ...FACTS, ...facts }, RULES, today, calendar);

describe('broken', () => {
  test.each([
    ['2024-03-15', false],
    ['2024-03-16', true],
  ])('ten working days after Friday 1 March: on %s %s', (today, expected) => {
    expect(holds({}, today).has('longLate')).toBe(expected);
  });

  test('counts from the day on which it was last found not to be kept', () => {
    expect(holds({ rejectedOn: '2024-03-15' }, '2024-03-20').has('longLate')).toBe(false);
  });
});

describe('enough', () => {
  test.each([
    [{ isWorker: true }, 'enough'],
    [{ confirmedBy: [] }, 'notEnough'],
    [{ confirmedBy: [1] }, 'enough'],
  ] as const)('%o is %s', (facts, expected) => {
    expect(holds(facts, '2024-03-01').has(expected)).toBe(true);
  });
});

test('no status knows a step twice under the same circumstances, and each has what it waits for', () => {
  for (const status of COMMITMENT_STATUSES) {
    const rows = TRANSITIONS[status].map(({ action, when = [] }) => `${action} ${when.join()}`);
    expect(new Set(rows).size).toBe(rows.length);
    expect(commitmentWorkflow.expected[status].length).toBeGreaterThan(0);
  }
});

test('what is over stays as it is', () => {
  for (const action of COMMITMENT_ACTIONS) {
    for (const status of ['KEPT', 'WITHDRAWN'] as const)
      expect(findStep(commitmentWorkflow, action, status, holds({}, '2025-01-01')).possible).toBe(false);
  }
});

describe('who', () => {
  const [confirm] = TRANSITIONS.REPORTED;

  test('nobody calls his own promise kept', () => {
    const both = { ...NOBODY, isOwner: true, isRepresentative: true };
    expect(problemOfPerson(confirm!, 'ENTERPRISE', both)).toBe('ownPromise');
  });

  test('whom the source is about reads nothing of it, whatever office he holds', () => {
    const chair = { ...NOBODY, isUnion: true, isUnionChair: true, isApart: true };
    expect(seesWords('PARTIES', chair)).toBe(false);
    expect([...dutiesOf(chair)]).toEqual([]);
    expect(seesWords('PARTIES', { ...chair, isApart: false })).toBe(true);
  });

  test('the words of a guarded promise are not for other representatives', () => {
    expect(problemOfPerson(confirm!, 'PARTIES', { ...NOBODY, isRepresentative: true })).toBe('notYours');
  });
});

test('months go over the year', () => {
  expect(addMonths(monthOf('2024-01-31'), -1)).toBe('2023-12');
  expect(addMonths('2024-12', 1)).toBe('2025-01');
});
