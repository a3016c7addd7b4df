import { randomBytes } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { findingEvents } from '../events.ts';
import { readSaid } from '../queries-places.server.ts';
import type { TypedPlace, TypedWord } from '../schema.ts';
import { roundRefusal } from './round-refusal.server.ts';

const CODE_BYTES = 12;

/** What stands in a place's QR code: random, so that it names the place and nobody can guess another. */
export function newPlaceCode(): string {
  return randomBytes(CODE_BYTES).toString('base64url');
}

/** Adds a place, ends one or opens it again. Throws a `Refusal` beside the field when the name is taken. */
export async function keepPlace({ actor, input }: { actor: Actor; input: TypedPlace }) {
  const { enterpriseId } = actor;
  await transact(async (tx) => {
    if (input.intent !== 'add') {
      const endedOn = input.intent === 'end' ? toDate(dayOf(new Date())) : null;
      const changed = await tx.inspectionPlace.updateMany({
        where: { id: input.placeId, enterpriseId },
        data: { endedOn },
      });
      if (changed.count === 0) throw new Refusal('notFound', 'inspections:refusal.noSuchPlace');
      return;
    }
    const { name, unitId } = input;
    const taken = await tx.inspectionPlace.count({ where: { enterpriseId, name } });
    if (taken > 0) throw roundRefusal('name', 'placeNameTaken');
    const unit = await tx.orgUnit.count({ where: { id: unitId, enterpriseId, closedOn: null } });
    if (unit === 0) throw roundRefusal('unitId', 'unitIdShort');
    await tx.inspectionPlace.create({ data: { enterpriseId, name, unitId, code: newPlaceCode() } });
  });
  return { to: '/places', done: { key: `inspections:done.place_${input.intent}` } };
}

/**
 * A worker on site says whether something was put right; his last word counts. Throws a `Refusal` when it is nothing
 * that was promised at this place.
 */
export async function sayWord({
  actor,
  params,
  input,
}: {
  actor: Actor;
  params: { code: string };
  input: TypedWord;
}) {
  const { enterpriseId, employeeId } = actor;
  await transact(async (tx) => {
    const { findings } = await readSaid(tx, actor, params.code);
    if (employeeId === null || !findings.some(({ id }) => id === input.findingId))
      throw new Refusal('notFound', 'findings:refusal.notFound');
    const { findingId, word, note } = input;
    const said = { word, note, onDay: toDate(dayOf(new Date())) };
    await tx.findingWord.upsert({
      where: { findingId_employeeId: { findingId, employeeId } },
      create: { enterpriseId, findingId, employeeId, ...said },
      update: said,
    });
    // The log says that somebody on site said something, not who.
    const about = { enterpriseId, subjectType: 'findings', subjectId: findingId, name: findingEvents.say };
    await recordEvent(tx, null, about);
    announce(tx, [`enterprise:${enterpriseId}`], findingEvents.say, findingId);
  });
  return { to: `/places/${params.code}`, done: { key: 'findings:done.said' } };
}
