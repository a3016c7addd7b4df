import { eventNames } from '#app/core/live-event.ts';
import { clockEvents } from '#app/platform/deadlines/events.ts';
import { EVENT_OF_ACTION } from './actions.ts';

/** What a step tells the log and the open pages. */
export const stepEvents = eventNames('proposals', EVENT_OF_ACTION);

/** Every live event of a proposal. */
export const proposalEvents = {
  ...stepEvents,
  ...clockEvents('proposals'),
  ...eventNames('proposals', { comment: 'commented' }),
};
