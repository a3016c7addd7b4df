import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { chase } from '#app/platform/deadlines/commands/chase.server.ts';
import * as kernel from '#app/platform/workflow/commands/take-step.server.ts';
import type { TalkAction } from '../actions.ts';
import { problemOfPerson } from '../policy.ts';
import { matterOf, readMatter, readSeenCase } from '../queries-case.server.ts';
import type { StepParams } from '../schema.ts';
import { talkWorkflow } from '../workflow.ts';
import { EFFECTS } from './step-effects.server.ts';

/** A step to be taken within a transaction. */
export interface TalkStep {
  tx: Tx;
  /** Who takes it; only an enterprise where it is the portal. */
  by: Actor | { enterpriseId: number; accountId?: undefined };
  talkId: number;
  action: TalkAction;
  input: Readonly<Record<string, unknown>>;
}

/** Takes a step of a talk as the workflow kernel does. Throws a `Refusal` that says why not. */
export async function takeTalkStep({ tx, by, talkId, action, input }: TalkStep): Promise<void> {
  const found = await readSeenCase(tx, by, talkId);
  const { row, viewer, side, signedSides } = found;
  const actor = by.accountId === undefined ? null : by;
  const calendar = await readWorkCalendar(tx, row.enterpriseId);
  await kernel.takeStep({
    tx,
    actor,
    action,
    input,
    calendar,
    workflow: talkWorkflow,
    matter: matterOf(found, side),
    problemOfPerson: (transition) => problemOfPerson(transition, viewer, signedSides),
    version: row.version,
    async write({ to }) {
      const { data, told = {} } = await EFFECTS[action]({ tx, found, actor, input, to });
      await tx.managementTalk.updateMany({ where: { id: row.id }, data: { ...data, status: to } });
      return told;
    },
    readAgain: () => readMatter(tx, row.enterpriseId, row.id),
  });
}

interface Act {
  actor: Actor;
  params: StepParams;
  input: Record<string, unknown>;
}

/** Takes one step of a talk: accept, schedule, sign … Throws a `Refusal` as `takeTalkStep` does. */
export async function actOnTalk({ actor, params, input }: Act) {
  await transact((tx) => takeTalkStep({ tx, by: actor, talkId: params.id, action: params.step, input }));
  return {
    to: `/management-talks/${params.id}`,
    done: { key: `management-talks:stepDone.${params.step}` },
  };
}

/** A party of the talk asks whoever has it. Throws a `Refusal` as `chase` does. */
export async function chaseTalk({ actor, params }: { actor: Actor; params: { id: number } }) {
  const name = await transact(async (tx) => {
    const { viewer } = await readSeenCase(tx, actor, params.id);
    const waits = viewer.isRequester || viewer.isManager || viewer.isUnionOfficer || viewer.isUnionChair;
    return chase(tx, {
      actor,
      subjectType: 'management-talks',
      subjectId: params.id,
      concerned: waits && actor.employeeId !== null ? [actor.employeeId] : [],
    });
  });
  return { to: `/management-talks/${params.id}`, done: { key: 'deadlines:done.chased', params: { name } } };
}
