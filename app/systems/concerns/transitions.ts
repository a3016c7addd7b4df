import type { ConcernStatus } from './concern.ts';
import type { Transition } from './transition.ts';

const receiver = { who: ['RECEIVER', 'UNION_OFFICER', 'UNION_CHAIR'] } as const;
const department = { who: ['HANDLER', 'DEPARTMENT_HEAD'] } as const;
const author = { who: ['AUTHOR'] } as const;
const portal = { who: ['SYSTEM'] } as const;
const handlers = {
  who: ['RECEIVER', 'UNION_OFFICER', 'UNION_CHAIR', 'HANDLER', 'DEPARTMENT_HEAD', 'CO_HANDLER', 'MANAGEMENT'],
} as const;

const text = ['text'] as const;
const reason = ['reason'] as const;

/** The department's time, by how urgent and how hard it is. */
const departmentTime = { when: 'complex', then: 'feedbackComplex', otherwise: 'feedback' } as const;

function toDepartment(row: Omit<Transition, 'clock' | 'to'>): Transition[] {
  const { when = [] } = row;
  return [
    { ...row, when: [...when, 'urgent'], to: 'DISPATCHED', clock: 'feedbackUrgent' },
    { ...row, when: [...when, 'unhurried'], to: 'DISPATCHED', clock: departmentTime },
  ];
}

const dispatch = toDepartment({ action: 'dispatch', ...receiver, needs: ['department'] });
const answer: Transition = { action: 'answer', to: 'REPLIED', ...receiver, needs: text, clock: 'rating' };
const withdraw: Transition = { action: 'withdraw', to: 'WITHDRAWN', ...author, clock: 'stop' };
const archive: Transition = {
  action: 'archive',
  when: ['oldEnough'],
  to: 'ARCHIVED',
  ...portal,
  clock: 'stop',
};
const talk: readonly Transition[] = [
  {
    action: 'message',
    to: 'SAME',
    who: ['AUTHOR', 'RECEIVER', 'UNION_OFFICER', 'UNION_CHAIR'],
    needs: text,
    clock: 'keep',
  },
  { action: 'note', to: 'SAME', ...handlers, needs: text, clock: 'keep' },
];
const toReceiver: Transition = {
  action: 'return',
  to: 'REGISTERED',
  ...department,
  needs: reason,
  clock: { when: 'hazardous', then: 'hazard', otherwise: 'dispatch' },
};
const reply: Transition = {
  action: 'reply',
  to: 'REPLY_REVIEW',
  ...department,
  needs: text,
  clock: 'replyReview',
};
const joint: readonly Transition[] = [
  {
    action: 'involve',
    to: 'SAME',
    who: [...receiver.who, ...department.who],
    needs: ['department'],
    clock: 'keep',
  },
  { action: 'giveOpinion', to: 'SAME', who: ['CO_HANDLER'], needs: text, clock: 'keep' },
];

const notFixed = { action: 'rateNot', ...author } as const;
const ratings: readonly Transition[] = [
  { action: 'rateFixed', to: 'CLOSED', ...author, needs: ['satisfaction'], clock: 'stop' },
  { action: 'rateHalf', to: 'RATED', ...author, needs: ['satisfaction'], clock: 'followUp' },
  ...toDepartment({ ...notFixed, when: ['firstTime', 'handled'], needs: ['satisfaction'] }),
  {
    ...notFixed,
    when: ['firstTime', 'unhandled'],
    to: 'REGISTERED',
    needs: ['satisfaction'],
    clock: 'dispatch',
  },
  { ...notFixed, when: ['secondTime'], to: 'ESCALATED', needs: ['satisfaction'], clock: 'escalation' },
  {
    action: 'rateNotAgain',
    when: ['lastTime'],
    to: 'CLOSED',
    ...author,
    needs: ['satisfaction'],
    clock: 'stop',
  },
  { action: 'closeUnrated', when: ['ratingOver'], to: 'CLOSED', ...portal, clock: 'stop' },
];

/**
 * The state machine of a concern (domain §5.0), whole, by the status in which a step may be taken. A department that
 * handles it never closes it: only its author's rating, the first receiver or the union, or the portal does.
 */
export const TRANSITIONS: Readonly<Record<ConcernStatus, readonly Transition[]>> = {
  REGISTERED: [
    ...dispatch,
    answer,
    {
      action: 'notAccept',
      to: 'NOT_ACCEPTED',
      ...receiver,
      needs: ['reasonCode', 'reason'],
      clock: 'stop',
    },
    { action: 'transfer', when: ['named'], to: 'TRANSFERRED', ...receiver, needs: reason, clock: 'stop' },
    { action: 'link', to: 'LINKED', ...receiver, needs: ['duplicateOfNo'], clock: 'stop' },
    withdraw,
    ...talk,
  ],
  DISPATCHED: [
    { action: 'accept', to: 'HANDLING', ...department, clock: 'keep' },
    toReceiver,
    reply,
    ...dispatch,
    ...joint,
    withdraw,
    ...talk,
  ],
  HANDLING: [toReceiver, reply, ...joint, withdraw, ...talk],
  REPLY_REVIEW: [
    { action: 'passReply', to: 'REPLIED', ...receiver, clock: 'rating' },
    {
      action: 'sendReplyBack',
      when: ['urgent'],
      to: 'HANDLING',
      ...receiver,
      needs: reason,
      clock: 'feedbackUrgent',
    },
    {
      action: 'sendReplyBack',
      when: ['unhurried'],
      to: 'HANDLING',
      ...receiver,
      needs: reason,
      clock: departmentTime,
    },
    withdraw,
    ...talk,
  ],
  REPLIED: [...ratings, ...talk],
  RATED: [
    ...toDepartment({ action: 'reopen', when: ['handled'], ...receiver, needs: reason }),
    {
      action: 'reopen',
      when: ['unhandled'],
      to: 'REGISTERED',
      ...receiver,
      needs: reason,
      clock: 'dispatch',
    },
    answer,
    { action: 'close', to: 'CLOSED', ...receiver, needs: reason, clock: 'stop' },
    ...talk,
  ],
  ESCALATED: [
    {
      action: 'answerEscalated',
      to: 'REPLIED',
      who: ['MANAGEMENT', 'UNION_CHAIR'],
      needs: text,
      clock: 'rating',
    },
    withdraw,
    ...talk,
  ],
  LINKED: [
    { action: 'answerLinked', to: 'REPLIED', ...portal, clock: 'rating' },
    {
      action: 'unlink',
      to: 'REGISTERED',
      who: ['RECEIVER', 'UNION_OFFICER', 'UNION_CHAIR', 'SYSTEM'],
      clock: 'dispatch',
    },
    withdraw,
    ...talk,
  ],
  TRANSFERRED: [archive],
  NOT_ACCEPTED: [archive],
  WITHDRAWN: [archive],
  CLOSED: [archive],
  ARCHIVED: [],
};
