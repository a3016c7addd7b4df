import type { CommitmentStatus } from './commitment.ts';
import type { Transition } from './transition.ts';

const owners = ['OWNER', 'DEPARTMENT_HEAD'] as const;
const checkers = ['WORKER', 'REPRESENTATIVE', 'UNION', 'SYSTEM'] as const;
const day = ['dueOn', 'reason'] as const;

const checks: readonly Transition[] = [
  { action: 'confirm', when: ['enough'], to: 'KEPT', who: checkers, clock: 'stop' },
  { action: 'confirm', when: ['notEnough'], to: 'SAME', who: checkers, clock: 'keep' },
  { action: 'reject', to: 'OPEN', who: checkers, needs: ['reason'], clock: 'fulfil' },
];

/**
 * The state machine of a promise, whole, by the status in which a step may be taken. Whoever promised it never says by
 * himself that it was kept.
 */
export const TRANSITIONS: Readonly<Record<CommitmentStatus, readonly Transition[]>> = {
  OPEN: [
    { action: 'report', to: 'REPORTED', who: [...owners, 'MANAGEMENT', 'SYSTEM'], clock: 'verify' },
    {
      action: 'extend',
      when: ['firstExtension'],
      to: 'SAME',
      who: ['OWNER', 'MANAGEMENT', 'SYSTEM'],
      needs: day,
      clock: 'fulfil',
    },
    {
      action: 'extend',
      when: ['extendedBefore'],
      to: 'SAME',
      who: ['MANAGEMENT', 'SYSTEM'],
      needs: day,
      clock: 'fulfil',
    },
    { action: 'hand', to: 'SAME', who: ['SYSTEM'], needs: ['ownerId'], clock: 'fulfil' },
    {
      action: 'askWithdrawal',
      to: 'WITHDRAWAL_ASKED',
      who: [...owners, 'SYSTEM'],
      needs: ['reason'],
      clock: 'withdrawal',
    },
    { action: 'markBroken', when: ['longLate'], to: 'BROKEN', who: ['SYSTEM'], clock: 'account' },
  ],
  REPORTED: [...checks],
  WITHDRAWAL_ASKED: [
    { action: 'agreeWithdrawal', to: 'WITHDRAWN', who: ['UNION_CHAIR'], clock: 'stop' },
    {
      action: 'refuseWithdrawal',
      to: 'OPEN',
      who: ['UNION_CHAIR'],
      needs: ['reason'],
      clock: 'fulfil',
    },
  ],
  BROKEN: [
    {
      action: 'giveAccount',
      when: ['accountOwed'],
      to: 'SAME',
      who: owners,
      needs: ['text'],
      clock: 'stop',
    },
  ],
  KEPT: [],
  WITHDRAWN: [],
};
