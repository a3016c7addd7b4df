import { defineSystem } from '#app/platform/system/system.server.ts';
import { canSeeDutyTime } from './permissions.ts';

/** The time that representatives gave, as a statement for HR. */
export const dutyTime = defineSystem({
  noun: 'duty-time',
  uses: ['representatives', 'roster'],
  nav: [{ to: '/duty-time', label: 'duty-time:nav', group: 'MORE', can: canSeeDutyTime }],
  records: [],
});
