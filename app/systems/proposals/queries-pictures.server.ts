import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, selectLists, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { servePicture } from '#app/platform/attachments/serve-picture.server.ts';
import { seesTechnical } from './policy.ts';
import { readVisibleCase } from './queries-case.server.ts';

export interface ShownPicture {
  id: number;
  slot: 'BEFORE' | 'AFTER';
  url: string;
}

/** The pictures of a proposal in the order in which they came. */
export async function picturesOf(tx: Db, proposalId: number): Promise<ShownPicture[]> {
  const { pictures } = await selectLists<{ pictures: PictureRow }>(tx, { pictures: picturesIn(proposalId) });
  return shownPictures(proposalId, pictures);
}

export interface PictureRow {
  id: number;
  slot: string;
}

/** Selects the pictures of a proposal in the order in which they came: `PictureRow`. */
export function picturesIn(proposalId: number): Prisma.Sql {
  return Prisma.sql`
    select id, slot from "Attachment" where "subjectType" = 'proposals' and "subjectId" = ${proposalId} order by id`;
}

export function shownPictures(proposalId: number, pictures: readonly PictureRow[]): ShownPicture[] {
  return pictures.map(({ id, slot }) => ({
    id,
    slot: slot === 'AFTER' ? 'AFTER' : 'BEFORE',
    url: pictureUrl(proposalId, id),
  }));
}

export function pictureUrl(proposalId: number, pictureId: number): string {
  return `/proposals/${proposalId}/pictures/${pictureId}`;
}

/** One picture, for those who may see the proposal and its technical content. */
export async function readPicture({
  actor,
  params,
}: {
  actor: Actor;
  params: { id: number; pictureId: number };
}) {
  const { row, people, viewer } = await readVisibleCase(db(), actor, params.id);
  const picture = await db().attachment.findFirst({
    where: {
      id: params.pictureId,
      subjectType: 'proposals',
      subjectId: row.id,
      enterpriseId: actor.enterpriseId,
    },
    select: { sha256: true, mediaType: true },
  });
  if (!picture || !seesTechnical(row.confidentialTechnical, people, viewer)) {
    throw new Refusal('notFound', 'core:refusal.notFound');
  }
  return servePicture(picture);
}
