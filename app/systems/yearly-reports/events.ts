import { eventNames } from '#app/core/live-event.ts';

/** Live events of yearly reports. */
export const reportEvents = eventNames('yearly-reports', {
  begin: 'begun',
  save: 'saved',
  publish: 'published',
  rate: 'rated',
});
