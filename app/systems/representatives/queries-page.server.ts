import * as z from 'zod/mini';
import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { idParams } from '#app/core/params.ts';
import { Refusal } from '#app/core/refusal.ts';
import { servePicture } from '#app/platform/attachments/serve-picture.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { managesTerms } from './policy.ts';
import { readPublished } from './queries-directory.server.ts';
import {
  countRepresented,
  readRepresentative,
  successorOf,
  type RepresentativeRecord,
} from './queries-offices.server.ts';

/**
 * The page of a representative: his published entry, whom he represents and since when, how he was elected; of one whose
 * office has ended, who has it now. Throws a `Refusal` when there is none in the actor's enterprise. The electoral
 * figures are those of whoever won; nothing is said of others.
 */
export async function readRepresentativePage({ actor, params }: { actor: Actor; params: { id: number } }) {
  const today = dayOf(new Date());
  const found = await readRepresentative(db(), actor.enterpriseId, params.id);
  const manages = managesTerms(actor);
  const isOwn = actor.employeeId === found.employeeId;
  refuseUnannounced(found, manages || isOwn);
  const published = await readPublished([found.id]);
  const isInOffice = isInOfficeOn(found, today);
  const successor = isInOffice ? null : await successorOf(db(), found.id, today);
  return {
    id: found.id,
    employeeId: found.employeeId,
    name: found.name,
    position: found.position,
    unitName: found.unitName,
    category: found.category,
    status: found.status,
    term: found.term,
    electionUnit: found.electionUnit,
    people: await countRepresented(db(), found.electionUnit.id, today),
    electedOn: found.electedOn,
    electorate: found.electorate,
    voters: found.voters,
    votesFor: found.votesFor,
    inOfficeFrom: found.inOfficeFrom,
    endedOn: found.endedOn,
    endReason: found.endReason,
    entry: isInOffice ? (published.get(found.id) ?? null) : null,
    successor: successor && { id: successor.id, name: successor.name },
    isInOffice,
    isOwn,
    mayEdit: (isOwn || manages) && isInOffice,
    mayEnd: manages && found.status !== 'ENDED',
  };
}

function isInOfficeOn({ status, endedOn }: RepresentativeRecord, day: Day): boolean {
  return status === 'IN_OFFICE' && (endedOn === null || endedOn >= day);
}

/** Somebody elected whose election is not announced yet is known to himself and the union only. */
function refuseUnannounced({ status }: RepresentativeRecord, knows: boolean): void {
  if (status === 'ELECTED' && !knows) throw new Refusal('notFound', 'representatives:refusal.notFound');
}

export const photoParams = z.extend(idParams, { photoId: idParams.shape.id });

/** The photo of a published entry, or of one's own draft; the union sees all. */
export async function readPhoto({
  actor,
  params,
}: {
  actor: Actor;
  params: { id: number; photoId: number };
}) {
  const { enterpriseId, employeeId } = actor;
  const photo = await db().attachment.findFirst({
    where: { id: params.photoId, enterpriseId, subjectType: 'representative-entries', slot: 'PHOTO' },
    select: { subjectId: true, sha256: true, mediaType: true },
  });
  const entry =
    photo &&
    (await db().representativeEntry.findFirst({
      where: { id: photo.subjectId, representativeId: params.id, enterpriseId },
      select: { status: true, representative: { select: { employeeId: true } } },
    }));
  const isOpen =
    entry?.status === 'PUBLISHED' || managesTerms(actor) || entry?.representative.employeeId === employeeId;
  if (!photo || !entry || !isOpen) throw new Refusal('notFound', 'core:refusal.notFound');
  return servePicture(photo);
}
