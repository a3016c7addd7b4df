import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate, type Day } from '#app/commons/calendar/day.ts';
import { readWorkCalendar } from '#app/commons/calendar/queries.server.ts';
import { readRule } from '#app/commons/rules/queries.server.ts';
import { nextStep } from '#app/commons/workflow/steps.ts';
import type { ProposalAction } from './actions.ts';
import { circumstancesOf } from './circumstances.ts';
import {
  allowedActions,
  mayDeleteDraft,
  mayEditDraft,
  mayReply,
  seesSheet,
  seesTechnical,
} from './policy.ts';
import type { Grade, ImprovementType, InnovationArea, RefusalReasonCode } from './proposal.ts';
import { dayOrNull, readVisibleCase, type VisibleCase } from './queries-case.server.ts';
import { picturesOf } from './queries-pictures.server.ts';
import { proposalRules, type ProposalRuleKey } from './rules.ts';
import { proposalWorkflow } from './workflow.ts';

/** A proposal's page: texts, pictures, people, money, what happened, what comes next, what the reader may do. */
export async function readDetail({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readVisibleCase(db(), actor, params.id);
  const { row, people, viewer } = found;
  const opened = seesTechnical(row.confidentialTechnical, people, viewer);
  const [persons, pictures, events, clock, rewards, duplicateOf] = await Promise.all([
    readPersons(found),
    opened ? picturesOf(db(), row.id) : [],
    readEvents(row.id, opened),
    readClock(found),
    db().proposalReward.findMany({
      where: { proposalId: row.id },
      orderBy: { id: 'asc' },
      select: { id: true, employeeId: true, amount: true },
    }),
    readEarlier(actor, row.duplicateOfId),
  ]);
  return {
    ...summaryOf(found),
    opened,
    texts: opened ? textsOf(found) : null,
    people: persons,
    pictures,
    events,
    clock,
    rewards: rewards.map(({ id, employeeId, amount }) => ({
      id,
      name: persons.find((person) => person.id === employeeId)?.name ?? '',
      amount: amount.toFixed(2),
    })),
    duplicateOf,
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
    innovationArea: row.innovationArea as InnovationArea | null,
    improvementType: row.improvementType as ImprovementType | null,
    affectsSafety: row.affectsSafety,
    crossDepartment: row.crossDepartment,
    confidentialTechnical: row.confidentialTechnical,
    reasonCode: row.reasonCode as RefusalReasonCode | null,
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
      grade: row.grade as Grade | null,
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

/** Lead, partners, typist and implementer with their names. */
async function readPersons({ row }: VisibleCase) {
  const parts = [
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
  const employees = await db().employee.findMany({
    where: { id: { in: parts.map(({ id }) => id) } },
    select: { id: true, name: true, no: true },
  });
  const names = new Map(employees.map((employee) => [employee.id, employee]));
  return parts.map((part) => ({
    ...part,
    name: names.get(part.id)?.name ?? '',
    no: names.get(part.id)?.no ?? '',
  }));
}

/** What happened; of a technical secret only that it happened, for the words to it may tell the secret. */
async function readEvents(proposalId: number, opened: boolean) {
  const events = await db().event.findMany({
    where: { subjectType: 'proposals', subjectId: proposalId },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, at: true, actorName: true, data: true },
  });
  return events.map(({ data, ...event }) => ({
    ...event,
    told: opened ? (data as Record<string, string>) : {},
  }));
}

/** The clock that runs, with the rule behind it; else what the proposal waits for without a clock. */
async function readClock({ row, rules, today, facts }: VisibleCase) {
  const deadline = await db().deadline.findFirst({
    where: { subjectType: 'proposals', subjectId: row.id, closedAt: null },
    select: { holderRole: true, holderId: true, dueOn: true, ruleKey: true },
  });
  const next = nextStep(proposalWorkflow, facts.status, circumstancesOf(facts, rules, today));
  if (!deadline) return null;
  const holder =
    deadline.holderId === null
      ? null
      : await db().employee.findUnique({ where: { id: deadline.holderId }, select: { name: true } });
  const calendar = await readWorkCalendar(db(), row.enterpriseId);
  const dueOn: Day = fromDate(deadline.dueOn);
  const rule = proposalRules[deadline.ruleKey as ProposalRuleKey];
  const resolved = await readRule(db(), row.enterpriseId, rule, today);
  return {
    holderName: holder?.name ?? null,
    holderRole: deadline.holderRole,
    dueOn,
    workdaysLeft: calendar.workdaysBetween(dayOf(new Date()), dueOn),
    clock: next?.clock ?? null,
    rule: {
      key: deadline.ruleKey as ProposalRuleKey,
      kind: rule.kind,
      value: String(resolved.value),
      source: resolved.source,
    },
    isEstimated: calendar.isEstimated(Number(dueOn.slice(0, 4))),
  };
}
