import { notify, type NewNotice } from '#app/platform/notifications/commands/notify.server.ts';
import { SILENT_ACTIONS, type ConcernAction } from '../actions.ts';
import { concernEvents, stepEvents } from '../events.ts';
import { matterOf } from '../matter.ts';
import type { StepContext } from './step-effect.server.ts';

/** Steps by which the author ends it or only says something: no clock tells the first receiver of them. */
const FOR_RECEIVER: readonly ConcernAction[] = ['message', 'withdraw', 'rateFixed', 'rateNotAgain'];

/**
 * Tells of a step whom the kernel cannot: the author of a confidential concern, by a notice that bears no record, so
 * that nothing ties him to it; the first receiver, of what the author did; the union's chair, of what went up.
 */
export async function tellOfStep(context: StepContext, action: ConcernAction): Promise<void> {
  await notify(context.tx, [
    ...forConfidentialAuthor(context, action),
    ...forReceiver(context, action),
    ...forChair(context, action),
  ]);
}

function forConfidentialAuthor({ found }: StepContext, action: ConcernAction): NewNotice[] {
  const { authorId } = found.people;
  const isHis = found.facts.tier === 'CONFIDENTIAL' && !found.viewer.isAuthor;
  if (!isHis || authorId === null || SILENT_ACTIONS.includes(action)) return [];
  return [
    {
      enterpriseId: found.row.enterpriseId,
      employeeId: authorId,
      kind: 'MINE',
      subjectType: 'concerns',
      subjectId: 0,
      name: stepEvents[action],
    },
  ];
}

function forReceiver(context: StepContext, action: ConcernAction): NewNotice[] {
  const { found } = context;
  const to = found.people.receiverPresentId ?? found.clock?.holderId ?? null;
  if (!found.viewer.isAuthor || !FOR_RECEIVER.includes(action) || to === null) return [];
  const kind = action === 'message' ? 'WAITS' : 'MINE';
  return [{ ...aboutOf(context), employeeId: to, kind, name: stepEvents[action] }];
}

function forChair(context: StepContext, action: ConcernAction): NewNotice[] {
  const { facts, people, present } = context.found;
  const goesUp = action === 'rateNot' && facts.reopened === 1;
  if (!goesUp && action !== 'rateNotAgain') return [];
  const chairs = present.held.filter(
    ({ role, employeeId }) => role === 'UNION_CHAIR' && !people.unfit.includes(employeeId),
  );
  const ids = new Set(chairs.map(({ employeeId }) => employeeId));
  const name = goesUp ? concernEvents.rateNot : concernEvents.rateNotAgain;
  return [...ids].map((employeeId) => ({ ...aboutOf(context), employeeId, kind: 'MINE', name }));
}

function aboutOf({ found }: StepContext) {
  const { roundedTo } = matterOf(found);
  return {
    enterpriseId: found.row.enterpriseId,
    subjectType: 'concerns',
    subjectId: found.row.id,
    ...(roundedTo ? { roundedTo: roundedTo.toISOString() } : {}),
  };
}
