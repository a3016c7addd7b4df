import { Prisma, type Db } from '#app/core/db.server.ts';

/** The pictures of findings, by the finding's id: those put in at the portal, and those that came from phones. */
export async function readFindingPhotos(
  tx: Db,
  enterpriseId: number,
  findingIds: readonly number[],
): Promise<ReadonlyMap<number, number[]>> {
  const rows = await tx.$queryRaw<{ findingId: number; photoId: number }[]>(Prisma.sql`
    select a."subjectId" as "findingId", a.id as "photoId" from "Attachment" a
     where a."enterpriseId" = ${enterpriseId} and a."subjectType" = 'findings' and a.slot = 'BEFORE'
       and a."subjectId" = any(${[...findingIds]})
    union
    select f.id, a.id from "Finding" f
      join "RoundFile" r on r."roundId" = f."roundId" and r."entryId" = f."entryId"
      join "Attachment" a on a.id = r."attachmentId"
     where f."enterpriseId" = ${enterpriseId} and f.id = any(${[...findingIds]})
     order by 2`);
  const photos = new Map<number, number[]>();
  for (const { findingId, photoId } of rows)
    photos.set(findingId, [...(photos.get(findingId) ?? []), photoId]);
  return photos;
}

/** The pictures that show that it was put right, by the promise's id. */
export async function readProofPhotos(
  tx: Db,
  enterpriseId: number,
  promiseIds: readonly number[],
): Promise<ReadonlyMap<number, number[]>> {
  const rows = await tx.attachment.findMany({
    where: { enterpriseId, subjectType: 'commitments', slot: 'PROOF', subjectId: { in: [...promiseIds] } },
    orderBy: { id: 'asc' },
    select: { id: true, subjectId: true },
  });
  const photos = new Map<number, number[]>();
  for (const { subjectId, id } of rows) photos.set(subjectId, [...(photos.get(subjectId) ?? []), id]);
  return photos;
}
