import { eventNames } from '#app/core/live-event.ts';

export const ruleEvents = eventNames('rules', { change: 'changed' });
