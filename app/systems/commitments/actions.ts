/** What somebody does to a promise, and the event it leaves in the log and in the live messages. */
export const EVENT_OF_ACTION = {
  report: 'reported',
  confirm: 'confirmed',
  reject: 'rejected',
  extend: 'extended',
  askWithdrawal: 'withdrawalAsked',
  agreeWithdrawal: 'withdrawn',
  refuseWithdrawal: 'withdrawalRefused',
  hand: 'handed',
  markBroken: 'broken',
  giveAccount: 'accounted',
} as const;

export type CommitmentAction = keyof typeof EVENT_OF_ACTION;

export const COMMITMENT_ACTIONS = Object.keys(EVENT_OF_ACTION) as CommitmentAction[];
