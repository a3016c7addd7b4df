import type { Tx } from '#app/core/db.server.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import * as kernel from '#app/platform/workflow/commands/take-step.server.ts';
import type { FindingAction } from '../finding-actions.ts';
import { findingWorkflow } from '../finding-workflow.ts';
import { problemOfPerson } from '../policy.ts';
import { findingMatterOf, readFindingMatter, readSeenFinding } from '../queries-finding.server.ts';
import type { By } from '../queries-case.server.ts';
import { FINDING_EFFECTS } from './finding-effects.server.ts';

/** A step to be taken within a transaction. */
export interface FindingStepToTake {
  tx: Tx;
  /** Who takes it; only an enterprise where it is the portal. */
  by: By;
  findingId: number;
  action: FindingAction;
  input: Readonly<Record<string, unknown>>;
}

/** Takes a step of a finding as the workflow kernel does. Throws a `Refusal` that says why not. */
export async function takeFindingStep({
  tx,
  by,
  findingId,
  action,
  input,
}: FindingStepToTake): Promise<void> {
  const found = await readSeenFinding(tx, by, findingId);
  const { row, viewer } = found;
  const actor = by.accountId === undefined ? null : by;
  await kernel.takeStep({
    tx,
    actor,
    action,
    input,
    calendar: await readWorkCalendar(tx, row.enterpriseId),
    workflow: findingWorkflow,
    matter: findingMatterOf(found),
    problemOfPerson: (transition) => problemOfPerson(transition, viewer),
    version: row.version,
    async write({ to }) {
      const { data, told = {} } = await FINDING_EFFECTS[action]({ tx, found, actor, input });
      await tx.finding.updateMany({ where: { id: row.id }, data: { ...data, status: to } });
      return told;
    },
    readAgain: () => readFindingMatter(tx, row.enterpriseId, row.id),
  });
}
