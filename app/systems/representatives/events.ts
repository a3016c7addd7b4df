import { eventNames } from '#app/core/live-event.ts';
import { clockEvents } from '#app/platform/deadlines/events.ts';

/** What happens to an office. */
export const officeEvents = eventNames('representatives', {
  elect: 'elected',
  begin: 'begun',
  annul: 'annulled',
  suspend: 'suspended',
  reinstate: 'reinstated',
  end: 'ended',
});

export const termEvents = eventNames('terms', {
  plan: 'planned',
  change: 'changed',
  startElecting: 'electing',
  activate: 'activated',
  extend: 'extended',
  close: 'closed',
});

/** What a step of a vacancy tells the log and the open pages. */
export const vacancySteps = eventNames('vacancies', { open: 'opened', fill: 'filled', close: 'closed' });

export const vacancyEvents = { ...vacancySteps, ...clockEvents('vacancies') };

export const entrySteps = eventNames('representative-entries', {
  begin: 'begun',
  amend: 'amended',
  confirm: 'confirmed',
  approve: 'published',
  sendBack: 'sentBack',
  expire: 'expired',
});

export const entryEvents = { ...entrySteps, ...clockEvents('representative-entries') };
