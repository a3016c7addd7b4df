import { holdsAny, type Actor } from '#app/core/actor.ts';
import { permission } from '#app/core/permission.ts';

/** Those who answer for people or for the systems get figures, never cases; so do the representatives. */
export const canSeeServiceFigures = permission('service-figures.read', [
  'EMPLOYEE_REPRESENTATIVE',
  'TEAM_LEADER',
  'WORKSHOP_DIRECTOR',
  'DEPT_MANAGER',
  'KAIZEN_OFFICE',
  'MANAGEMENT',
  'UNION_OFFICER',
  'UNION_CHAIR',
]);

/** Who reads the lists that name people or lead to concerns: the union. */
export function seesPeople(actor: Actor): boolean {
  return holdsAny(actor, ['UNION_OFFICER', 'UNION_CHAIR'], 'enterprise');
}
