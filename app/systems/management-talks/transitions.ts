import type { TalkStatus } from './management-talk.ts';
import type { Transition } from './transition.ts';

const askers = ['REQUESTER', 'UNION_OFFICER', 'UNION_CHAIR'] as const;
const both = [...askers, 'MANAGER'] as const;

const withdraw: Transition = {
  action: 'withdraw',
  to: 'WITHDRAWN',
  who: ['REQUESTER'],
  needs: ['reason'],
  clock: 'stop',
};
const schedule: Transition = {
  action: 'schedule',
  to: 'SCHEDULED',
  who: both,
  needs: ['day', 'time', 'place'],
  clock: 'keep',
};

/**
 * The state machine of a talk (domain §5.4), whole. A manager may decline once; a second time it is the union's chair
 * who decides. The day by which it must be held stays, whenever it is scheduled.
 */
export const TRANSITIONS: Readonly<Record<TalkStatus, readonly Transition[]>> = {
  REQUESTED: [
    { action: 'accept', to: 'ACCEPTED', who: ['MANAGER'], clock: 'hold' },
    {
      action: 'decline',
      when: ['firstDecline'],
      to: 'DECLINED',
      who: ['MANAGER'],
      needs: ['reason'],
      clock: 'again',
    },
    {
      action: 'decline',
      when: ['declinedBefore'],
      to: 'REFERRED',
      who: ['MANAGER'],
      needs: ['reason'],
      clock: 'referred',
    },
    withdraw,
  ],
  DECLINED: [
    { action: 'askAgain', to: 'REQUESTED', who: askers, needs: ['reason'], clock: 'accept' },
    withdraw,
  ],
  REFERRED: [
    { action: 'insist', to: 'ACCEPTED', who: ['UNION_CHAIR'], needs: ['reason'], clock: 'hold' },
    { action: 'dismiss', to: 'CLOSED', who: ['UNION_CHAIR'], needs: ['reason'], clock: 'stop' },
  ],
  ACCEPTED: [schedule, withdraw],
  SCHEDULED: [
    { action: 'hold', when: ['timeCame'], to: 'HELD', who: askers, clock: 'minutes' },
    schedule,
    withdraw,
  ],
  HELD: [
    { action: 'writeMinutes', when: ['signedByUs'], to: 'SAME', who: both, clock: 'minutes' },
    { action: 'writeMinutes', to: 'SAME', who: both, clock: 'keep' },
    { action: 'sign', when: ['lastSide'], to: 'SIGNED', who: both, clock: 'publish' },
    { action: 'sign', when: ['firstSide', 'ofRepresentatives'], to: 'SAME', who: both, clock: 'countersign' },
    { action: 'sign', when: ['firstSide', 'ofManagement'], to: 'SAME', who: both, clock: 'keep' },
  ],
  SIGNED: [
    { action: 'publish', when: ['promising'], to: 'PUBLISHED', who: askers, clock: 'stop' },
    { action: 'publish', when: ['settled'], to: 'CLOSED', who: askers, clock: 'stop' },
  ],
  PUBLISHED: [{ action: 'close', when: ['settled'], to: 'CLOSED', who: ['SYSTEM'], clock: 'stop' }],
  CLOSED: [],
  WITHDRAWN: [],
};
