import { translation } from '#app/core/i18n.ts';
import type { absenceServerTexts as source } from './zh-CN.server.ts';

export const absenceServerTexts = translation<typeof source>('absences', {
  record: 'Absences',
  done: { recorded: 'Recorded. What waits goes to the deputy now.', ended: 'The absence is cancelled.' },
  problem: {
    noDay: 'Please fill in the day',
    nobody: 'Nobody on the roster is “{{who}}”; please write the number',
    severalPeople: 'More than one person is called “{{who}}”; please write the number',
    dayOrder: 'The last day lies before the first',
    over: 'These days have passed',
    ownDeputy: 'The deputy must be somebody else',
    deputyOfUnion:
      'People of the union name their deputies themselves. Leave this empty, and what waits goes to the next of the union; or let them record it',
    awayAlready: 'An absence is recorded for some of these days',
  },
});
