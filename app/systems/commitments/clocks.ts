import type { Clock } from '#app/platform/workflow/clock.ts';
import type { Duty } from './duty.ts';
import type { CommitmentRuleKey } from './rules.ts';

/**
 * The clocks of a promise. None runs on the worker it was promised to: while he may say whether it was kept, a
 * representative asks him and looks for himself.
 */
export const CLOCKS = {
  fulfil: {
    rule: 'commitment.broken_after',
    chain: ['OWNER', 'DEPARTMENT_HEAD', 'MANAGEMENT', 'UNION_CHAIR'],
    counts: 'toPlannedDay',
  },
  verify: {
    rule: 'commitment.verify',
    chain: ['REPRESENTATIVE', 'UNION', 'UNION_CHAIR'],
    counts: 'fromEvent',
  },
  withdrawal: { rule: 'commitment.withdrawal', chain: ['UNION_CHAIR'], counts: 'fromEvent' },
  account: {
    rule: 'commitment.account',
    chain: ['OWNER', 'DEPARTMENT_HEAD', 'MANAGEMENT', 'UNION_CHAIR'],
    counts: 'fromEvent',
  },
} as const satisfies Record<string, Clock<{ duty: Duty; rule: CommitmentRuleKey }>>;

export type ClockName = keyof typeof CLOCKS;
