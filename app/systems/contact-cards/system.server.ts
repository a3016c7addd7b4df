import { loadCards } from './demo/load-cards.server.ts';
import { defineSystem } from '#app/platform/system/system.server.ts';
import { revokeEndedCards } from './commands/revoke-ended-cards.server.ts';
import { canSeeCards, canVisit } from './permissions.ts';
import { readDutyOfVisits } from './queries-duty.server.ts';
import { cardChapter } from './rule-chapter.ts';

/** Contact cards (联系卡), posters, and the visits that representatives make. */
export const contactCards = defineSystem({
  noun: 'contact-cards',
  uses: ['representatives', 'roster'],
  series: 'LX',
  nav: [
    { to: '/contact-cards', label: 'contact-cards:nav', group: 'MORE', can: canSeeCards },
    { to: '/visits', label: 'contact-cards:navVisits', group: 'MORE', can: canVisit },
  ],
  records: [
    {
      noun: 'contact-cards',
      label: 'contact-cards:record',
      visibility: { confidential: false, heads: 'none' },
    },
    { noun: 'visits', label: 'contact-cards:recordVisit', visibility: { confidential: true, heads: 'none' } },
  ],
  rules: [cardChapter],
  jobs: [
    {
      name: 'revoke-ended-cards',
      cron: '20 3 * * *',
      run: async () => ({ revoked: await revokeEndedCards() }),
    },
  ],
  dutyTime: [{ noun: 'visits', read: readDutyOfVisits }],
  demo: { after: ['representatives'], load: loadCards },
});
