import { holdsAny, type Actor } from '#app/core/actor.ts';
import { permission } from '#app/core/permission.ts';
import { possibleSteps } from '#app/platform/workflow/steps.ts';
import type { Transition } from '#app/platform/workflow/workflow.ts';
import { publicNoticeWorkflow, type NoticeWords } from './workflow.ts';

/** What is on the board is there for everybody; what is not yet, for the union. */
export const canReadPublicNotices = permission('public-notices.read', ['EMPLOYEE']);

export const canPreparePublicNotices = permission(
  'public-notices.prepare',
  ['UNION_OFFICER', 'UNION_CHAIR'],
  'enterprise',
);

/** Objecting is everybody's; the other steps are the union's, which the workflow decides. */
export const canActOnPublicNotices = permission('public-notices.act', ['EMPLOYEE']);

/** Whether the actor sees drafts, objections of others and archived lines. */
export function keepsNotices(actor: Actor): boolean {
  return holdsAny(actor, canPreparePublicNotices.roles, canPreparePublicNotices.reach);
}

/** Who has a part in a notice. */
export interface NoticePeople {
  preparedById: number | null;
  objectorIds: readonly number[];
}

type Problem = 'notYours' | 'prepared' | 'objected' | 'objectedAlready';

/** In what capacities the actor may act; without one it is the portal itself. */
export function dutiesOf(actor: Actor | null): NoticeWords['duty'][] {
  if (actor === null) return ['SYSTEM'];
  return [
    ...(holdsAny(actor, ['UNION_OFFICER'], 'enterprise') ? (['OFFICER'] as const) : []),
    ...(holdsAny(actor, ['UNION_CHAIR'], 'enterprise') ? (['CHAIR'] as const) : []),
    ...(actor.employeeId === null ? [] : (['COLLEAGUE'] as const)),
  ];
}

/** The id of no employee. */
const NOBODY = 0;

/** Why the actor may not take the step, or null. */
export function problemOfPerson(
  { action, who, apart = [] }: Transition<NoticeWords>,
  people: NoticePeople,
  actor: Actor | null,
): Problem | null {
  const duties = dutiesOf(actor);
  if (!who.some((duty) => duties.includes(duty))) return 'notYours';
  const own = actor?.employeeId ?? NOBODY;
  const hasObjected = people.objectorIds.includes(own);
  if (action === 'object' && hasObjected) return 'objectedAlready';
  if (apart.includes('PREPARER') && people.preparedById === own) return 'prepared';
  return apart.includes('OBJECTORS') && hasObjected ? 'objected' : null;
}

/** The steps that the actor may take now. */
export function allowedSteps(
  status: NoticeWords['status'],
  holding: ReadonlySet<NoticeWords['circumstance']>,
  people: NoticePeople,
  actor: Actor,
): NoticeWords['action'][] {
  const open = possibleSteps(publicNoticeWorkflow, status, holding);
  return [
    ...new Set(
      open.filter((row) => problemOfPerson(row, people, actor) === null).map(({ action }) => action),
    ),
  ];
}
