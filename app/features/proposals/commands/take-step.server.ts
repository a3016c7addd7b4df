import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { fromDate, toDate } from '#app/commons/calendar/day.ts';
import { readWorkCalendar } from '#app/commons/calendar/queries.server.ts';
import { markMonthStale } from '#app/commons/kpi/commands/mark-stale.server.ts';
import { EVENT_OF_ACTION, FIRST_REPLY_ACTIONS, type ProposalAction } from '../actions.ts';
import { circumstancesOf, type ProposalFacts } from '../circumstances.ts';
import type { Duty } from '../duty.ts';
import { dutiesOf, problemOfPerson } from '../policy.ts';
import { scoringWith, type VisibleCase } from '../queries-case.server.ts';
import { findStep, unmetNeeds } from '../steps.ts';
import type { Transition } from '../transition.ts';
import { CARRY_OUT_EFFECTS } from './carry-out-effects.server.ts';
import { changeClock } from './change-clock.server.ts';
import { REVIEW_EFFECTS } from './review-effects.server.ts';
import { REWARD_EFFECTS, sheetsWith, standingWith } from './reward-effects.server.ts';
import type { Effect, StepContext, StepEffect } from './step-effect.server.ts';

/** What each step does beside changing the status. Submission brings its own: it also stores the form. */
const EFFECTS: Record<Exclude<ProposalAction, 'submit' | 'resubmit'>, Effect> = {
  ...REVIEW_EFFECTS,
  ...CARRY_OUT_EFFECTS,
  ...REWARD_EFFECTS,
};

/** A step to be taken within a transaction. */
export interface StepToTake {
  tx: Tx;
  found: VisibleCase;
  actor: Actor;
  action: ProposalAction;
  input: Record<string, unknown>;
  /** Columns that the caller changes with the step; only submission has some. */
  own?: StepEffect;
}

/**
 * Takes a step of the state machine: the table allows it, the person may take it, what it needs is there; then
 * status, event, clock and stale figures in one transaction. Throws a `Refusal` that says why not; when somebody
 * else was quicker, it says who and what.
 */
export async function takeStep({ tx, found, actor, action, input, own }: StepToTake): Promise<void> {
  const calendar = await readWorkCalendar(tx, found.row.enterpriseId);
  const draft: StepContext = { tx, found, actor, duty: 'COLLEAGUE', input, calendar };
  const facts = factsWithInput(draft, action);
  const holding = circumstancesOf(facts, found.rules, found.today);
  const step = findStep(action, found.facts.status, holding);
  if (!step.possible) throw await notPossible(tx, found, step.problem);
  refusePerson(step.transition, found);
  refuseUnmet(unmetNeeds(step.needs, input));
  const context = { ...draft, duty: dutyFor(step.transition, found) };
  await holdVersion(found, tx);
  const effect = own ?? (await EFFECTS[action as keyof typeof EFFECTS](context));
  await tx.proposal.updateMany({
    where: { id: found.row.id },
    data: { ...effect.data, ...firstReply(found, action), status: step.to },
  });
  await recordEvent(tx, actor, {
    enterpriseId: found.row.enterpriseId,
    subjectType: 'proposals',
    subjectId: found.row.id,
    name: `proposals.${EVENT_OF_ACTION[action]}`,
    from: found.facts.status,
    to: step.to,
    data: withoutEmpty(effect.told ?? {}),
  });
  await changeClock(tx, found.row.id, found.row.enterpriseId, step.clock, calendar);
  const submittedOn = found.row.submittedOn ? fromDate(found.row.submittedOn) : found.today;
  await markMonthStale(tx, found.row.enterpriseId, submittedOn);
}

/** What is typed counts at once: flags a reviewer raises, and a sheet when it is asked whether they settle the score. */
function factsWithInput(context: StepContext, action: ProposalAction): ProposalFacts {
  const { found, input } = context;
  const affectsSafety = found.facts.affectsSafety || input['affectsSafety'] === true;
  const crossDepartment = found.facts.crossDepartment || input['crossDepartment'] === true;
  if (action !== 'score') return { ...found.facts, affectsSafety, crossDepartment };
  const scoring = scoringWith(standingWith(context), sheetsWith(context), found.rules);
  return { ...found.facts, scoresComplete: scoring.complete };
}

function refusePerson(transition: Transition, { facts, people, viewer, rules }: VisibleCase): void {
  const problem = problemOfPerson(transition, facts, people, viewer, rules);
  if (problem) throw new Refusal('forbidden', `proposals:refusal.${problem}`);
}

function refuseUnmet(fields: readonly string[]): void {
  if (fields.length === 0) return;
  const problems = fields.map((field) => ({
    field,
    key: `proposals:problem.${field}Short`,
    params: { min: 1 },
  }));
  throw new Refusal('invalid', 'core:refusal.invalid', { params: { count: fields.length }, problems });
}

/** Of the duties that fit, the first of the table's order that the actor holds. */
function dutyFor(transition: Transition, { people, viewer }: VisibleCase): Duty {
  const held = dutiesOf(people, viewer);
  return transition.who.find((duty) => held.has(duty)) ?? 'COLLEAGUE';
}

function firstReply({ row, today }: VisibleCase, action: ProposalAction) {
  return row.firstReplyOn === null && FIRST_REPLY_ACTIONS.includes(action)
    ? { firstReplyOn: toDate(today) }
    : {};
}

/** Only the version that was read may be changed: of two at the same moment one wins, the other waits and is told. */
async function holdVersion({ row }: VisibleCase, tx: Tx): Promise<void> {
  const held = await tx.proposal.updateMany({
    where: { id: row.id, status: row.status, version: row.version },
    data: { version: { increment: 1 } },
  });
  if (held.count !== 1) throw await overtaken(tx, row.id);
}

async function notPossible(tx: Tx, { row }: VisibleCase, problem: string): Promise<Refusal> {
  return problem === 'wrongStatus'
    ? overtaken(tx, row.id)
    : new Refusal('conflict', `proposals:refusal.${problem}`);
}

/** Says who was quicker, what he did and where the proposal stands now. */
async function overtaken(tx: Tx, id: number): Promise<Refusal> {
  const last = await tx.event.findFirst({
    where: { subjectType: 'proposals', subjectId: id },
    orderBy: { id: 'desc' },
    select: { actorName: true, toStatus: true },
  });
  const params = { name: last?.actorName ?? '', status: last?.toStatus ?? 'DRAFT' };
  return new Refusal('conflict', last ? 'proposals:refusal.overtaken' : 'core:refusal.conflict', { params });
}

function withoutEmpty(told: Prisma.InputJsonObject): Prisma.InputJsonObject {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''));
}
