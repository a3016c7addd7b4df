/** What somebody does to a finding, and the event it leaves in the log and in the live messages. */
export const EVENT_OF_ACTION = {
  revise: 'revised',
  drop: 'dropped',
  report: 'reported',
  alarm: 'alarmed',
  decideStopWork: 'workDecided',
  assign: 'assigned',
  explain: 'explained',
  acceptExplanation: 'explanationAccepted',
  refuseExplanation: 'explanationRefused',
  fallBack: 'fellBack',
} as const;

export type FindingAction = keyof typeof EVENT_OF_ACTION;

/** Steps that somebody takes with a form of their own; the others come with a step of the round, or by the portal. */
export type FindingStep = Exclude<FindingAction, 'report' | 'alarm' | 'fallBack'>;
