import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { representativesInOffice } from '#app/systems/representatives/public.server.ts';
import { makeCards } from './make-cards.server.ts';

/** Gives every representative in office a code for the wall who has none yet. */
export async function makePosters({ actor }: { actor: Actor }) {
  const { enterpriseId } = actor;
  const issuedOn = dayOf(new Date());
  const count = await transact(async (tx) => {
    const made = await tx.contactCard.findMany({
      where: { enterpriseId, kind: 'POSTER', status: 'ISSUED' },
      select: { representativeId: true },
    });
    const offices = await representativesInOffice(tx, enterpriseId, issuedOn);
    const without = offices.filter(({ id }) => !made.some(({ representativeId }) => representativeId === id));
    for (const { id } of without) {
      const card = { enterpriseId, kind: 'POSTER', batchId: null, representativeId: id, issuedOn } as const;
      await makeCards(tx, card, 1);
    }
    const about = { enterpriseId, subjectType: 'contact-cards', subjectId: 0 };
    await recordEvent(tx, actor, {
      ...about,
      name: 'contact-cards.postersMade',
      data: { count: without.length },
    });
    return without.length;
  });
  return { to: '/contact-cards/poster', done: { key: 'contact-cards:done.posters', params: { count } } };
}
