import type { Job } from '#app/core/jobs.server.ts';
import { sealEvents } from '#app/platform/audit/commands/seal-events.server.ts';
import { markBroken } from '#app/systems/commitments/commands/mark-broken.server.ts';
import { closeUnrated } from '#app/systems/concerns/commands/close-unrated.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { sweepDeadlines } from '#app/platform/deadlines/commands/sweep-deadlines.server.ts';
import { deliverNotices } from '#app/platform/notifications/commands/deliver-notices.server.ts';
import { purgeNotices } from '#app/platform/notifications/commands/purge-notices.server.ts';
import { DELIVERY_JOB } from '#app/platform/notifications/jobs.ts';
import { revokeEndedCards } from '#app/systems/contact-cards/commands/revoke-ended-cards.server.ts';
import {
  lookAfterInspections,
  settleRounds,
} from '#app/systems/inspections/commands/look-after-inspections.server.ts';
import { lookAfterTalks } from '#app/systems/management-talks/commands/look-after-talks.server.ts';
import { closeNotices } from '#app/systems/public-notices/commands/close-notices.server.ts';
import { settleAllOffices } from '#app/systems/representatives/commands/settle-offices.server.ts';
import { eraseUnnamed } from '#app/systems/unnamed-concerns/commands/erase-unnamed.server.ts';
import { purgeProofs } from '#app/systems/unnamed-concerns/commands/spend-proof.server.ts';
import { TRANSLATORS } from '#app/texts/translators.server.ts';
import { NOTICE_EFFECTS } from './notice-effects.server.ts';
import { SUBJECTS } from './subjects.server.ts';
import { TRACKED } from './tracked.server.ts';

/** What the portal does by itself. */
export const JOBS: readonly Job[] = [
  {
    name: 'sweep-deadlines',
    cron: '*/5 * * * *',
    // What only waits for a rating is closed first: else its first receiver would be called late for it.
    run: async () => {
      const today = dayOf(new Date());
      const looked = await closeUnrated(today);
      return { ...looked, ...(await sweepDeadlines(TRACKED, today)) };
    },
  },
  { name: 'mark-broken-promises', cron: '25 0 * * *', run: () => markBroken(dayOf(new Date())) },
  { name: 'look-after-talks', cron: '35 0 * * *', run: () => lookAfterTalks(dayOf(new Date())) },
  { name: 'settle-inspections', cron: '*/10 * * * *', run: () => settleRounds() },
  { name: 'look-after-inspections', cron: '30 0 * * *', run: () => lookAfterInspections(dayOf(new Date())) },
  { name: 'seal-events', cron: '*/15 * * * *', run: async () => ({ sealed: await sealEvents() }) },
  {
    name: DELIVERY_JOB,
    cron: '* * * * *',
    run: () => deliverNotices({ subjects: SUBJECTS, translators: TRANSLATORS }),
  },
  {
    name: 'revoke-ended-cards',
    cron: '20 3 * * *',
    run: async () => ({ revoked: await revokeEndedCards() }),
  },
  { name: 'close-public-notices', cron: '5 * * * *', run: () => closeNotices(NOTICE_EFFECTS) },
  { name: 'settle-offices', cron: '15 0 * * *', run: () => settleAllOffices() },
  { name: 'purge-notices', cron: '40 3 * * *', run: () => purgeNotices() },
  { name: 'erase-unnamed', cron: '50 3 * * *', run: () => eraseUnnamed() },
  { name: 'purge-proofs', cron: '0 4 * * *', run: () => purgeProofs() },
];
