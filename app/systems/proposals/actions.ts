/** What somebody does to a proposal, and the event it leaves in the log and in the live messages. */
export const EVENT_OF_ACTION = {
  submit: 'submitted',
  resubmit: 'resubmitted',
  accept: 'accepted',
  return: 'returned',
  refuse: 'refused',
  markDuplicate: 'markedDuplicate',
  escalate: 'escalated',
  adopt: 'adopted',
  tryOut: 'putOnTrial',
  confirmTrial: 'trialConfirmed',
  stopTrial: 'trialStopped',
  reserve: 'reserved',
  notAdopt: 'notAdopted',
  takeUp: 'takenUp',
  assign: 'assigned',
  reassign: 'reassigned',
  postpone: 'postponed',
  abandon: 'abandoned',
  complete: 'completed',
  verify: 'verified',
  sendBack: 'sentBack',
  value: 'valued',
  score: 'scored',
  publishNotice: 'noticePublished',
  object: 'objected',
  rejectObjection: 'objectionRejected',
  upholdObjection: 'objectionUpheld',
  reward: 'rewarded',
  spread: 'standardised',
  revoke: 'revoked',
  withdraw: 'withdrawn',
  appeal: 'appealed',
  upholdAppeal: 'appealUpheld',
  rejectAppeal: 'appealRejected',
  archive: 'archived',
} as const;

export type ProposalAction = keyof typeof EVENT_OF_ACTION;

export const PROPOSAL_ACTIONS = Object.keys(EVENT_OF_ACTION) as ProposalAction[];

/** Events of a proposal that change no status: a remark, a clock that ran out, a row of the paper register. */
export const OTHER_EVENTS = ['commented', 'passedOn', 'chased', 'imported'] as const;

/** First reply (kpi.md): the first of these, or a comment by somebody who handles the proposal. */
export const FIRST_REPLY_ACTIONS: readonly ProposalAction[] = ['accept', 'return', 'refuse', 'markDuplicate'];
