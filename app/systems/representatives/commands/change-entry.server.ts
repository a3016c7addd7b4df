import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { cleanPicture, type CleanPicture } from '#app/platform/attachments/picture.server.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { managesTerms } from '../policy.ts';
import { readRepresentative, type RepresentativeRecord } from '../queries-offices.server.ts';
import type { EntryInput } from '../schema.ts';
import { beginEntry } from './begin-office.server.ts';
import { takeEntryStep } from './take-steps.server.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: EntryInput;
}

/**
 * What is done with the entry of a representative: he confirms what he typed, the chair approves it or sends it back,
 * and a published one is amended by beginning another. Throws a `Refusal` as the workflow does, and for a photo that is
 * none.
 */
export async function changeEntry({ actor, params, input }: Sent) {
  const photo = input.intent === 'confirm' && input.photo?.size ? await cleaned(input.photo) : null;
  await transact(async (tx) => {
    const office = await readRepresentative(tx, actor.enterpriseId, params.id);
    if (office.status !== 'IN_OFFICE')
      throw new Refusal('conflict', 'representative-entries:refusal.notInOffice');
    if (office.employeeId !== actor.employeeId && !managesTerms(actor))
      throw new Refusal('notFound', 'representatives:refusal.notFound');
    await CHANGES[input.intent](tx, actor, office, input as never, photo);
  });
  return {
    to: `/representatives/${params.id}/entry`,
    done: { key: `representative-entries:done.${input.intent}` },
  };
}

async function cleaned(photo: File): Promise<CleanPicture> {
  return cleanPicture(new Uint8Array(await photo.arrayBuffer()));
}

type Of<Intent extends EntryInput['intent']> = Extract<EntryInput, { intent: Intent }>;

const CHANGES: {
  [Intent in EntryInput['intent']]: (
    tx: Tx,
    actor: Actor,
    office: RepresentativeRecord,
    input: Of<Intent>,
    photo: CleanPicture | null,
  ) => Promise<void>;
} = {
  async confirm(tx, actor, { id, enterpriseId }, input, picture) {
    const entry = await openEntry(tx, id, 'DRAFT');
    const { promise, duties, workPhone, consultation } = input;
    const texts = { promise, duties, workPhone, consultation };
    const step = { actor, enterpriseId, id: entry, action: 'confirm', input: texts } as const;
    await takeEntryStep(tx, step, { ...texts, confirmedOn: toDate(dayOf(new Date())) });
    if (picture) await keepPhoto(tx, actor, entry, picture);
  },
  async approve(tx, actor, { id, enterpriseId }) {
    const entry = await openEntry(tx, id, 'SELF_CONFIRMED');
    const today = toDate(dayOf(new Date()));
    const earlier = await tx.representativeEntry.findMany({
      where: { representativeId: id, status: 'PUBLISHED' },
      select: { id: true },
    });
    const step = { actor, enterpriseId, id: entry, action: 'approve' } as const;
    await takeEntryStep(tx, step, { publishedOn: today });
    for (const one of earlier)
      await takeEntryStep(
        tx,
        { actor: null, enterpriseId, id: one.id, action: 'expire' },
        { expiredOn: today },
      );
  },
  async sendBack(tx, actor, { id, enterpriseId }, input) {
    const entry = await openEntry(tx, id, 'SELF_CONFIRMED');
    await takeEntryStep(tx, { actor, enterpriseId, id: entry, action: 'sendBack', input }, {});
  },
  async amend(tx, actor, office) {
    const { id, employeeId } = office;
    if (employeeId !== actor.employeeId)
      throw new Refusal('forbidden', 'representative-entries:refusal.notYours');
    await tx.$executeRaw`select 1 from "Representative" where id = ${id} for update`;
    const open = await tx.representativeEntry.count({
      where: { representativeId: id, status: { in: ['DRAFT', 'SELF_CONFIRMED'] } },
    });
    if (open > 0) throw new Refusal('conflict', 'representative-entries:refusal.openAlready');
    const published = await tx.representativeEntry.findFirst({
      where: { representativeId: id, status: 'PUBLISHED' },
    });
    const entry = await beginEntry(tx, actor, office);
    if (!published) return;
    const { promise, duties, workPhone, consultation } = published;
    const texts = { promise, duties, workPhone, consultation };
    await tx.representativeEntry.update({ where: { id: entry }, data: texts });
    await copyPhoto(tx, published.id, entry);
  },
};

async function openEntry(tx: Tx, representativeId: number, status: string): Promise<number> {
  const entry = await tx.representativeEntry.findFirst({
    where: { representativeId, status },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  if (!entry) throw new Refusal('conflict', 'representative-entries:refusal.notNow');
  return entry.id;
}

async function keepPhoto(tx: Tx, actor: Actor, entryId: number, picture: CleanPicture): Promise<void> {
  const { bytes, mediaType, width, height } = picture;
  await tx.attachment.deleteMany({ where: { subjectType: 'representative-entries', subjectId: entryId } });
  await tx.attachment.create({
    data: {
      enterpriseId: actor.enterpriseId,
      subjectType: 'representative-entries',
      subjectId: entryId,
      slot: 'PHOTO',
      sha256: await keepFile(bytes),
      mediaType,
      bytes: bytes.byteLength,
      width,
      height,
      uploadedById: actor.employeeId,
    },
  });
}

async function copyPhoto(tx: Tx, from: number, to: number): Promise<void> {
  const photo = await tx.attachment.findFirst({
    where: { subjectType: 'representative-entries', subjectId: from, slot: 'PHOTO' },
    orderBy: { id: 'desc' },
  });
  if (!photo) return;
  const { enterpriseId, subjectType, slot, sha256, mediaType, bytes, width, height, uploadedById } = photo;
  const kept = { enterpriseId, subjectType, slot, sha256, mediaType, bytes, width, height, uploadedById };
  await tx.attachment.create({ data: { ...kept, subjectId: to } });
}
