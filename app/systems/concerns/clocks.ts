import type { Clock } from '#app/platform/workflow/clock.ts';
import type { Duty } from './duty.ts';
import type { ConcernRuleKey } from './rules.ts';

/** First-receiver duty; when the office ends whoever holds it next has the clock. The sweep adds the union's chair. */
const RECEIVERS = ['RECEIVER', 'REPRESENTATIVE', 'UNION_OFFICER', 'UNION_CHAIR'] as const;
const DEPARTMENT = ['HANDLER', 'DEPARTMENT_HEAD', 'MANAGEMENT', 'UNION_CHAIR'] as const;

/**
 * The clocks of a concern (domain §5.0). None ever runs on the author: while he may rate an answer, the first receiver
 * asks him (回访).
 */
export const CLOCKS = {
  dispatch: { rule: 'concern.dispatch', chain: RECEIVERS, counts: 'fromEvent' },
  hazard: { rule: 'concern.hazard', chain: RECEIVERS, counts: 'fromEvent' },
  feedback: { rule: 'concern.feedback', chain: DEPARTMENT, counts: 'fromEvent' },
  feedbackComplex: { rule: 'concern.feedback_complex', chain: DEPARTMENT, counts: 'fromEvent' },
  feedbackUrgent: { rule: 'concern.feedback_urgent', chain: DEPARTMENT, counts: 'fromEvent' },
  replyReview: { rule: 'concern.reply_review', chain: RECEIVERS, counts: 'fromEvent' },
  rating: { rule: 'concern.rating', chain: RECEIVERS, counts: 'fromEvent' },
  followUp: { rule: 'concern.follow_up', chain: RECEIVERS, counts: 'fromEvent' },
  escalation: { rule: 'concern.escalated', chain: ['MANAGEMENT', 'UNION_CHAIR'], counts: 'fromEvent' },
} as const satisfies Record<string, Clock<{ duty: Duty; rule: ConcernRuleKey }>>;

export type ClockName = keyof typeof CLOCKS;

/** Whether the clock is that of the department that handles the concern. */
export function isDepartmentClock(clock: string): boolean {
  return clock === 'feedback' || clock === 'feedbackComplex' || clock === 'feedbackUrgent';
}

/** Whether the clock is the first receiver's, or of whoever has it in his place. */
export function isReceiverClock(clock: string): boolean {
  return clock !== 'escalation' && !isDepartmentClock(clock);
}
