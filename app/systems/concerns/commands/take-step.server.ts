import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import type { CleanPicture } from '#app/platform/attachments/picture.server.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import * as kernel from '#app/platform/workflow/commands/take-step.server.ts';
import { oneOf } from '#app/core/one-of.ts';
import { ANSWERING_ACTIONS, ratingAction, type ConcernAction } from '../actions.ts';
import type { ConcernFacts } from '../circumstances.ts';
import { URGENCIES } from '../concern.ts';
import { matterOf } from '../matter.ts';
import { problemOfPerson } from '../policy.ts';
import {
  AS_AUTHOR,
  AS_SYSTEM,
  readCase,
  readVisibleCase,
  seenBy,
  type VisibleCase,
} from '../queries-case.server.ts';
import { concernWorkflow } from '../workflow.ts';
import { answerLinked, settleLinked } from './answer-linked.server.ts';
import { AUTHOR_EFFECTS, PORTAL_EFFECTS } from './author-effects.server.ts';
import { DEPARTMENT_EFFECTS } from './department-effects.server.ts';
import { RECEIVER_EFFECTS } from './receiver-effects.server.ts';
import { text, type Effect, type StepContext, type TransferTo } from './step-effect.server.ts';
import { tellOfStep } from './tell-of-step.server.ts';

/** What each step does beside changing the status. */
const EFFECTS: Record<ConcernAction, Effect> = {
  ...RECEIVER_EFFECTS,
  ...DEPARTMENT_EFFECTS,
  ...AUTHOR_EFFECTS,
  ...PORTAL_EFFECTS,
  answerLinked,
};

/** Who takes a step: an account, the author as known by something else (a receipt), or the portal. */
export type StepBy =
  | { as: 'ACTOR'; actor: Actor }
  | { as: 'AUTHOR'; enterpriseId: number }
  | { as: 'SYSTEM'; enterpriseId: number };

/** A step to be taken within a transaction. */
export interface ConcernStep {
  tx: Tx;
  by: StepBy;
  concernId: number;
  /** `rate` with `outcome`, `satisfaction` and `text`: which of the ratings it is follows from them. */
  action: ConcernAction | 'rate';
  /** What was typed, parsed by the step's schema. */
  input: Readonly<Record<string, unknown>>;
  files?: readonly CleanPicture[];
  /** Where a concern can be transferred to; the composition brings it. */
  transferTo?: TransferTo;
}

/**
 * Takes a step of a concern as the workflow kernel does: status, sealed words, event, clock and notices in one
 * transaction. An author who is not named is never written down with it. Throws a `Refusal` that says why not.
 */
export async function takeConcernStep(step: ConcernStep): Promise<void> {
  const { tx, by, input } = step;
  const read = await readFor(tx, by, step.concernId);
  const action = step.action === 'rate' ? chosenRating(input, read.facts) : step.action;
  const found = { ...read, facts: factsWithInput(read.facts, action, input) };
  const calendar = await readWorkCalendar(tx, found.row.enterpriseId);
  const actor = by.as === 'ACTOR' ? by.actor : null;
  const context: StepContext = {
    tx,
    found,
    actor,
    input,
    calendar,
    files: step.files ?? [],
    transferTo: step.transferTo ?? null,
  };
  const isUnnamedAuthor = found.viewer.isAuthor && found.facts.tier !== 'NAMED';
  await kernel.takeStep({
    tx,
    actor: isUnnamedAuthor ? null : actor,
    action,
    input,
    calendar,
    workflow: concernWorkflow,
    matter: matterOf(found, action),
    problemOfPerson: (transition) => problemOfPerson(transition, found.seen, found.viewer),
    version: found.row.version,
    async write({ to }) {
      const { data, told = {} } = await EFFECTS[action](context);
      const own = { ...data, ...firstReply(found, action), ...receiverOfToday(found), status: to };
      await tx.concern.updateMany({ where: { id: found.row.id }, data: own });
      return isUnnamedAuthor ? { ...told, by: 'AUTHOR' } : told;
    },
    readAgain: async () => matterOf(await readCase(tx, found.row.enterpriseId, found.row.id), action),
  });
  await tellOfStep(context, action);
  const bySystem = { as: 'SYSTEM', enterpriseId: found.row.enterpriseId } as const;
  await settleLinked(tx, found, action, (concernId, next) =>
    takeConcernStep({ tx, by: bySystem, concernId, action: next, input: {} }),
  );
}

async function readFor(tx: Tx, by: StepBy, id: number): Promise<VisibleCase> {
  if (by.as === 'ACTOR') return readVisibleCase(tx, by.actor, id);
  return seenBy(await readCase(tx, by.enterpriseId, id), by.as === 'AUTHOR' ? AS_AUTHOR : AS_SYSTEM);
}

function chosenRating(input: ConcernStep['input'], { reopened }: ConcernFacts): ConcernAction {
  return ratingAction(oneOf(['FIXED', 'HALF_FIXED', 'NOT_FIXED'], input['outcome']), reopened);
}

/** How urgent and how hard it is counts at once for the department's clock. */
function factsWithInput(
  facts: ConcernFacts,
  action: ConcernAction,
  input: ConcernStep['input'],
): ConcernFacts {
  if (action !== 'dispatch') return facts;
  const urgency = oneOf(URGENCIES, text(input, 'urgency') || facts.urgency);
  return { ...facts, urgency, complex: text(input, 'complexity') === 'COMPLEX' };
}

function firstReply({ row, today }: VisibleCase, action: ConcernAction) {
  return row.firstReplyOn === null && ANSWERING_ACTIONS.includes(action)
    ? { firstReplyOn: toDate(today) }
    : {};
}

/** The office may have changed hands since: from the next step on the concern says so. */
function receiverOfToday({ row, people }: VisibleCase) {
  return people.receiverId !== null && people.receiverId !== row.receiverId
    ? { receiverId: people.receiverId }
    : {};
}
