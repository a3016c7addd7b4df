import type { Expected, Transition, Workflow } from '#app/platform/workflow/workflow.ts';
import { FINDING_CLOCKS, type FindingClock } from './clocks.ts';
import { ROLES_OF_DUTY, type Duty } from './duty.ts';
import { findingSteps } from './events.ts';
import type { FindingAction } from './finding-actions.ts';
import type { FindingStatus } from './inspection.ts';
import type { InspectionClockRule } from './rules.ts';

/**
 * What may have to hold of a finding. `stopAsked`: the top has been told that work should stop and has not said whether
 * it does; `calm`: it has, or nothing was asked. `failed`: whoever promised to put it right did not, or was let off.
 */
export type FindingCircumstance = 'stopAsked' | 'calm' | 'failed';

/** The words of a finding's workflow. */
export interface FindingWords {
  status: FindingStatus;
  action: FindingAction;
  circumstance: FindingCircumstance;
  duty: Duty;
  party: never;
  clock: FindingClock;
  rule: InspectionClockRule;
}

type Row = Transition<FindingWords>;

const given = ['text', 'departmentId', 'dueOn'] as const;

function decide(clock: Row['clock']): Row {
  return {
    action: 'decideStopWork',
    when: ['stopAsked'],
    to: 'SAME',
    who: ['MANAGEMENT'],
    needs: ['decision'],
    clock,
  };
}

function explain(when: NonNullable<Row['when']>): Row {
  return {
    action: 'explain',
    when,
    to: 'EXPLAINING',
    who: ['DEPARTMENT', 'MANAGEMENT'],
    needs: ['reason'],
    clock: 'explain',
  };
}

const assign: Row = {
  action: 'assign',
  to: 'RECTIFYING',
  who: ['MANAGEMENT'],
  needs: given,
  clock: { when: 'stopAsked', then: 'keep', otherwise: 'stop' },
};

/**
 * The state machine of a finding as long as it is nobody's promise, whole. From `assign` on the ledger of promises says
 * how far it is; a promise that failed gives it back. What may hurt somebody is not explained away before the top has
 * said whether work stops.
 */
export const FINDING_TRANSITIONS: Readonly<Record<FindingStatus, readonly Row[]>> = {
  FOUND: [
    { action: 'alarm', when: ['calm'], to: 'SAME', who: ['MEMBER', 'LEADER', 'SYSTEM'], clock: 'stopWork' },
    { action: 'revise', to: 'SAME', who: ['MEMBER', 'LEADER'], clock: 'keep' },
    { action: 'drop', when: ['calm'], to: 'DROPPED', who: ['LEADER'], needs: ['reason'], clock: 'stop' },
    {
      action: 'report',
      to: 'REPORTED',
      who: ['SYSTEM', 'LEADER', 'UNION_OFFICER', 'UNION_CHAIR'],
      clock: { when: 'stopAsked', then: 'keep', otherwise: 'assign' },
    },
    decide('stop'),
  ],
  REPORTED: [assign, explain(['calm']), decide('assign')],
  RECTIFYING: [
    { ...assign, when: ['failed'] },
    explain(['failed', 'calm']),
    {
      action: 'fallBack',
      when: ['failed'],
      to: 'REPORTED',
      who: ['SYSTEM'],
      clock: { when: 'stopAsked', then: 'keep', otherwise: 'assign' },
    },
    decide('stop'),
  ],
  EXPLAINING: [
    { action: 'acceptExplanation', to: 'EXPLAINED', who: ['UNION_CHAIR'], clock: 'stop' },
    {
      action: 'refuseExplanation',
      to: 'REPORTED',
      who: ['UNION_CHAIR'],
      needs: ['reason'],
      clock: 'assign',
    },
  ],
  EXPLAINED: [],
  DROPPED: [],
};

const asked = { when: 'stopAsked', clock: 'stopWork' } as const;
const rest = { clock: 'none' } as const;

/** What each status waits for. Before the report the round's clock counts, afterwards that of the promise. */
const EXPECTED: Readonly<Record<FindingStatus, readonly Expected<FindingWords>[]>> = {
  FOUND: [asked, rest],
  REPORTED: [asked, { clock: 'assign' }],
  RECTIFYING: [asked, rest],
  EXPLAINING: [{ clock: 'explain' }],
  EXPLAINED: [rest],
  DROPPED: [rest],
};

/** The workflow of findings, whole. */
export const findingWorkflow: Workflow<FindingWords> = {
  noun: 'findings',
  table: 'Finding',
  transitions: FINDING_TRANSITIONS,
  expected: EXPECTED,
  clocks: FINDING_CLOCKS,
  events: findingSteps,
  rolesOfDuty: ROLES_OF_DUTY,
};
