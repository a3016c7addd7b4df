import { createHash } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { db, transact, type Tx } from '#app/core/db.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { cleanPicture, type CleanPicture } from '#app/platform/attachments/picture.server.ts';
import { readOwnRound } from '../queries-member.server.ts';
import type { SentPiece } from '../sync-schemas.ts';
import type { FileState } from '../wire.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: SentPiece;
}

interface Place {
  roundId: number;
  enterpriseId: number;
  employeeId: number;
  fileId: string;
}

/**
 * Takes a piece of a photo and says how much of it is here. A piece that does not fit behind what is here is passed
 * over: the phone goes on from there. A photo that is whole is checked against its sum, cleaned and kept; one that does
 * not add up begins anew, one that is no picture is refused and stays on the phone. Throws a `Refusal` when the actor
 * does not go along, or the photo was not announced.
 */
export async function receivePiece({ actor, params, input }: Sent) {
  const { id: roundId, enterpriseId, employeeId } = await readOwnRound(db(), actor, params.id);
  const place = { roundId, enterpriseId, employeeId, fileId: input.file };
  const piece = Buffer.from(await input.piece.arrayBuffer());
  const state = await transact((tx) => takePiece(tx, place, input.offset, piece));
  const isWaiting = !state.isWhole && state.refusal === null && state.received === state.bytes;
  const { received, isWhole, refusal } = isWaiting ? await finish(place, state.sha256) : state;
  const answer: FileState = { received, isWhole, refusal };
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
}

/** Holds the photo, so that two senders of the same one add to it one after the other. */
async function holdFile(tx: Tx, { roundId, employeeId, fileId }: Place) {
  await tx.$executeRaw`select 1 from "RoundFile" where id = ${fileId}::uuid for update`;
  const file = await tx.roundFile.findFirst({ where: { id: fileId, roundId, employeeId } });
  if (!file) throw new Refusal('notFound', 'inspection-phone:refusal.unknownFile');
  const isWhole = file.attachmentId !== null;
  const [{ received }] = await tx.$queryRaw<[{ received: number }]>`
    select coalesce(sum(octet_length(data)), 0)::int as received from "RoundFilePart"
     where "fileId" = ${fileId}::uuid`;
  return { ...file, isWhole, received: isWhole ? file.bytes : received };
}

async function takePiece(tx: Tx, place: Place, offset: number, piece: Buffer<ArrayBuffer>) {
  const file = await holdFile(tx, place);
  const fits = offset === file.received && offset + piece.byteLength <= file.bytes;
  if (file.isWhole || file.refusal !== null || !fits) return file;
  const { enterpriseId, fileId } = place;
  await tx.roundFilePart.create({ data: { enterpriseId, fileId, offset, data: piece } });
  return { ...file, received: offset + piece.byteLength };
}

async function finish(place: Place, sha256: string): Promise<FileState> {
  const parts = await db().roundFilePart.findMany({
    where: { fileId: place.fileId },
    orderBy: { offset: 'asc' },
    select: { data: true },
  });
  const bytes = Buffer.concat(parts.map(({ data }) => data));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    await db().roundFilePart.deleteMany({ where: { fileId: place.fileId } });
    return { received: 0, isWhole: false, refusal: null };
  }
  try {
    const picture = await cleanPicture(bytes);
    const kept = await keepFile(picture.bytes);
    await transact((tx) => attach(tx, place, picture, kept));
    return { received: bytes.byteLength, isWhole: true, refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await db().roundFile.updateMany({ where: { id: place.fileId }, data: { refusal: error.key } });
    return { received: bytes.byteLength, isWhole: false, refusal: error.key };
  }
}

/** Ties the photo to its finding, or to the round where it belongs to an answer. */
async function attach(tx: Tx, place: Place, picture: CleanPicture, sha256: string): Promise<void> {
  const file = await holdFile(tx, place);
  if (file.isWhole) return;
  const finding = await tx.finding.findFirst({
    where: { entryId: file.entryId, roundId: place.roundId },
    select: { id: true },
  });
  const { bytes, mediaType, width, height } = picture;
  const { id } = await tx.attachment.create({
    data: {
      enterpriseId: place.enterpriseId,
      subjectType: finding ? 'findings' : 'inspections',
      subjectId: finding?.id ?? place.roundId,
      slot: finding ? 'BEFORE' : 'ANSWER',
      sha256,
      mediaType,
      bytes: bytes.byteLength,
      width,
      height,
      uploadedById: place.employeeId,
    },
    select: { id: true },
  });
  await tx.roundFile.update({ where: { id: place.fileId }, data: { attachmentId: id } });
  await tx.roundFilePart.deleteMany({ where: { fileId: place.fileId } });
}
