import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { findRepresentativeOver } from '../queries-representatives.server.ts';
import { cardRefusal } from './card-refusal.ts';
import { makeCards } from './make-cards.server.ts';

interface Sent {
  actor: Actor;
  input: { unitId: number; representativeId: number; count: number };
}

/**
 * Makes a batch of cards of one representative for a unit that he represents. Throws a `Refusal` beside the field when
 * the unit or the representative is none of the enterprise's, or he does not represent it today.
 */
export async function printCards({ actor, input }: Sent) {
  const id = await transact((tx) => makeBatch(tx, actor, input));
  return {
    to: `/contact-cards/${id}`,
    done: { key: 'contact-cards:done.printed', params: { count: input.count } },
  };
}

async function makeBatch(tx: Tx, actor: Actor, { unitId, representativeId, count }: Sent['input']) {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const unit = await tx.orgUnit.findFirst({ where: { id: unitId, enterpriseId }, select: { name: true } });
  if (!unit) throw cardRefusal('unitId', 'noUnit');
  const representative = await findRepresentativeOver(tx, enterpriseId, representativeId, unitId, today);
  if (!representative) throw cardRefusal('representativeId', 'notTheirs', { unit: unit.name });
  const { id } = await tx.cardBatch.create({
    data: { enterpriseId, representativeId, unitId, count, issuedOn: toDate(today) },
    select: { id: true },
  });
  await makeCards(tx, { enterpriseId, kind: 'CARD', batchId: id, representativeId, issuedOn: today }, count);
  await recordEvent(tx, actor, {
    enterpriseId,
    subjectType: 'contact-cards',
    subjectId: id,
    name: 'contact-cards.printed',
    data: { count, unit: unit.name, representative: representative.name },
  });
  return id;
}
