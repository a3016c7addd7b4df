import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, selectLists } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { servePicture } from '#app/platform/attachments/serve-picture.server.ts';
import { addDays, fromDate } from '#app/platform/calendar/day.ts';
import {
  allowedSteps as allowedPromiseSteps,
  readPromisesOf,
  readSeenCase,
} from '#app/systems/commitments/public.server.ts';
import { describeClock, selectClock, type ClockRow } from '#app/platform/deadlines/queries-clock.server.ts';
import { nextStep } from '#app/platform/workflow/steps.ts';
import type { FindingStep } from './finding-actions.ts';
import { stateOf } from './finding-state.ts';
import { findingWorkflow } from './finding-workflow.ts';
import { isAlarming, WORDS, type Word } from './inspection.ts';
import { allowedFindingSteps, isInside } from './policy.ts';
import { findingCircumstances, readSeenFinding, type SeenFinding } from './queries-finding.server.ts';
import { readFindingPhotos, readProofPhotos } from './queries-photos.server.ts';
import { readInspectedUnits } from './queries-rounds.server.ts';
import { inspectionRules } from './rules.ts';
import { FINDING_STEPS, type FindingStepParams } from './schema.ts';

type DetailLists = {
  events: { id: number; name: string; at: string; actorName: string; data: Record<string, string> };
  clocks: ClockRow;
  words: { word: Word; count: number };
  notes: { note: string; onDay: string };
};

/** A finding's page: what was seen, before and after, who has it, the promise that it became, what one may do. */
export async function readFinding({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readSeenFinding(db(), actor, params.id);
  const { row, viewer, enterpriseId, state } = found;
  const isClose = isInside(viewer) || viewer.isManagement || viewer.isDepartment || viewer.isOwner;
  const [lists, promises, before] = await Promise.all([
    selectLists<DetailLists>(db(), {
      events: Prisma.sql`
        select id, name, at, "actorName", data from "Event"
         where "subjectType" = 'findings' and "subjectId" = ${row.id} order by id`,
      clocks: selectClock('findings', row.id),
      words: Prisma.sql`
        select word, count(*)::int as count from "FindingWord" where "findingId" = ${row.id} group by word`,
      notes: Prisma.sql`
        select note, "onDay"::text as "onDay" from "FindingWord"
         where "findingId" = ${row.id} and note <> '' order by "onDay" desc limit 20`,
    }),
    readPromisesOf(db(), enterpriseId, 'findings', row.id),
    readFindingPhotos(db(), enterpriseId, [row.id]),
  ]);
  const promise = await readPromise(actor, state.promiseId);
  return {
    ...summaryOf(found),
    isClose,
    explanation: row.explanation,
    stopWorkReason: row.stopWorkReason,
    assignedOn: row.assignedOn && fromDate(row.assignedOn),
    closedOn: row.closedOn && fromDate(row.closedOn),
    before: before.get(row.id) ?? [],
    promises,
    promise,
    words: WORDS.map((word) => ({ word, count: lists.words.find((one) => one.word === word)?.count ?? 0 })),
    notes: isClose ? lists.notes : [],
    events: isClose
      ? lists.events.map(({ at, data, ...one }) => ({ ...one, at: new Date(at), told: data }))
      : [],
    clock: isClose ? await readClock(found, lists.clocks[0]) : null,
    allowed: allowedSteps(found),
  };
}

/** The promise that it is now, with its pictures; null for whom its words are not. */
async function readPromise(actor: Actor, id: number | null) {
  if (id === null) return null;
  try {
    const seen = await readSeenCase(db(), actor, id);
    const { row, facts, enterpriseId } = seen;
    const allowed = allowedPromiseSteps(seen);
    const photos = await readProofPhotos(db(), enterpriseId, [id]);
    return {
      id,
      status: facts.status,
      dueOn: facts.dueOn,
      proof: row.proof,
      confirmed: facts.confirmedBy.length,
      photos: photos.get(id) ?? [],
      mayReport: allowed.includes('report'),
      mayCheck: allowed.includes('confirm'),
    };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function summaryOf({ row, round, today, status, state, category, severity }: SeenFinding) {
  return {
    id: row.id,
    seq: row.seq,
    status,
    state: stateOf(state, today),
    category,
    severity,
    description: row.description,
    suggestion: row.suggestion,
    withheld: row.withheld,
    placeName: row.place.name,
    unitName: row.place.unit.name,
    foundByName: row.foundBy.name,
    foundAt: row.foundAt,
    departmentName: row.department?.name ?? null,
    ownerName: row.owner?.name ?? null,
    isAlarming: isAlarming(row),
    stopWork: row.stopWork as 'NONE' | 'ASKED' | 'STOPPED' | 'GOES_ON',
    round: { id: round.id, no: round.row.no, title: round.row.title, status: round.status },
  };
}

/** The steps that the viewer may take now. */
function allowedSteps(found: SeenFinding): FindingStep[] {
  const holding = findingCircumstances(found);
  const actions: readonly string[] = allowedFindingSteps(found.status, holding, found.viewer);
  return FINDING_STEPS.filter((step) => actions.includes(step));
}

async function readClock(found: SeenFinding, running: ClockRow | undefined) {
  if (!running) return null;
  const { enterpriseId, status, viewer } = found;
  const next = nextStep(findingWorkflow, status, findingCircumstances(found));
  const isOverAll = running.holderRole === 'UNION_CHAIR';
  return {
    ...(await describeClock(db(), enterpriseId, running, inspectionRules)),
    clock: next?.clock ?? null,
    after: isOverAll ? null : (next?.chain[running.link + 1] ?? ('UNION_CHAIR' as const)),
    isWaiting: isInside(viewer) && !viewer.isOnHook,
  };
}

/** The form of one step. Throws a `Refusal` when it is not open to the actor now. */
export async function readFindingStep({ actor, params }: { actor: Actor; params: FindingStepParams }) {
  const found = await readSeenFinding(db(), actor, params.id);
  if (!allowedSteps(found).includes(params.step)) throw new Refusal('conflict', 'findings:refusal.notOpen');
  const { today, round, row } = found;
  const days = Number(round.rules['inspection.rectify']);
  return {
    step: params.step,
    finding: summaryOf(found),
    explanation: row.explanation,
    today,
    days,
    lastOn: addDays(today, days),
    departmentId: row.departmentId ?? row.place.unitId,
    units: params.step === 'assign' ? await readInspectedUnits(found.enterpriseId) : [],
  };
}

/** A picture of a finding, for those who see it. */
export async function readFindingFile({
  actor,
  params,
}: {
  actor: Actor;
  params: { id: number; fileId: number };
}) {
  const { id, enterpriseId } = await readSeenFinding(db(), actor, params.id);
  const photos = (await readFindingPhotos(db(), enterpriseId, [id])).get(id) ?? [];
  const picture = photos.includes(params.fileId)
    ? await db().attachment.findFirst({
        where: { id: params.fileId, enterpriseId },
        select: { sha256: true, mediaType: true },
      })
    : null;
  if (!picture) throw new Refusal('notFound', 'core:refusal.notFound');
  return servePicture(picture);
}
