import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { findPerson, findUnitOn } from '#app/systems/roster/public.server.ts';
import { findOwnOffice } from '../queries-representatives.server.ts';
import type { VisitInput } from '../schema.ts';
import { cardRefusal } from './card-refusal.ts';
import { CARD_IN_HAND, handOut } from './hand-out.server.ts';

interface Sent {
  actor: Actor;
  input: VisitInput;
}

/**
 * Records that a representative went to see somebody whom he represents, and the card he left there. Throws a `Refusal`
 * beside the field: nobody of that name, somebody of another unit, a day to come, a card that is not his to give.
 */
export async function recordVisit({ actor, input }: Sent) {
  const name = await transact((tx) => record(tx, actor, input));
  return { to: '/visits', done: { key: 'contact-cards:done.visited', params: { name } } };
}

async function record(tx: Tx, actor: Actor, { who, visitedOn, note, card: no }: VisitInput): Promise<string> {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  if (visitedOn > today) throw cardRefusal('visitedOn', 'notYet');
  const office = await findOwnOffice(tx, actor, today);
  const found = await findPerson(tx, enterpriseId, who, today);
  if (found.problem) throw cardRefusal('who', found.problem === 'Unknown' ? 'nobody' : 'several', { who });
  const { id: employeeId, name } = found.employee;
  if (employeeId === actor.employeeId) throw cardRefusal('who', 'oneself');
  const unit = await findUnitOn(tx, employeeId, today);
  if (!unit || !office.unitPaths.some((path) => unit.path.startsWith(path)))
    throw cardRefusal('who', 'notRepresented', { name });
  const cardId = no === '' ? null : await giveCard(tx, office.id, no, employeeId, today);
  const { id } = await tx.visit.create({
    data: {
      enterpriseId,
      representativeId: office.id,
      employeeId,
      cardId,
      note,
      visitedOn: toDate(visitedOn),
    },
    select: { id: true },
  });
  await recordEvent(tx, actor, {
    enterpriseId,
    subjectType: 'visits',
    subjectId: id,
    name: 'visits.recorded',
  });
  return name;
}

async function giveCard(tx: Tx, representativeId: number, no: string, holderId: number, today: Day) {
  const card = await tx.contactCard.findFirst({
    where: { no, representativeId, kind: 'CARD' },
    select: CARD_IN_HAND,
  });
  if (!card) throw cardRefusal('card', 'notYours', { card: no });
  await handOut(tx, card, holderId, today);
  return card.id;
}
