import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import { fromDate, toDate } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { markMonthStale } from '#app/platform/kpi/commands/mark-stale.server.ts';
import * as kernel from '#app/platform/workflow/commands/take-step.server.ts';
import { FIRST_REPLY_ACTIONS, type ProposalAction } from '../actions.ts';
import type { ProposalFacts } from '../circumstances.ts';
import type { Duty } from '../duty.ts';
import { matterOf } from '../matter.ts';
import { dutiesOf, problemOfPerson } from '../policy.ts';
import { readMatter, scoringWith, type VisibleCase } from '../queries-case.server.ts';
import type { Transition } from '../transition.ts';
import { proposalWorkflow } from '../workflow.ts';
import { CARRY_OUT_EFFECTS } from './carry-out-effects.server.ts';
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

/** Takes a step of a proposal as the workflow kernel does, and marks the month's figures as stale. */
export async function takeStep({ tx, found, actor, action, input, own }: StepToTake): Promise<void> {
  const { row, people, viewer, rules } = found;
  const calendar = await readWorkCalendar(tx, row.enterpriseId);
  const context: StepContext = { tx, found, actor, duty: 'COLLEAGUE', input, calendar };
  const facts = factsWithInput(context, action);
  await kernel.takeStep({
    tx,
    actor,
    action,
    input,
    calendar,
    workflow: proposalWorkflow,
    matter: matterOf({ ...found, id: row.id, enterpriseId: row.enterpriseId, facts }),
    problemOfPerson: (transition) => problemOfPerson(transition, found.facts, people, viewer, rules),
    version: found.row.version,
    async write({ to, transition }) {
      const duty = dutyFor(transition, found);
      const effect = own ?? (await EFFECTS[action as keyof typeof EFFECTS]({ ...context, duty }));
      const data = { ...effect.data, ...firstReply(found, action), status: to };
      await tx.proposal.updateMany({ where: { id: row.id }, data });
      return withoutEmpty(effect.told ?? {});
    },
    readAgain: () => readMatter(tx, row.enterpriseId, row.id),
  });
  await markMonthStale(tx, row.enterpriseId, row.submittedOn ? fromDate(row.submittedOn) : found.today);
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

function withoutEmpty(told: Prisma.InputJsonObject): Prisma.InputJsonObject {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''));
}
