import type { Actor } from '#app/core/actor.ts';
import { transact, type Prisma, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { findPerson } from '#app/systems/roster/public.server.ts';
import { LIVING_STATUSES } from '../card.ts';
import { findBatch, type FoundBatch } from '../queries-batches.server.ts';
import { readWithoutCard } from '../queries-coverage.server.ts';
import type { BatchInput } from '../schema.ts';
import { cardRefusal } from './card-refusal.ts';
import { CARD_IN_HAND, handOut } from './hand-out.server.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: BatchInput;
}

/**
 * Hands out a card of a batch, or all that are left to those of the unit who have none, or takes one out of use.
 * Throws a `Refusal` beside the field: no such card or person, a card that somebody has, nobody left without one.
 */
export async function changeBatch({ actor, params, input }: Sent) {
  const done = await transact(async (tx) => {
    const batch = await findBatch(tx, actor, params.id);
    const today = dayOf(new Date());
    if (input.intent === 'handOut') return handOutOne(tx, actor, batch, input, today);
    if (input.intent === 'handOutAll') return handOutAll(tx, actor, batch, today);
    return revoke(tx, actor, batch, input, today);
  });
  return { to: `/contact-cards/${params.id}`, done };
}

async function handOutOne(
  tx: Tx,
  actor: Actor,
  batch: FoundBatch,
  { card: no, who }: Extract<BatchInput, { intent: 'handOut' }>,
  today: Day,
) {
  const card = await cardOf(tx, batch, no);
  const found = await findPerson(tx, actor.enterpriseId, who, today);
  if (found.problem) throw cardRefusal('who', found.problem === 'Unknown' ? 'nobody' : 'several', { who });
  await handOut(tx, card, found.employee.id, today);
  await log(tx, actor, batch.id, 'handedOut', { card: card.no });
  return { key: 'contact-cards:done.handedOut', params: { card: card.no, name: found.employee.name } };
}

async function handOutAll(tx: Tx, actor: Actor, batch: FoundBatch, today: Day) {
  const free = await tx.contactCard.findMany({
    where: { batchId: batch.id, status: 'ISSUED' },
    orderBy: { id: 'asc' },
    select: CARD_IN_HAND,
  });
  const people = await readWithoutCard(tx, batch.unit.path, actor.enterpriseId, today);
  const pairs = free
    .slice(0, people.length)
    .map((card, at) => ({ card, person: people[at] as { id: number } }));
  if (pairs.length === 0) throw cardRefusal('card', free.length === 0 ? 'noneLeft' : 'allHaveOne');
  for (const { card, person } of pairs) await handOut(tx, card, person.id, today);
  await log(tx, actor, batch.id, 'handedOut', { count: pairs.length });
  return { key: 'contact-cards:done.handedOutAll', params: { count: pairs.length } };
}

async function revoke(
  tx: Tx,
  actor: Actor,
  batch: FoundBatch,
  { revoked: no, reason }: Extract<BatchInput, { intent: 'revoke' }>,
  today: Day,
) {
  const card = await cardOf(tx, batch, no, 'revoked');
  const ended = await tx.contactCard.updateMany({
    where: { id: card.id, status: { in: [...LIVING_STATUSES] } },
    data: { status: 'REVOKED', endedOn: toDate(today), endReason: reason },
  });
  if (ended.count === 0) throw cardRefusal('revoked', 'outOfUse', { card: card.no });
  await log(tx, actor, batch.id, 'revoked', { card: card.no, reason });
  return { key: 'contact-cards:done.revoked', params: { card: card.no } };
}

async function cardOf(tx: Tx, { id }: FoundBatch, no: string, field = 'card') {
  const card = await tx.contactCard.findFirst({
    where: { batchId: id, no },
    select: CARD_IN_HAND,
  });
  if (!card) throw cardRefusal(field, 'noCard', { card: no });
  return card;
}

function log(tx: Tx, actor: Actor, id: number, what: string, data: Prisma.InputJsonObject) {
  const about = { enterpriseId: actor.enterpriseId, subjectType: 'contact-cards', subjectId: id };
  return recordEvent(tx, actor, { ...about, name: `contact-cards.${what}`, data });
}
