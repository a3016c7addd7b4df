import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { cleanPictures } from '#app/platform/attachments/clean-pictures.server.ts';
import type { CleanPicture } from '#app/platform/attachments/picture.server.ts';
import { mayEditDraft } from '../policy.ts';
import { readVisibleCase } from '../queries-case.server.ts';
import { pictureUrl } from '../queries-pictures.server.ts';
import { draftSchema } from '../schema.ts';
import { MOST_PHOTOS } from '../limits.ts';
import { awaitDraftKey, keepDraft } from './save-draft.server.ts';
import * as z from 'zod/mini';

type Slot = 'BEFORE' | 'AFTER';

export type PictureChange =
  | { intent: 'add'; slot: Slot; picture: File; draftKey: string; proposalId: number | null }
  | { intent: 'remove'; pictureId: number; draftKey: string; proposalId: number | null };

/**
 * Adds a photo to a draft (which begins with it, if need be) or to a proposal whose work is being reported, or
 * removes one. Answers with the new picture. Throws a `Refusal` for what is no picture, one too many, or not open
 * to the actor.
 */
export async function changePictures({ actor, input }: { actor: Actor; input: PictureChange }) {
  if (input.intent === 'remove') {
    await transact((tx) => removePicture(tx, actor, input.pictureId));
    return Response.json({});
  }
  const cleaned = await cleanPictures([input.picture]);
  const picture = await transact(async (tx) => {
    const id = input.proposalId ?? (await draftOf(tx, actor, input.draftKey));
    await refuseUnlessOpen(tx, actor, id, input.slot);
    const [pictureId] = await addPictures(tx, actor, id, input.slot, cleaned);
    return { id: pictureId, slot: input.slot, url: pictureUrl(id, pictureId ?? 0) };
  });
  return Response.json(picture);
}

/** The first photo may come before the first text: then an empty draft begins. */
async function draftOf(tx: Tx, actor: Actor, draftKey: string): Promise<number> {
  if (draftKey === '') throw new Refusal('notFound', 'proposals:refusal.notFound');
  await awaitDraftKey(tx, draftKey);
  const there = await tx.proposal.findFirst({
    where: { draftKey, enterpriseId: actor.enterpriseId },
    select: { id: true },
  });
  if (there) return there.id;
  const { id } = await keepDraft(tx, actor, { draftKey, draft: z.parse(draftSchema, {}) });
  return id;
}

/** A draft's author may change all its pictures; who carries the work out those of what came of it. */
async function refuseUnlessOpen(tx: Tx, actor: Actor, id: number, slot: string): Promise<void> {
  const { seen, people, viewer } = await readVisibleCase(tx, actor, id);
  const carriesOut = seen.status === 'IMPLEMENTING' && people.implementerId === actor.employeeId;
  if (!(carriesOut && slot === 'AFTER') && !mayEditDraft(seen, people, viewer))
    throw new Refusal('forbidden', 'proposals:refusal.noDraft');
}

/** Keeps the photos of one slot. Holds the proposal, so that photos sent at once are counted one after the other. */
export async function addPictures(
  tx: Tx,
  actor: Actor,
  id: number,
  slot: Slot,
  pictures: readonly CleanPicture[],
): Promise<number[]> {
  const added: number[] = [];
  await tx.$executeRaw`select 1 from "Proposal" where id = ${id} for update`;
  for (const { bytes, mediaType, width, height } of pictures) {
    const count = await tx.attachment.count({ where: { subjectType: 'proposals', subjectId: id } });
    if (count >= MOST_PHOTOS)
      throw new Refusal('invalid', 'attachments:refusal.tooMany', { params: { max: MOST_PHOTOS } });
    const { id: pictureId } = await tx.attachment.create({
      data: {
        enterpriseId: actor.enterpriseId,
        subjectType: 'proposals',
        subjectId: id,
        slot,
        sha256: await keepFile(bytes),
        mediaType,
        bytes: bytes.byteLength,
        width,
        height,
        uploadedById: actor.employeeId,
      },
    });
    added.push(pictureId);
  }
  return added;
}

async function removePicture(tx: Tx, actor: Actor, pictureId: number): Promise<void> {
  const where = { id: pictureId, enterpriseId: actor.enterpriseId, subjectType: 'proposals' };
  const picture = await tx.attachment.findFirst({ where, select: { subjectId: true, slot: true } });
  if (!picture) throw new Refusal('notFound', 'core:refusal.notFound');
  await refuseUnlessOpen(tx, actor, picture.subjectId, picture.slot);
  await tx.attachment.delete({ where: { id: pictureId } });
}
