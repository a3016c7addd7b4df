import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStep, nextStep, possibleSteps, type Step } from '#app/platform/workflow/steps.ts';
import type { Transition } from '#app/platform/workflow/workflow.ts';
import { COMMITMENT_STATUSES } from '#app/systems/commitments/commitment.ts';
import { isFailed, isGiven, isSettled, OPEN_STATES, stateOf, type StateFacts } from './finding-state.ts';
import { findingWorkflow, type FindingCircumstance, type FindingWords } from './finding-workflow.ts';
import { FINDING_STATUSES, isAlarming, ROUND_STATUSES, TOPICS } from './inspection.ts';
import {
  seesFinding,
  seesFindings,
  seesRound,
  type FindingViewer,
  type Openness,
  type Viewer,
} from './policy.ts';
import { roundWorkflow, type RoundCircumstance, type RoundWords } from './round-workflow.ts';
import { maySurprise } from './rules.ts';

const OVER = new Set(['CLOSED', 'CANCELLED', 'EXPLAINED', 'DROPPED']);
/** Their findings, and then the promises of these, have the clocks. */
const CARRIED = new Set(['REPORTED', 'RECTIFYING']);

const ROUND_CIRCUMSTANCES: RoundCircumstance[] = ['dayCame', 'allGiven', 'noneOpen'];

describe('the workflow of a round', () => {
  test('has somebody on the hook at every stage, until nothing is owed', () => {
    for (const status of ROUND_STATUSES) {
      const runs = nextStep(roundWorkflow, status, new Set()) !== null;
      expect([status, runs]).toEqual([status, !OVER.has(status) && !CARRIED.has(status)]);
      if (!OVER.has(status)) expect(roundWorkflow.transitions[status]).not.toEqual([]);
    }
  });

  test('walked at random, ends where the clock says that it is', () => {
    const steps = fc.array(fc.record({ pick: fc.nat(), holding: fc.subarray(ROUND_CIRCUMSTANCES) }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(steps, (walk) => {
        let status: (typeof ROUND_STATUSES)[number] = 'PLANNED';
        let clock: string = 'approve';
        for (const { pick, holding } of walk) {
          const held = new Set(holding);
          const open: Transition<RoundWords>[] = possibleSteps(roundWorkflow, status, held);
          const row = open[pick % Math.max(1, open.length)];
          if (!row) continue;
          const step: Step<RoundWords> = findStep(roundWorkflow, row.action, status, held);
          if (!step.possible) throw new Error('a step that is open can be taken');
          status = step.to;
          clock = step.clock === 'keep' ? clock : step.clock === 'stop' ? 'none' : step.clock;
          expect(clock).toBe(nextStep(roundWorkflow, status, held)?.clock ?? 'none');
        }
      }),
    );
  });

  test('cannot be cancelled or moved once it has begun', () => {
    for (const status of ROUND_STATUSES.slice(ROUND_STATUSES.indexOf('IN_PROGRESS'))) {
      const actions = roundWorkflow.transitions[status].map(({ action }) => action);
      expect(actions).not.toContain('cancel');
      expect(actions).not.toContain('move');
    }
  });
});

describe('the workflow of a finding', () => {
  test('walked at random, ends where the clock says that it is, and nothing is explained while work may have to stop', () => {
    const steps = fc.array(fc.record({ pick: fc.nat(), failed: fc.boolean() }), { maxLength: 25 });
    fc.assert(
      fc.property(steps, (walk) => {
        let status: (typeof FINDING_STATUSES)[number] = 'FOUND';
        let clock: string = 'none';
        let isAsked = false;
        for (const { pick, failed } of walk) {
          const held = (asked: boolean) =>
            new Set<FindingCircumstance>([
              asked ? 'stopAsked' : 'calm',
              ...(failed ? (['failed'] as const) : []),
            ]);
          const open: Transition<FindingWords>[] = possibleSteps(findingWorkflow, status, held(isAsked));
          const row = open[pick % Math.max(1, open.length)];
          if (!row) continue;
          const step: Step<FindingWords> = findStep(findingWorkflow, row.action, status, held(isAsked));
          if (!step.possible) throw new Error('a step that is open can be taken');
          if (isAsked) expect(['explain', 'drop', 'acceptExplanation']).not.toContain(row.action);
          if (row.action === 'alarm') isAsked = true;
          if (row.action === 'decideStopWork') isAsked = false;
          status = step.to;
          clock = step.clock === 'keep' ? clock : step.clock === 'stop' ? 'none' : step.clock;
          expect([row.action, clock]).toEqual([
            row.action,
            nextStep(findingWorkflow, status, held(isAsked))?.clock ?? 'none',
          ]);
        }
      }),
    );
  });
});

const facts: fc.Arbitrary<StateFacts> = fc.record({
  status: fc.constantFrom(...FINDING_STATUSES),
  promise: fc.option(
    fc.record({
      status: fc.constantFrom(...COMMITMENT_STATUSES),
      dueOn: fc.constantFrom('2024-03-01', '2024-03-05', '2024-03-09'),
    }),
    { nil: null },
  ),
});

describe('how far a finding is', () => {
  test('is settled exactly where no state is open, and given out exactly where it is not waiting to be', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const state = stateOf(one, '2024-03-05');
        expect(isSettled(one)).toBe(!OPEN_STATES.includes(state));
        if (isFailed(one)) expect(['UNASSIGNED', 'OVERDUE']).toContain(state);
        if (isSettled(one)) expect(isGiven(one)).toBe(true);
        if (isGiven(one)) expect(isFailed(one)).toBe(false);
      }),
    );
  });

  test.each([
    ['2024-03-04', 'OVERDUE'],
    ['2024-03-05', 'RECTIFYING'],
  ])('a promise due on %s is %s on the fifth', (dueOn, state) => {
    expect(stateOf({ status: 'RECTIFYING', promise: { status: 'OPEN', dueOn } }, '2024-03-05')).toBe(state);
  });
});

test.each([
  ['HIGH', 'SAFETY', true],
  ['HIGH', 'LABOUR_PROTECTION', true],
  ['HIGH', 'LIVING', false],
  ['MEDIUM', 'SAFETY', false],
])('%s %s alarms the top: %s', (severity, category, expected) => {
  expect(isAlarming({ severity, category })).toBe(expected);
});

test('only the topics of the rule may be looked at without notice', () => {
  expect(TOPICS.filter((topic) => maySurprise('NONE', topic))).toEqual([]);
  expect(TOPICS.filter((topic) => maySurprise('SAFETY', topic))).toEqual(['SAFETY']);
  expect(TOPICS.filter((topic) => maySurprise('SAFETY_LIVING', topic))).toEqual(['SAFETY', 'LIVING']);
});

const NOBODY: Viewer = {
  part: null,
  isUnionOfficer: false,
  isUnionChair: false,
  isManagement: false,
  isUnitHead: false,
  isOnHook: false,
};
const openness: fc.Arbitrary<Openness> = fc
  .record({ status: fc.constantFrom(...ROUND_STATUSES), isSurprise: fc.boolean() })
  .map((one) => ({ ...one, isPublished: one.status === 'PUBLISHED' || one.status === 'CLOSED' }));

describe('who sees a round', () => {
  test('a worker exactly what is published, the team always, the unit’s head nothing of a surprise before it begins', () => {
    fc.assert(
      fc.property(openness, (one) => {
        expect(seesRound(NOBODY, one)).toBe(one.isPublished);
        expect(seesFindings({ ...NOBODY, part: 'REPRESENTATIVE' }, one)).toBe(true);
        const head = { ...NOBODY, isUnitHead: true };
        const isBefore = ['PLANNED', 'APPROVED', 'NOTIFIED', 'CANCELLED'].includes(one.status);
        if (one.isSurprise && isBefore) expect(seesRound({ ...head, isManagement: true }, one)).toBe(false);
        if (one.status === 'NOTIFIED') expect(seesRound(head, one)).toBe(!one.isSurprise);
        if (['IN_PROGRESS', 'DRAFTED'].includes(one.status)) expect(seesFindings(head, one)).toBe(false);
        if (one.status === 'REPORTED') expect(seesFindings(head, one)).toBe(true);
      }),
    );
  });

  test('a finding that is left out stays with those who dealt with it', () => {
    const worker: FindingViewer = { ...NOBODY, isDepartment: false, isOwner: false };
    fc.assert(
      fc.property(openness, (one) => {
        expect(seesFinding(worker, one, { isWithheld: true })).toBe(false);
        expect(seesFinding(worker, one, { isWithheld: false })).toBe(one.isPublished);
        expect(seesFinding({ ...worker, isOwner: true }, one, { isWithheld: true })).toBe(true);
      }),
    );
  });
});
