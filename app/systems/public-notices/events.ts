import { eventNames } from '#app/core/live-event.ts';
import { clockEvents } from '#app/platform/deadlines/events.ts';

/** What a step of a public notice tells the log and the open pages. */
export const noticeSteps = eventNames('public-notices', {
  prepare: 'prepared',
  change: 'changed',
  approve: 'approved',
  publish: 'published',
  object: 'objected',
  investigate: 'investigated',
  rejectObjection: 'objectionRejected',
  upholdObjection: 'objectionUpheld',
  pass: 'passed',
  withdraw: 'withdrawn',
  replace: 'voided',
});

export const publicNoticeEvents = { ...noticeSteps, ...clockEvents('public-notices') };
