import { eventNames } from '#app/core/live-event.ts';

export const importEvents = eventNames('imports', { commit: 'committed' });
