import type { Expected, Transition, Workflow } from '#app/platform/workflow/workflow.ts';
import type { DayStatus } from './consultation-day.ts';
import { daySteps } from './events.ts';
import type { ConsultationRuleKey } from './rules.ts';

/** The words of a consultation day's workflow. */
export interface DayWords {
  status: DayStatus;
  action: keyof typeof daySteps;
  circumstance: 'inTime' | 'staffed' | 'today' | 'summarised' | 'signed' | 'unsigned';
  duty: 'OFFICER' | 'CHAIR' | 'ON_DUTY';
  party: 'NOBODY';
  clock: 'announcing' | 'holding' | 'summary' | 'signing' | 'publishing';
  rule: ConsultationRuleKey;
}

type Row = Transition<DayWords>;

const union = ['OFFICER', 'CHAIR'] as const;
const move: Row = { action: 'move', to: 'CANCELLED', who: union, needs: ['reason'], clock: 'stop' };

/**
 * The state machine of a consultation day (domain §5.2). It is not cancelled without a day that takes its place; a report
 * that is changed after the signature must be signed anew.
 */
const transitions: Readonly<Record<DayStatus, readonly Row[]>> = {
  SCHEDULED: [
    { action: 'announce', when: ['staffed', 'inTime'], to: 'ANNOUNCED', who: union, clock: 'holding' },
    move,
  ],
  ANNOUNCED: [
    { action: 'open', when: ['today'], to: 'OPEN', who: ['ON_DUTY', ...union], clock: 'keep' },
    move,
  ],
  OPEN: [{ action: 'close', to: 'CLOSED', who: ['ON_DUTY', ...union], clock: 'summary' }],
  CLOSED: [
    { action: 'summarise', to: 'SAME', who: union, needs: ['summary'], clock: 'signing' },
    { action: 'sign', when: ['summarised', 'unsigned'], to: 'SAME', who: ['CHAIR'], clock: 'publishing' },
    { action: 'publish', when: ['signed'], to: 'PUBLISHED', who: union, clock: 'stop' },
  ],
  PUBLISHED: [],
  CANCELLED: [],
};

const none: readonly Expected<DayWords>[] = [{ clock: 'none' }];

export const consultationWorkflow: Workflow<DayWords> = {
  noun: 'consultation-days',
  table: 'ConsultationDay',
  transitions,
  expected: {
    SCHEDULED: [{ clock: 'announcing' }],
    ANNOUNCED: [{ clock: 'holding' }],
    OPEN: [{ clock: 'holding' }],
    CLOSED: [
      { when: 'signed', clock: 'publishing' },
      { when: 'summarised', clock: 'signing' },
      { clock: 'summary' },
    ],
    PUBLISHED: none,
    CANCELLED: none,
  },
  clocks: {
    announcing: { rule: 'consult.announce', chain: union, counts: 'toPlannedDay' },
    holding: { rule: 'consult.announce', chain: union, counts: 'toPlannedDay' },
    summary: { rule: 'consult.summary', chain: union, counts: 'toPlannedDay' },
    signing: { rule: 'consult.summary', chain: ['CHAIR'], counts: 'toPlannedDay' },
    publishing: { rule: 'consult.summary', chain: union, counts: 'toPlannedDay' },
  },
  events: daySteps,
  rolesOfDuty: { OFFICER: ['UNION_OFFICER'], CHAIR: ['UNION_CHAIR'] },
};
