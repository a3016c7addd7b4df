import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, selectLists } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { readPromisesOf } from '#app/systems/commitments/public.server.ts';
import { describeClock, selectClock, type ClockRow } from '#app/platform/deadlines/queries-clock.server.ts';
import { nextStep } from '#app/platform/workflow/steps.ts';
import type { ProposalAction } from './actions.ts';
import { circumstancesOf } from './circumstances.ts';
import {
  allowedActions,
  mayDeleteDraft,
  mayEditDraft,
  mayReply,
  seesSheet,
  seesTechnical,
  sharesReward,
} from './policy.ts';
import { dayOrNull, readVisibleCase, type VisibleCase } from './queries-case.server.ts';
import { picturesIn, shownPictures, type PictureRow } from './queries-pictures.server.ts';
import { proposalRules } from './rules.ts';
import { proposalWorkflow } from './workflow.ts';

type DetailLists = {
  names: { id: number; name: string; no: string };
  pictures: PictureRow;
  events: { id: number; name: string; at: string; actorName: string; data: Record<string, string> };
  clocks: ClockRow;
  rewards: { id: number; employeeId: number; amount: string };
};

/** A proposal's page: texts, pictures, people, money, what happened, what comes next, what the reader may do. */
export async function readDetail({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readVisibleCase(db(), actor, params.id);
  const { row, people, viewer } = found;
  const opened = seesTechnical(row.confidentialTechnical, people, viewer);
  const parts = partsOf(found);
  const lists = await selectLists<DetailLists>(db(), {
    names: namesOf(parts),
    pictures: picturesIn(row.id),
    events: eventsOf(row.id),
    clocks: selectClock('proposals', row.id),
    rewards: Prisma.sql`
      select id, "employeeId", amount::text as amount from "ProposalReward" where "proposalId" = ${row.id} order by id`,
  });
  const persons = named(parts, lists.names);
  const [clock, duplicateOf] = await Promise.all([
    readClock(found, lists.clocks[0]),
    readEarlier(actor, row.duplicateOfId),
  ]);
  return {
    ...summaryOf(found),
    promises: opened ? await readPromisesOf(db(), row.enterpriseId, 'proposals', row.id) : [],
    opened,
    texts: opened ? textsOf(found) : null,
    people: persons,
    pictures: opened ? shownPictures(row.id, lists.pictures) : [],
    events: toldEvents(lists.events, opened),
    clock,
    rewards: lists.rewards.map(({ id, employeeId, amount }) => ({
      id,
      name: persons.find((person) => person.id === employeeId)?.name ?? '',
      amount,
    })),
    duplicateOf,
    cameFrom: viewer.employeeId === row.leadId ? await readOrigin(row.enterpriseId, row.id) : null,
    objections: row.objections.map(({ id, text, result, answer }) => ({ id, text, result, answer })),
    appeal: row.appeal && { text: row.appeal.text, result: row.appeal.result, answer: row.appeal.answer },
    sheets: row.scores
      .filter(({ scorerId }) => seesSheet(scorerId, people, viewer))
      .map(({ id, duty, total, comment }) => ({ id, duty, total: Number(total), comment })),
    allowed: allowedOf(found),
    mayEdit: mayEditDraft(found.seen, people, viewer),
    mayDelete: mayDeleteDraft(found.seen, people, viewer),
    mayReply: found.facts.status !== 'DRAFT' && mayReply(people, viewer),
  };
}

/** The concern that it was before, for its author; null where it was none. */
function readOrigin(enterpriseId: number, id: number) {
  return db().concern.findFirst({
    where: { enterpriseId, transferredNoun: 'proposals', transferredId: id },
    select: { id: true, no: true },
  });
}

/** The earlier proposal that this one repeats; only its number to who may not see it. */
async function readEarlier(actor: Actor, id: number | null) {
  if (id === null) return null;
  const { no } = await db().proposal.findUniqueOrThrow({ where: { id }, select: { no: true } });
  const visible = await readVisibleCase(db(), actor, id).catch(passOver);
  return { no, seen: visible && { id, title: visible.row.title } };
}

function passOver(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

/** The actions open to the viewer now. */
export function allowedOf(found: VisibleCase): ProposalAction[] {
  const { facts, people, viewer, rules, today } = found;
  const allowed = allowedActions(facts, circumstancesOf(facts, rules, today), people, viewer, rules);
  // A sheet being given may or may not settle the score; either way it is one step for who gives it.
  return allowed.filter((action) => action !== 'submit' && action !== 'resubmit');
}

/** What stands at the head of the page and of every step's form. */
export function summaryOf({ row, unit, facts }: VisibleCase) {
  return {
    id: row.id,
    no: row.no,
    title: row.title,
    status: facts.status,
    mode: facts.mode,
    kind: row.kind,
    origin: row.origin,
    unitName: unit.parent?.kind === 'DEPARTMENT' ? `${unit.parent.name} ${unit.name}` : unit.name,
    innovationArea: row.innovationArea,
    improvementType: row.improvementType,
    affectsSafety: row.affectsSafety,
    crossDepartment: row.crossDepartment,
    confidentialTechnical: row.confidentialTechnical,
    reasonCode: row.reasonCode,
    reason: row.reason,
    days: {
      submittedOn: dayOrNull(row.submittedOn),
      firstReplyOn: dayOrNull(row.firstReplyOn),
      adoptedOn: dayOrNull(row.adoptedOn),
      plannedOn: dayOrNull(row.plannedOn),
      completedOn: dayOrNull(row.completedOn),
      verifiedOn: dayOrNull(row.verifiedOn),
      noticeEndsOn: dayOrNull(row.noticeEndsOn),
      rewardedOn: dayOrNull(row.rewardedOn),
    },
    money: {
      savingClaimed: yuanOrNull(row.savingClaimed),
      savingVerified: yuanOrNull(row.savingVerified),
      costPlanned: yuanOrNull(row.costPlanned),
      cost: yuanOrNull(row.cost),
      score: row.score === null ? null : Number(row.score),
      grade: row.grade,
      reward: yuanOrNull(row.reward),
    },
  };
}

function yuanOrNull(amount: { toFixed(decimals: number): string } | null): string | null {
  return amount && amount.toFixed(2);
}

function textsOf({ row }: VisibleCase) {
  const { before, cause, plan, target, after, savingFormula } = row;
  return { before, cause, plan, target, after, savingFormula };
}

/** Lead, partners, typist and implementer. */
function partsOf({ row }: VisibleCase) {
  return [
    {
      id: row.leadId,
      part: 'lead' as const,
      share: 100 - row.partners.reduce((sum, { share }) => sum + share, 0),
    },
    ...row.partners.map(({ employeeId, share }) => ({ id: employeeId, part: 'partner' as const, share })),
    ...(row.typistId === null ? [] : [{ id: row.typistId, part: 'typist' as const, share: null }]),
    ...(row.implementerId === null
      ? []
      : [{ id: row.implementerId, part: 'implementer' as const, share: null }]),
  ];
}

type Part = ReturnType<typeof partsOf>[number];

function namesOf(parts: readonly Part[]): Prisma.Sql {
  return Prisma.sql`select id, name, no from "Employee" where id = any(${parts.map(({ id }) => id)})`;
}

function named(parts: readonly Part[], employees: DetailLists['names'][]) {
  const names = new Map(employees.map((employee) => [employee.id, employee]));
  return parts.map((part) => ({
    ...part,
    name: names.get(part.id)?.name ?? '',
    no: names.get(part.id)?.no ?? '',
  }));
}

function eventsOf(proposalId: number): Prisma.Sql {
  return Prisma.sql`
    select id, name, at, "actorName", data from "Event"
     where "subjectType" = 'proposals' and "subjectId" = ${proposalId} order by id`;
}

/** What happened; of a technical secret only that it happened, for the words to it may tell the secret. */
function toldEvents(events: readonly DetailLists['events'][], opened: boolean) {
  return events.map(({ at, data, ...event }) => ({
    ...event,
    at: new Date(at),
    told: opened ? data : {},
  }));
}

/** The clock that runs, what it waits for and who has it after that; null without one. */
async function readClock(
  { row, rules, today, facts, people, viewer }: VisibleCase,
  running: ClockRow | undefined,
) {
  if (!running) return null;
  const next = nextStep(proposalWorkflow, facts.status, circumstancesOf(facts, rules, today));
  const isOverAll = running.holderRole === 'UNION_CHAIR';
  return {
    ...(await describeClock(db(), row.enterpriseId, running, proposalRules)),
    clock: next?.clock ?? null,
    after: isOverAll ? null : (next?.chain[running.link + 1] ?? ('UNION_CHAIR' as const)),
    mayChase: sharesReward(people, viewer.employeeId) && running.holderId !== viewer.employeeId,
  };
}
