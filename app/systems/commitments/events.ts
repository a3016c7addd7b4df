import { eventNames } from '#app/core/live-event.ts';
import { clockEvents } from '#app/platform/deadlines/events.ts';
import { EVENT_OF_ACTION } from './actions.ts';

/** What a step tells the log and the open pages. */
export const stepEvents = eventNames('commitments', EVENT_OF_ACTION);

/** Every live event of a promise. */
export const commitmentEvents = {
  ...stepEvents,
  ...clockEvents('commitments'),
  ...eventNames('commitments', { register: 'registered' }),
};
