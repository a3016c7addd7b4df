import { eventNames } from '#app/core/live-event.ts';

/** Live events of posts. */
export const postEvents = eventNames('posts', {
  write: 'written',
  remove: 'removed',
  comment: 'commented',
  answer: 'answered',
  removeComment: 'commentRemoved',
});
