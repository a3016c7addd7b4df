import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import { openJson } from '#app/core/vault.server.ts';
import type { CleanPicture } from '#app/platform/attachments/picture.server.ts';
import { fromDate } from '#app/platform/calendar/day.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import * as kernel from '#app/platform/workflow/commands/take-step.server.ts';
import type { CommitmentAction } from '../actions.ts';
import { stepEvents } from '../events.ts';
import { matterOf } from '../matter.ts';
import { problemOfPerson } from '../policy.ts';
import { readMatter, readSeenCase, type SeenCase } from '../queries-case.server.ts';
import { placeOfPromisee } from '../sealed-place.ts';
import { commitmentWorkflow } from '../workflow.ts';
import { countDays } from './count-days.server.ts';
import { EFFECTS } from './step-effects.server.ts';

/** A step to be taken within a transaction. */
export interface CommitmentStep {
  tx: Tx;
  /** Who takes it; only an enterprise where it is the portal. */
  by: Actor | { enterpriseId: number; accountId?: undefined };
  commitmentId: number;
  action: CommitmentAction;
  /** What was typed, parsed by the step's schema. */
  input: Readonly<Record<string, unknown>>;
  files?: readonly CleanPicture[];
}

/**
 * Takes a step of a promise as the workflow kernel does, and counts the days anew that it touches. The worker of a
 * confidential source is never written down with it. Throws a `Refusal` that says why not.
 */
export async function takeCommitmentStep(step: CommitmentStep): Promise<void> {
  const { tx, by, action, input } = step;
  const found = await readSeenCase(tx, by, step.commitmentId);
  const actor = by.accountId === undefined ? null : by;
  const isSecret = found.viewer.isPromisee && found.row.promiseeKey !== null;
  await kernel.takeStep({
    tx,
    actor: isSecret ? null : actor,
    action,
    input,
    calendar: found.calendar,
    workflow: commitmentWorkflow,
    matter: matterOf(found),
    problemOfPerson: (transition) => problemOfPerson(transition, found.visibility, found.viewer),
    version: found.row.version,
    async write({ to }) {
      const ends = to === 'KEPT';
      const files = step.files ?? [];
      const { data, told = {} } = await EFFECTS[action]({ tx, found, actor, input, files, ends });
      await tx.commitment.updateMany({ where: { id: found.id }, data: { ...data, status: to } });
      return isSecret ? { ...told, by: 'WORKER' } : told;
    },
    readAgain: () => readMatter(tx, found.enterpriseId, found.id),
  });
  await countTouched(tx, found);
  await tellSecretWorker(tx, found, action);
}

async function countTouched(tx: Tx, { row, enterpriseId, department }: SeenCase): Promise<void> {
  const after = await tx.commitment.findUniqueOrThrow({ where: { id: row.id }, select: { dueOn: true } });
  await countDays(tx, {
    enterpriseId,
    departmentId: department.id,
    due: [fromDate(row.dueOn), fromDate(after.dueOn)],
    first: fromDate(row.firstDueOn),
  });
}

/** The worker of a confidential source hears of it by a notice that bears no record. */
async function tellSecretWorker(tx: Tx, found: SeenCase, action: CommitmentAction): Promise<void> {
  const { row, enterpriseId, viewer } = found;
  if (row.promiseeSealed === null || viewer.isPromisee) return;
  const { employeeId } = openJson<{ employeeId: number }>(placeOfPromisee(row), row.promiseeSealed);
  const about = { subjectType: 'commitments', subjectId: 0, name: stepEvents[action] };
  await notify(tx, [{ ...about, enterpriseId, employeeId, kind: 'MINE' }]);
}
