import { eventNames } from '#app/core/live-event.ts';
import { clockEvents } from '#app/platform/deadlines/events.ts';
import { EVENT_OF_ACTION as OF_FINDING } from './finding-actions.ts';
import { EVENT_OF_ACTION as OF_ROUND } from './round-actions.ts';

/** What a step of a round tells the log and the open pages. */
export const roundSteps = eventNames('inspections', OF_ROUND);

/** Every live event of a round. */
export const roundEvents = {
  ...roundSteps,
  ...clockEvents('inspections'),
  ...eventNames('inspections', {
    plan: 'planned',
    changePlan: 'planChanged',
    choose: 'answerChosen',
    remind: 'tomorrow',
    remindLate: 'today',
  }),
};

/** What a step of a finding tells the log and the open pages. */
export const findingSteps = eventNames('findings', OF_FINDING);

/** Every live event of a finding. */
export const findingEvents = {
  ...findingSteps,
  ...clockEvents('findings'),
  ...eventNames('findings', { find: 'found', say: 'said' }),
};
