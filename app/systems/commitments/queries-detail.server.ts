import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, selectLists, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { servePicture } from '#app/platform/attachments/serve-picture.server.ts';
import { fromDate } from '#app/platform/calendar/day.ts';
import { describeClock, selectClock, type ClockRow } from '#app/platform/deadlines/queries-clock.server.ts';
import { nextStep } from '#app/platform/workflow/steps.ts';
import { circumstancesOf } from './circumstances.ts';
import { allowedActions } from './policy.ts';
import { readSeenCase, type SeenCase } from './queries-case.server.ts';
import { commitmentRules } from './rules.ts';
import { FORM_STEPS, type FormStep, type StepParams } from './step-schemas.ts';
import { commitmentWorkflow } from './workflow.ts';

type DetailLists = {
  events: { id: number; name: string; at: string; actorName: string; data: Record<string, string> };
  clocks: ClockRow;
  photos: { id: number };
};

/** A promise's page: what was promised, by whom and when, proof, who checked it, what happened, what one may do. */
export async function readDetail({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readSeenCase(db(), actor, params.id);
  const { row, viewer } = found;
  const lists = await selectLists<DetailLists>(db(), {
    events: Prisma.sql`
      select id, name, at, "actorName", data from "Event"
       where "subjectType" = 'commitments' and "subjectId" = ${row.id} order by id`,
    clocks: selectClock('commitments', row.id),
    photos: Prisma.sql`
      select id from "Attachment"
       where "subjectType" = 'commitments' and "subjectId" = ${row.id} and slot = 'PROOF' order by id`,
  });
  return {
    ...summaryOf(found),
    isPromisee: viewer.isPromisee,
    // Whoever only reads the board may not read the record that it comes from.
    source: found.source,
    sourceIsOpen: found.visibility === 'ENTERPRISE',
    proof: row.proof,
    account: row.account,
    reason: row.reason,
    photos: lists.photos.map(({ id }) => id),
    extensions: row.extensions.map(({ id, fromOn, toOn, reason }) => ({
      id,
      from: fromDate(fromOn),
      to: fromDate(toOn),
      reason,
    })),
    confirmations: row.confirmations.map(({ id, employee, capacity, kept, note, onDay }) => ({
      id,
      name: employee?.name ?? null,
      capacity,
      kept,
      note,
      onDay: fromDate(onDay),
    })),
    events: lists.events.map(({ at, data, ...event }) => ({ ...event, at: new Date(at), told: data })),
    clock: await readClock(db(), found, lists.clocks[0]),
    allowed: allowedSteps(found),
    brokenAfter: found.rules['commitment.broken_after'],
  };
}

/** The steps that the viewer may take now. */
export function allowedSteps({ facts, rules, today, calendar, visibility, viewer }: SeenCase): FormStep[] {
  const holding = circumstancesOf(facts, rules, today, calendar);
  const actions: readonly string[] = allowedActions(facts.status, holding, visibility, viewer);
  return FORM_STEPS.filter((step) => actions.includes(step));
}

/** What stands at the head of the page and of every step's form. */
function summaryOf({ row, facts, department }: SeenCase) {
  return {
    id: row.id,
    no: row.no,
    status: facts.status,
    text: row.text,
    departmentName: department.name,
    ownerName: row.owner?.name ?? null,
    visibility: row.visibility,
    late: row.late,
    madeOn: fromDate(row.madeOn),
    dueOn: facts.dueOn,
    firstDueOn: fromDate(row.firstDueOn),
    reportedOn: row.reportedOn && fromDate(row.reportedOn),
    closedOn: row.closedOn && fromDate(row.closedOn),
    accountOn: facts.accountOn,
    confirmed: facts.confirmedBy.length,
  };
}

async function readClock(tx: Db, found: SeenCase, running: ClockRow | undefined) {
  if (!running) return null;
  const { enterpriseId, facts, rules, today, calendar, viewer } = found;
  const next = nextStep(commitmentWorkflow, facts.status, circumstancesOf(facts, rules, today, calendar));
  const isOverAll = running.holderRole === 'UNION_CHAIR';
  const waits = viewer.isPromisee || viewer.isRepresentative || viewer.isUnion;
  return {
    ...(await describeClock(tx, enterpriseId, running, commitmentRules)),
    clock: next?.clock ?? null,
    after: isOverAll ? null : (next?.chain[running.link + 1] ?? ('UNION_CHAIR' as const)),
    isWaiting: waits && !viewer.isOnHook,
  };
}

/** The form of one step, with the promise beside it. Throws a `Refusal` when it is not open to the actor now. */
export async function readStep({ actor, params }: { actor: Actor; params: StepParams }) {
  const found = await readSeenCase(db(), actor, params.id);
  if (!allowedSteps(found).includes(params.step))
    throw new Refusal('conflict', 'commitments:refusal.notOpen');
  return {
    step: params.step,
    promise: { ...summaryOf(found), proof: found.row.proof },
    today: found.today,
    isWorker: found.viewer.isPromisee,
  };
}

/** A picture of the proof, for those who read the promise. */
export async function readFile({ actor, params }: { actor: Actor; params: { id: number; fileId: number } }) {
  const { id, enterpriseId } = await readSeenCase(db(), actor, params.id);
  const picture = await db().attachment.findFirst({
    where: { id: params.fileId, enterpriseId, subjectType: 'commitments', subjectId: id, slot: 'PROOF' },
    select: { sha256: true, mediaType: true },
  });
  if (!picture) throw new Refusal('notFound', 'core:refusal.notFound');
  return servePicture(picture);
}
