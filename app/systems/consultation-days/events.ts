import { eventNames } from '#app/core/live-event.ts';
import { clockEvents } from '#app/platform/deadlines/events.ts';

/** What a step of a consultation day tells the log and the open pages. */
export const daySteps = eventNames('consultation-days', {
  announce: 'announced',
  open: 'opened',
  close: 'closed',
  summarise: 'summarised',
  sign: 'signed',
  publish: 'published',
  move: 'moved',
});

/** What happens on it without a change of its status. */
export const dayEvents = {
  ...daySteps,
  ...clockEvents('consultation-days'),
  ...eventNames('consultation-days', {
    plan: 'planned',
    edit: 'edited',
    reserve: 'reserved',
    giveBack: 'givenBack',
    checkIn: 'checkedIn',
    call: 'called',
    finish: 'finished',
    takeMatter: 'matterTaken',
  }),
};
