import {
  GRANTED_ROLES,
  SIDE_OF_ROLE,
  holdsAnyOwn,
  type Actor,
  type GrantedRole,
  type Side,
} from '#app/core/actor.ts';
import { permission } from '#app/core/permission.ts';

/** Staff records hold phone numbers: HR, and the union and the platform for granting roles. */
export const canSeePeople = permission('people.read', ['HR', 'UNION_CHAIR', 'SYS_ADMIN'], 'enterprise');

/** Grants and ends roles, and issues activation links; which, says the side of the role and of the person. */
export const canManagePeople = permission('people.manage', ['HR', 'UNION_CHAIR', 'SYS_ADMIN'], 'enterprise');

/** Imports staff, transfers, the work calendar and the paper register of proposals. */
export const canImport = permission('imports.run', ['HR', 'KAIZEN_OFFICE'], 'enterprise');

/**
 * Who grants the roles of each side. Whoever keeps the staff or the machine has no hand in who may read what was said in
 * confidence (domain §1.1: separation of duties).
 */
const GRANTORS: Readonly<Record<Side, readonly GrantedRole[]>> = {
  ENTERPRISE: ['HR', 'SYS_ADMIN'],
  UNION: ['UNION_CHAIR'],
  PLATFORM: ['SYS_ADMIN'],
};

/** Whether the actor may grant roles of that side, by a role of their own: no deputy hands out rights. */
export function mayGrantOf(actor: Actor, side: Side): boolean {
  return holdsAnyOwn(actor, GRANTORS[side], 'enterprise');
}

/** The roles that the actor may grant to somebody else. */
export function grantableRoles(actor: Actor): GrantedRole[] {
  return GRANTED_ROLES.filter((role) => mayGrantOf(actor, SIDE_OF_ROLE[role]));
}

/**
 * Whether the actor may end a role of that person. Those of the union's side are ended as they are granted; all others by
 * whoever manages people for the enterprise or the platform.
 */
export function mayEnd(actor: Actor, role: GrantedRole, employeeId: number): boolean {
  if (SIDE_OF_ROLE[role] !== 'UNION') return mayGrantOf(actor, 'ENTERPRISE');
  return mayGrantOf(actor, 'UNION') && actor.employeeId !== employeeId;
}

/**
 * What an account may know of what is said in confidence: nothing, as one in an office of the representatives or the
 * union, or as the union's chair.
 */
export type Confidence = 'NONE' | 'OFFICE' | 'CHAIR';

/** Why somebody may not make a link with which the account of that person gets a password. */
export type LinkProblem = 'linkOfUnion' | 'linkOfChair' | 'linkOfEnterprise' | 'linkOwn';

/**
 * Why the actor may not make the link; null when they may. Whoever makes it could take the account over: for those who
 * know what was said in confidence only the union's chair makes one, and never for themselves.
 */
export function problemOfLink(actor: Actor, confidence: Confidence, employeeId: number): LinkProblem | null {
  if (confidence === 'NONE') return mayGrantOf(actor, 'ENTERPRISE') ? null : 'linkOfEnterprise';
  if (mayGrantOf(actor, 'UNION')) return actor.employeeId === employeeId ? 'linkOwn' : null;
  return confidence === 'CHAIR' ? 'linkOfChair' : 'linkOfUnion';
}
