import type { Expected, Transition, Workflow } from '#app/platform/workflow/workflow.ts';
import { ROUND_CLOCKS, type RoundClock } from './clocks.ts';
import { ROLES_OF_DUTY, type Duty } from './duty.ts';
import { roundSteps } from './events.ts';
import type { RoundStatus } from './inspection.ts';
import type { RoundAction } from './round-actions.ts';
import type { InspectionClockRule } from './rules.ts';

/**
 * What may have to hold of a round. `allGiven`: every finding is somebody's, or explained. `noneOpen`: every finding is
 * put right and checked, explained or dropped.
 */
export type RoundCircumstance = 'dayCame' | 'allGiven' | 'noneOpen';

/** The words of a round's workflow. */
export interface RoundWords {
  status: RoundStatus;
  action: RoundAction;
  circumstance: RoundCircumstance;
  duty: Duty;
  party: never;
  clock: RoundClock;
  rule: InspectionClockRule;
}

type Row = Transition<RoundWords>;

const union = ['UNION_OFFICER', 'UNION_CHAIR'] as const;
const team = ['LEADER', ...union] as const;
const moved = ['plannedOn', 'reason'] as const;

const cancel: Row = { action: 'cancel', to: 'CANCELLED', who: union, needs: ['reason'], clock: 'stop' };
const changeTeam: Row = { action: 'changeTeam', to: 'SAME', who: union, needs: ['leader'], clock: 'keep' };
const settle: Row = {
  action: 'settle',
  when: ['noneOpen'],
  to: 'SETTLED',
  who: ['SYSTEM'],
  clock: 'publish',
};

/**
 * The state machine of a round (domain §5.3), whole. A round that was notified for one day and moved to another is to be
 * notified again. Once it has begun it cannot be cancelled: what was seen stands.
 */
export const ROUND_TRANSITIONS: Readonly<Record<RoundStatus, readonly Row[]>> = {
  PLANNED: [
    { action: 'approve', to: 'APPROVED', who: ['UNION_CHAIR'], clock: 'notify' },
    changeTeam,
    { action: 'move', to: 'SAME', who: union, needs: moved, clock: 'keep' },
    cancel,
  ],
  APPROVED: [
    { action: 'notify', to: 'NOTIFIED', who: union, clock: 'start' },
    changeTeam,
    { action: 'move', to: 'SAME', who: union, needs: moved, clock: 'notify' },
    cancel,
  ],
  NOTIFIED: [
    { action: 'start', when: ['dayCame'], to: 'IN_PROGRESS', who: ['LEADER', 'SYSTEM'], clock: 'draft' },
    { ...changeTeam, clock: 'start' },
    { action: 'move', to: 'APPROVED', who: union, needs: moved, clock: 'notify' },
    cancel,
  ],
  IN_PROGRESS: [{ action: 'finish', to: 'DRAFTED', who: team, clock: 'report' }],
  DRAFTED: [{ action: 'submitReport', to: 'REPORTED', who: team, needs: ['summary'], clock: 'stop' }],
  REPORTED: [
    { action: 'rectify', when: ['allGiven'], to: 'RECTIFYING', who: ['SYSTEM'], clock: 'stop' },
    settle,
  ],
  RECTIFYING: [settle],
  SETTLED: [{ action: 'publish', to: 'PUBLISHED', who: union, clock: 'congress' }],
  PUBLISHED: [{ action: 'takeToCongress', to: 'CLOSED', who: union, needs: ['congressOn'], clock: 'stop' }],
  CLOSED: [],
  CANCELLED: [],
};

const rest = [{ clock: 'none' }] as const;

/** What each status waits for, and so who has the round. */
const EXPECTED: Readonly<Record<RoundStatus, readonly Expected<RoundWords>[]>> = {
  PLANNED: [{ clock: 'approve' }],
  APPROVED: [{ clock: 'notify' }],
  NOTIFIED: [{ clock: 'start' }],
  IN_PROGRESS: [{ clock: 'draft' }],
  DRAFTED: [{ clock: 'report' }],
  // Each finding has its own clock, and then its promise has.
  REPORTED: rest,
  RECTIFYING: rest,
  SETTLED: [{ clock: 'publish' }],
  PUBLISHED: [{ clock: 'congress' }],
  CLOSED: rest,
  CANCELLED: rest,
};

/** The workflow of rounds, whole. */
export const roundWorkflow: Workflow<RoundWords> = {
  noun: 'inspections',
  table: 'InspectionRound',
  transitions: ROUND_TRANSITIONS,
  expected: EXPECTED,
  clocks: ROUND_CLOCKS,
  events: roundSteps,
  rolesOfDuty: ROLES_OF_DUTY,
};
