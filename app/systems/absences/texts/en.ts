import { translation } from '#app/core/i18n.ts';
import type { absenceTexts as source } from './zh-CN.ts';

export const absenceTexts = translation<typeof source>('absences', {
  page: {
    title: 'Away, and who stands in',
    lead: 'Name a deputy before you go. What waits for you goes to him on those days.',
    known: 'Recorded',
    none: 'Nobody is away in the near future.',
    new: 'Record days away',
    who: 'Who is away',
    whoHelp: 'Number or name. Empty means yourself.',
    from: 'From',
    to: 'To',
    toHelp: 'The last day is included',
    deputy: 'Deputy',
    deputyHelp: 'Number or name. If empty, what waits for you goes to the next level.',
    deputyIs: '{{name}} stands in',
    noDeputy: 'nobody stands in: it goes to the next level',
    days: '{{from}} to {{to}}',
    save: 'Record',
    end: 'Cancel',
  },
});
