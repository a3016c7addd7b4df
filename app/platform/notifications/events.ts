import { eventNames } from '#app/core/live-event.ts';

/** To a person's own pages: what he has to read changed. Its id is 0, since one message may stand for many. */
export const noticeEvents = eventNames('notices', { add: 'added', read: 'read' });
