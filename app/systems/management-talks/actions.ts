/** What somebody does to a talk, and the event it leaves in the log and in the live messages. */
export const EVENT_OF_ACTION = {
  accept: 'accepted',
  decline: 'declined',
  askAgain: 'askedAgain',
  insist: 'insisted',
  dismiss: 'dismissed',
  schedule: 'scheduled',
  hold: 'held',
  writeMinutes: 'minutesWritten',
  sign: 'signed',
  publish: 'published',
  close: 'closed',
  withdraw: 'withdrawn',
} as const;

export type TalkAction = keyof typeof EVENT_OF_ACTION;

/** Steps that somebody takes with a form of their own. */
export type FormStep = Exclude<TalkAction, 'close'>;
