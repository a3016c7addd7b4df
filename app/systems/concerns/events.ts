import { eventNames } from '#app/core/live-event.ts';
import { clockEvents } from '#app/platform/deadlines/events.ts';
import { EVENT_OF_ACTION } from './actions.ts';

/** What a step tells the log and the open pages. */
export const stepEvents = eventNames('concerns', EVENT_OF_ACTION);

/** Every live event of a concern. */
export const concernEvents = {
  ...stepEvents,
  ...clockEvents('concerns'),
  ...eventNames('concerns', {
    register: 'registered',
    reportHazard: 'hazardReported',
    askOpening: 'openingAsked',
    agreeOpening: 'openingAgreed',
    refuseOpening: 'openingRefused',
  }),
};
