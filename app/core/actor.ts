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

/** A representative holds his role over the units that elected him, by his office and by nobody's grant. */
export type Role = GrantedRole | 'EMPLOYEE_REPRESENTATIVE';

/** EMPLOYEE is held by everyone who has an employee record; KIOSK by a shared device's account. */
export type RoleOrBase = Role | 'EMPLOYEE' | 'KIOSK';

export interface HeldRole {
  role: Role;
  unitId: number;
  /** Path of the unit, `/1/7/`: the role reaches every unit whose path begins so. */
  unitPath: string;
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

function holds(actor: Actor, role: RoleOrBase, reach: Reach): boolean {
  if (role === 'EMPLOYEE') return actor.employeeId !== null;
  if (role === 'KIOSK') return actor.kind === 'KIOSK';
  if (role === 'SYS_ADMIN' && actor.kind === 'SYS_ADMIN') return true;
  const fits = ({ unitId }: HeldRole) => reach === 'someUnit' || unitId === actor.enterpriseId;
  return actor.roles.some((held) => held.role === role && fits(held));
}
