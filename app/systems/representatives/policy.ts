import { holdsAny, type Actor } from '#app/core/actor.ts';
import { permission } from '#app/core/permission.ts';

/** Every employee may know who represents whom, and how the elections went. */
export const canReadTerms = permission('terms.read', ['EMPLOYEE']);

/** Plans terms, enters elections, ends offices. */
export const canManageTerms = permission('terms.manage', ['UNION_OFFICER', 'UNION_CHAIR'], 'enterprise');

/** Writes a representative's entry: himself; approves it: the chair. Which, the workflow decides. */
export const canChangeEntries = permission('representative-entries.change', ['EMPLOYEE']);

export const canHandleVacancies = permission(
  'vacancies.handle',
  ['UNION_OFFICER', 'UNION_CHAIR'],
  'enterprise',
);

/** Whether the actor manages terms and offices. */
export function managesTerms(actor: Actor): boolean {
  return holdsAny(actor, canManageTerms.roles, canManageTerms.reach);
}
