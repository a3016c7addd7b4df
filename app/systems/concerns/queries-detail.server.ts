import type { Actor } from '#app/core/actor.ts';
import { db, selectLists, Prisma, type Db } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { describeClock, selectClock, type ClockRow } from '#app/platform/deadlines/queries-clock.server.ts';
import { fromDate } from '#app/platform/calendar/day.ts';
import { readPromisesOf } from '#app/systems/commitments/public.server.ts';
import { nextStep } from '#app/platform/workflow/steps.ts';
import { EVENT_OF_ACTION, isRating, SILENT_ACTIONS } from './actions.ts';
import { circumstancesOf } from './circumstances.ts';
import { mayAskOpening } from './opening.ts';
import { allowedActions, entriesSeen } from './policy.ts';
import { dayOrNull, readVisibleCase, type VisibleCase } from './queries-case.server.ts';
import { readThread, serveConcernFile } from './queries-thread.server.ts';
import { concernRules } from './rules.ts';
import { FORM_STEPS, type FormStep } from './step-schemas.ts';
import { concernWorkflow } from './workflow.ts';

type DetailLists = {
  names: { id: number; name: string };
  events: { id: number; name: string; at: string; actorName: string; data: Record<string, string> };
  clocks: ClockRow;
  duplicates: { id: number; no: string; isFirst: boolean };
};

/** A concern's page: what was said, who has it, what happened, what the reader may do. */
export async function readDetail(tx: Db, found: VisibleCase, translate: Translate) {
  const { row, viewer, sight, people } = found;
  const { audiences, authorKinds } = entriesSeen(sight, viewer.isAuthor);
  const lists = await selectLists<DetailLists>(tx, {
    names: namesOf(found),
    events: eventsOf(row.id),
    clocks: selectClock('concerns', row.id),
    duplicates: Prisma.sql`
      select id, no, id = ${row.duplicateOfId ?? 0} as "isFirst" from "Concern"
       where "enterpriseId" = ${row.enterpriseId} and (id = ${row.duplicateOfId ?? 0} or "duplicateOfId" = ${row.id})`,
  });
  const names = new Map(lists.names.map(({ id, name }) => [id, name]));
  const nameOf = (id: number | null) => (id === null ? null : (names.get(id) ?? null));
  return {
    ...summaryOf(found),
    isAuthor: viewer.isAuthor,
    /** Who was let in: the union on the case and its author read and ask it. */
    showsOpenings: row.tier !== 'NAMED' && (viewer.isAuthor || mayAskOpening(viewer)),
    promises: await readPromisesOf(tx, row.enterpriseId, 'concerns', row.id),
    sight,
    thread: await readThread(tx, row, audiences, authorKinds),
    author: sight.author ? nameOf(people.authorId) : null,
    typist: sight.author ? nameOf(row.typistId) : null,
    receiver: nameOf(people.receiverId),
    handler: nameOf(row.handlerId),
    coHandlers: row.coHandlers.map(({ unit, answeredOn }) => ({
      name: unit.name,
      answeredOn: dayOrNull(answeredOn),
    })),
    events: shownEvents(lists.events, viewer.isAuthor),
    clock: await readClock(tx, found, lists.clocks[0]),
    // Whoever reported it is not told which other one is the same: that would say that there is one.
    duplicates: viewer.isAuthor ? [] : lists.duplicates,
    transferred: await readTransferred(tx, found, translate),
    accesses: viewer.isAuthor ? await readAccesses(tx, row.id) : null,
    allowed: allowedSteps(found),
  };
}

/** The steps with a form of their own that the viewer may take now; the ratings are one. */
export function allowedSteps({ facts, rules, today, seen, viewer }: VisibleCase): FormStep[] {
  const actions = allowedActions(facts, circumstancesOf(facts, rules, today), seen, viewer);
  const steps = new Set(actions.map((action) => (isRating(action) ? 'rate' : action)));
  return FORM_STEPS.filter((step) => steps.has(step));
}

/** What stands at the head of the page and of every step's form. */
export function summaryOf({ row, unit, department, facts, sight }: VisibleCase) {
  return {
    id: row.id,
    no: row.no,
    tier: facts.tier,
    status: facts.status,
    category: row.category,
    urgency: facts.urgency,
    hazard: facts.hazard,
    unitName: sight.words === 'WHOLE' ? unit.name : null,
    department: department && { id: department.id, name: department.name },
    outcome: row.outcome,
    satisfaction: row.satisfaction,
    submittedOn: fromDate(row.submittedOn),
    ratingEndsOn: dayOrNull(row.ratingEndsOn),
    reopened: facts.reopened,
  };
}

function namesOf({ row, people, sight }: VisibleCase): Prisma.Sql {
  const own = sight.author ? [people.authorId, row.typistId] : [];
  const ids = [...own, people.receiverId, row.handlerId].filter((id): id is number => id !== null);
  return Prisma.sql`select id, name from "Employee" where id = any(${ids})`;
}

function eventsOf(id: number): Prisma.Sql {
  return Prisma.sql`
    select id, name, at, "actorName", data from "Event"
     where "subjectType" = 'concerns' and "subjectId" = ${id} order by id`;
}

const SILENT: ReadonlySet<string> = new Set(
  SILENT_ACTIONS.map((action) => `concerns.${EVENT_OF_ACTION[action]}`),
);

/** What happened; its author is not shown what those who handle it say among themselves. */
function shownEvents(events: readonly DetailLists['events'][], isAuthor: boolean) {
  return events
    .filter(({ name }) => !isAuthor || !SILENT.has(name))
    .map(({ at, data, ...event }) => ({ ...event, at: new Date(at), told: data }));
}

async function readClock(tx: Db, found: VisibleCase, running: ClockRow | undefined) {
  if (!running) return null;
  const { row, facts, rules, today, viewer } = found;
  const next = nextStep(concernWorkflow, facts.status, circumstancesOf(facts, rules, today));
  const isOverAll = running.holderRole === 'UNION_CHAIR';
  return {
    ...(await describeClock(tx, row.enterpriseId, running, concernRules)),
    clock: next?.clock ?? null,
    after: isOverAll ? null : (next?.chain[running.link + 1] ?? ('UNION_CHAIR' as const)),
    isWaiting: viewer.isAuthor || viewer.isTypist,
  };
}

/** What it became elsewhere, and where that stands. */
async function readTransferred(tx: Db, { row }: VisibleCase, translate: Translate) {
  if (row.transferredNoun !== 'proposals' || row.transferredId === null) return null;
  const proposal = await tx.proposal.findFirst({
    where: { id: row.transferredId, enterpriseId: row.enterpriseId },
    select: { id: true, no: true, status: true },
  });
  return proposal && { ...proposal, statusName: translate(`proposals:status.${proposal.status}`) };
}

/** Who opened it: its author reads this. */
async function readAccesses(tx: Db, concernId: number) {
  const rows = await tx.concernAccess.findMany({
    where: { concernId },
    orderBy: { id: 'asc' },
    select: { capacity: true, onDay: true, times: true, employee: { select: { name: true } } },
  });
  return rows.map(({ capacity, onDay, times, employee }) => ({
    capacity,
    times,
    name: employee.name,
    onDay: fromDate(onDay),
  }));
}

/** A photo of a concern, for those who see the entry that it belongs to. */
export async function readFile({ actor, params }: { actor: Actor; params: { id: number; fileId: number } }) {
  const { row, sight, viewer } = await readVisibleCase(db(), actor, params.id);
  return serveConcernFile(db(), row, params.fileId, entriesSeen(sight, viewer.isAuthor));
}
