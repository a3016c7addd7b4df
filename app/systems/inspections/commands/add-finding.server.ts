import { randomUUID } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { cleanPictures } from '#app/platform/attachments/clean-pictures.server.ts';
import type { CleanPicture } from '#app/platform/attachments/picture.server.ts';
import { openRecord } from '#app/platform/workflow/commands/open-record.server.ts';
import { findingWorkflow } from '../finding-workflow.ts';
import { readFindingMatter } from '../queries-finding.server.ts';
import { findingEvents } from '../events.ts';
import { isReported, takesFindings } from '../policy.ts';
import { readSeenRound, type RoundCase } from '../queries-case.server.ts';
import type { TypedFinding } from '../schema.ts';
import { alarmFinding } from './alarm-finding.server.ts';
import { fieldRefusal } from './finding-effects.server.ts';
import { takeFindingStep } from './take-finding-step.server.ts';
import type { FindingCategory, Severity } from '../inspection.ts';

/** A finding, from wherever it comes. */
export interface NewFinding {
  /** Made by whoever sends it: sending twice makes one. */
  entryId: string;
  placeId: number;
  itemKey: string;
  category: FindingCategory;
  severity: Severity;
  description: string;
  suggestion: string;
  withheld: boolean;
  foundAt: Date;
}

/**
 * Writes a finding of a round and, where it may hurt somebody, alarms the top. The same `entryId` gives the same
 * finding. What a phone brings after the report goes to the management at once: what was seen is never refused.
 */
export async function addFinding(
  tx: Tx,
  actor: Actor,
  { id: roundId, enterpriseId, status }: Pick<RoundCase, 'id' | 'enterpriseId' | 'status'>,
  found: NewFinding,
): Promise<{ id: number }> {
  // Two phones may send at once: their findings get numbers one after the other.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`findings-of/${roundId}`}, 0))`;
  const known = await tx.finding.findUnique({ where: { entryId: found.entryId }, select: { id: true } });
  if (known) return known;
  const last = await tx.finding.aggregate({ where: { roundId }, _max: { seq: true } });
  const seq = (last._max.seq ?? 0) + 1;
  const { id } = await openRecord({
    tx,
    actor,
    workflow: findingWorkflow,
    enterpriseId,
    async create() {
      const { id } = await tx.finding.create({
        data: { ...found, enterpriseId, roundId, seq, foundById: actor.employeeId ?? 0 },
        select: { id: true },
      });
      return id;
    },
    load: readFindingMatter,
    event: findingEvents.find,
    clock: null,
    // Those it concerns hear of it with the report.
    concerned: [],
  });
  await alarmFinding(tx, actor, { id });
  if (isReported(status))
    await takeFindingStep({ tx, by: { enterpriseId }, findingId: id, action: 'report', input: {} });
  return { id };
}

/** Keeps pictures of a finding as they were cleaned. */
export async function keepFindingPhotos(
  tx: Tx,
  actor: Actor,
  findingId: number,
  pictures: readonly CleanPicture[],
): Promise<void> {
  for (const { bytes, mediaType, width, height } of pictures) {
    const picture = { sha256: await keepFile(bytes), mediaType, bytes: bytes.byteLength, width, height };
    await tx.attachment.create({
      data: {
        ...picture,
        enterpriseId: actor.enterpriseId,
        subjectType: 'findings',
        subjectId: findingId,
        slot: 'BEFORE',
        uploadedById: actor.employeeId,
      },
    });
  }
}

/** A finding put in at the portal, with its pictures. Throws a `Refusal` beside the field, or as `addFinding` does. */
export async function putInFinding({
  actor,
  params,
  input,
}: {
  actor: Actor;
  params: { id: number };
  input: TypedFinding;
}) {
  const pictures = await cleanPictures(input.photos);
  await transact(async (tx) => {
    const round = await readSeenRound(tx, actor, params.id);
    if (round.viewer.part === null) throw new Refusal('forbidden', 'inspections:refusal.notMember');
    if (!takesFindings(round.status)) throw new Refusal('conflict', 'inspections:refusal.noFindings');
    if (pictures.length === 0) throw fieldRefusal('photos', 'photosNone');
    if (!round.row.stops.some((stop) => stop.placeId === input.placeId))
      throw fieldRefusal('placeId', 'placeIdShort');
    const { placeId, category, severity, description, suggestion } = input;
    const { id } = await addFinding(tx, actor, round, {
      placeId,
      category,
      severity,
      description,
      suggestion,
      withheld: input.withheld === 'on',
      entryId: randomUUID(),
      itemKey: '',
      foundAt: new Date(),
    });
    await keepFindingPhotos(tx, actor, id, pictures);
  });
  return { to: `/inspections/${params.id}`, done: { key: 'findings:done.found' } };
}
