/** Roles that are granted in a unit and everything below it (domain: organisation levels and roles). */
export const GRANTED_ROLES = [
  'TEAM_LEADER',
  'WORKSHOP_DIRECTOR',
  'DEPT_MANAGER',
  'KAIZEN_OFFICE',
  'REVIEW_COMMITTEE',
  'FINANCE',
  'HR',
  'MANAGEMENT',
  'UNION_OFFICER',
  'UNION_CHAIR',
  'SYS_ADMIN',
] as const;

export type GrantedRole = (typeof GRANTED_ROLES)[number];

/** Whose a role is: the enterprise's own, the union's, which alone may know what was said in confidence, or the platform's. */
export type Side = 'ENTERPRISE' | 'UNION' | 'PLATFORM';

/** The side of every role; who grants it, and what it may know, follow from it. */
export const SIDE_OF_ROLE: Readonly<Record<GrantedRole, Side>> = {
  TEAM_LEADER: 'ENTERPRISE',
  WORKSHOP_DIRECTOR: 'ENTERPRISE',
  DEPT_MANAGER: 'ENTERPRISE',
  KAIZEN_OFFICE: 'ENTERPRISE',
  REVIEW_COMMITTEE: 'ENTERPRISE',
  FINANCE: 'ENTERPRISE',
  HR: 'ENTERPRISE',
  MANAGEMENT: 'ENTERPRISE',
  UNION_OFFICER: 'UNION',
  UNION_CHAIR: 'UNION',
  SYS_ADMIN: 'PLATFORM',
};

/** The roles of the union's side. */
export const UNION_ROLES: readonly GrantedRole[] = GRANTED_ROLES.filter(
  (role) => SIDE_OF_ROLE[role] === 'UNION',
);

/** A representative holds his role over the units that elected him, by his office and by nobody's grant. */
export type Role = GrantedRole | 'EMPLOYEE_REPRESENTATIVE';

/** EMPLOYEE is held by everyone who has an employee record; KIOSK by a shared device's account. */
export type RoleOrBase = Role | 'EMPLOYEE' | 'KIOSK';

export interface HeldRole {
  role: Role;
  unitId: number;
  /** Path of the unit, `/1/7/`: the role reaches every unit whose path begins so. */
  unitPath: string;
  /** Held for somebody who is away, whose deputy one is. */
  forAbsent?: boolean;
}

/** Who acts: the signed-in account with what it may touch today. */
export interface Actor {
  accountId: number;
  sessionId: number;
  enterpriseId: number;
  kind: 'EMPLOYEE' | 'KIOSK' | 'SYS_ADMIN';
  /** Null for a kiosk or a platform administrator. */
  employeeId: number | null;
  no: string;
  name: string;
  /** The unit one belongs to today, with its path; the enterprise for an account without an employee. */
  unitId: number;
  unitPath: string;
  roles: HeldRole[];
  locale: string;
  textSize: number;
}

/** How far a role must reach: into some unit at least, or over the whole enterprise. */
export type Reach = 'someUnit' | 'enterprise';

/** Whether the actor holds one of the roles, with that reach. */
export function holdsAny(actor: Actor, roles: readonly RoleOrBase[], reach: Reach = 'someUnit'): boolean {
  return roles.some((role) => holds(actor, role, reach));
}

/** The same by one's own roles, without those of somebody who is away. */
export function holdsAnyOwn(actor: Actor, roles: readonly RoleOrBase[], reach: Reach = 'someUnit'): boolean {
  return holdsAny({ ...actor, roles: actor.roles.filter(({ forAbsent }) => !forAbsent) }, roles, reach);
}

function holds(actor: Actor, role: RoleOrBase, reach: Reach): boolean {
  if (role === 'EMPLOYEE') return actor.employeeId !== null;
  if (role === 'KIOSK') return actor.kind === 'KIOSK';
  if (role === 'SYS_ADMIN' && actor.kind === 'SYS_ADMIN') return true;
  const fits = ({ unitId }: HeldRole) => reach === 'someUnit' || unitId === actor.enterpriseId;
  return actor.roles.some((held) => held.role === role && fits(held));
}
