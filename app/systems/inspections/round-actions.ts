/** What somebody does to a round, and the event it leaves in the log and in the live messages. */
export const EVENT_OF_ACTION = {
  approve: 'approved',
  notify: 'notified',
  start: 'started',
  finish: 'drafted',
  submitReport: 'reported',
  rectify: 'rectifying',
  settle: 'settled',
  publish: 'published',
  takeToCongress: 'closed',
  changeTeam: 'teamChanged',
  move: 'moved',
  cancel: 'cancelled',
} as const;

export type RoundAction = keyof typeof EVENT_OF_ACTION;

/** Steps that somebody takes with a form of their own; the portal takes the others. */
export type RoundStep = Exclude<RoundAction, 'rectify' | 'settle'>;
