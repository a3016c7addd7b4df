import { holdsAny, type Actor } from '#app/core/actor.ts';
import { permission } from '#app/core/permission.ts';
import { possibleSteps } from '#app/platform/workflow/steps.ts';
import type { Transition } from '#app/platform/workflow/workflow.ts';
import { consultationWorkflow, type DayWords } from './workflow.ts';

/** When representatives hear people everybody may know, and anybody of the branch may reserve. */
export const canSeeDays = permission('consultation-days.read', ['EMPLOYEE']);

/** The union plans, announces and reports. */
export const canKeepDays = permission(
  'consultation-days.keep',
  ['UNION_OFFICER', 'UNION_CHAIR'],
  'enterprise',
);

/** The room's own screen may be a shared device. */
export const canSeeWall = permission('consultation-days.wall', ['EMPLOYEE', 'KIOSK']);

/** Whether the actor plans and reports. */
export function keepsDays(actor: Actor): boolean {
  return holdsAny(actor, canKeepDays.roles, canKeepDays.reach);
}

/** Who has a shift on a day. */
export interface DayPeople {
  representativeIds: readonly number[];
  managerIds: readonly number[];
}

/** Whether the actor has a shift that day, as whatever. */
export function isOnDuty(actor: Actor, { representativeIds, managerIds }: DayPeople): boolean {
  const { employeeId } = actor;
  return employeeId !== null && [...representativeIds, ...managerIds].includes(employeeId);
}

/** Who checks visitors in: whoever is on duty that day, and the union. */
export function mayServe(actor: Actor, people: DayPeople): boolean {
  return isOnDuty(actor, people) || keepsDays(actor);
}

/** Who writes down what a visitor says: a representative on duty that day, and the union. A manager only answers. */
export function mayTakeMatters(actor: Actor, people: DayPeople): boolean {
  const { employeeId } = actor;
  return (employeeId !== null && people.representativeIds.includes(employeeId)) || keepsDays(actor);
}

function dutiesOf(actor: Actor, people: DayPeople): DayWords['duty'][] {
  return [
    ...(holdsAny(actor, ['UNION_OFFICER'], 'enterprise') ? (['OFFICER'] as const) : []),
    ...(holdsAny(actor, ['UNION_CHAIR'], 'enterprise') ? (['CHAIR'] as const) : []),
    ...(isOnDuty(actor, people) ? (['ON_DUTY'] as const) : []),
  ];
}

/** Why the actor may not take the step, or null. */
export function problemOfPerson(
  { who, action }: Transition<DayWords>,
  people: DayPeople,
  actor: Actor,
): 'notYours' | 'notChair' | null {
  const duties = dutiesOf(actor, people);
  if (who.some((duty) => duties.includes(duty))) return null;
  return action === 'sign' ? 'notChair' : 'notYours';
}

/** The steps that the actor may take now. */
export function allowedSteps(
  status: DayWords['status'],
  holding: ReadonlySet<DayWords['circumstance']>,
  people: DayPeople,
  actor: Actor,
): DayWords['action'][] {
  return possibleSteps(consultationWorkflow, status, holding)
    .filter((row) => problemOfPerson(row, people, actor) === null)
    .map(({ action }) => action);
}
