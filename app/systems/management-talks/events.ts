import { eventNames } from '#app/core/live-event.ts';
import { clockEvents } from '#app/platform/deadlines/events.ts';
import { EVENT_OF_ACTION } from './actions.ts';

/** What a step tells the log and the open pages. */
export const stepEvents = eventNames('management-talks', EVENT_OF_ACTION);

/** Every live event of a talk. */
export const talkEvents = {
  ...stepEvents,
  ...clockEvents('management-talks'),
  ...eventNames('management-talks', { request: 'requested', plan: 'planned' }),
};
