import { addDays, type Day } from '#app/commons/calendar/day.ts';
import type { WorkCalendar } from '#app/commons/calendar/workdays.ts';
import type { Duty } from './duty.ts';
import type { ProposalRuleKey } from './rules.ts';

/** Who owes a step, by which rule, and from when its days are counted. */
export interface Clock {
  rule: ProposalRuleKey;
  /**
   * Whom to look for, in this order: the first duty held by somebody fit for the step is on the hook, the next one
   * takes over when the day passes in silence. Nobody who shares in the reward is fit for a step kept apart.
   */
  chain: readonly Duty[];
  /** From the day of the event, up to the planned day that the event sets, or from the end of the notice. */
  counts: 'fromEvent' | 'toPlannedDay' | 'fromNoticeEnd';
}

/** The clocks of a proposal (domain §6.1). */
export const CLOCKS = {
  completion: { rule: 'kaizen.completion', chain: ['PROPOSER'], counts: 'fromEvent' },
  firstReview: {
    rule: 'kaizen.first_review',
    chain: ['TEAM_LEADER', 'UNIT_HEAD', 'KAIZEN_OFFICE'],
    counts: 'fromEvent',
  },
  teamEvaluation: {
    rule: 'kaizen.dept_review',
    chain: ['TEAM_LEADER', 'UNIT_HEAD', 'KAIZEN_OFFICE'],
    counts: 'fromEvent',
  },
  evaluation: { rule: 'kaizen.dept_review', chain: ['UNIT_HEAD', 'KAIZEN_OFFICE'], counts: 'fromEvent' },
  committee: {
    rule: 'kaizen.committee_decision',
    chain: ['REVIEW_COMMITTEE', 'MANAGEMENT'],
    counts: 'fromEvent',
  },
  trial: { rule: 'kaizen.trial', chain: ['UNIT_HEAD', 'KAIZEN_OFFICE'], counts: 'toPlannedDay' },
  assignment: { rule: 'kaizen.assign', chain: ['UNIT_HEAD', 'KAIZEN_OFFICE'], counts: 'fromEvent' },
  implementation: {
    rule: 'kaizen.implementation',
    chain: ['IMPLEMENTER', 'UNIT_HEAD', 'KAIZEN_OFFICE'],
    counts: 'toPlannedDay',
  },
  verification: { rule: 'kaizen.verification', chain: ['UNIT_HEAD', 'KAIZEN_OFFICE'], counts: 'fromEvent' },
  valuation: { rule: 'kaizen.valuation', chain: ['FINANCE'], counts: 'fromEvent' },
  scoring: {
    rule: 'kaizen.scoring',
    chain: ['UNIT_HEAD', 'KAIZEN_OFFICE', 'REVIEW_COMMITTEE'],
    counts: 'fromEvent',
  },
  furtherScore: { rule: 'kaizen.scoring', chain: ['REVIEW_COMMITTEE', 'KAIZEN_OFFICE'], counts: 'fromEvent' },
  publication: { rule: 'kaizen.publication', chain: ['KAIZEN_OFFICE'], counts: 'fromEvent' },
  payment: { rule: 'kaizen.payment', chain: ['FINANCE'], counts: 'fromNoticeEnd' },
  objection: { rule: 'kaizen.objection', chain: ['REVIEW_COMMITTEE', 'MANAGEMENT'], counts: 'fromEvent' },
  spread: { rule: 'kaizen.spread', chain: ['KAIZEN_OFFICE'], counts: 'fromEvent' },
  appeal: { rule: 'kaizen.appeal_decision', chain: ['APPEAL_BODY', 'MANAGEMENT'], counts: 'fromEvent' },
} as const satisfies Record<string, Clock>;

export type ClockName = keyof typeof CLOCKS;

/** What a due day is counted from: `value` is that of the clock's rule, in `unit`. */
export interface ClockStart {
  today: Day;
  plannedOn: Day | null;
  noticeEndsOn: Day | null;
  value: number;
  unit: 'workdays' | 'days';
}

/**
 * The day on which the step is due. A planned day stands as it was set, whatever the rule would give; without one
 * the rule counts from today. After a notice the count begins at its end, or today when it has ended before.
 */
export function dueDay(clock: Clock, start: ClockStart, calendar: WorkCalendar): Day {
  const { today, plannedOn, noticeEndsOn, value, unit } = start;
  if (clock.counts === 'toPlannedDay' && plannedOn) return plannedOn;
  const isNoticeAhead = clock.counts === 'fromNoticeEnd' && noticeEndsOn !== null && noticeEndsOn > today;
  const from = isNoticeAhead ? noticeEndsOn : today;
  return unit === 'workdays' ? calendar.addWorkdays(from, value) : addDays(from, value);
}
