import type { Role } from '#app/core/actor.ts';
import { LINE_ROLES, OFFICES } from './duty.ts';
import type { ComplainedPost } from './concern.ts';

/** A role over a unit, by its path. */
export interface RoleOver {
  employeeId: number;
  role: Role;
  unitPath: string;
}

/** Where somebody belongs today. */
export interface Member {
  employeeId: number;
  unitPath: string;
}

/** Who holds which post, and who belongs where, today. */
export interface Staff {
  held: readonly RoleOver[];
  members: readonly Member[];
}

/**
 * Who may have nothing to do with a concern, by employee id: those it is about, and those under them. Under somebody who
 * leads a unit are all who belong to it; under the management are those who lead units, under
 * the union's chair its officers. Whoever leads people cannot
 * expect them to judge him, and whoever complains cannot expect them to tell the truth to his face.
 */
export function unfitFor(parties: readonly number[], { held, members }: Staff): ReadonlySet<number> {
  const unfit = new Set(parties);
  for (const { employeeId, role, unitPath } of held) {
    if (!parties.includes(employeeId)) continue;
    if (LINE_ROLES.includes(role)) addMembers(unfit, members, unitPath);
    if (role === 'MANAGEMENT') addHolders(unfit, held, LINE_ROLES, unitPath);
    if (role === 'UNION_CHAIR') addHolders(unfit, held, ['UNION_OFFICER'], unitPath);
  }
  return unfit;
}

function addMembers(unfit: Set<number>, members: readonly Member[], under: string): void {
  for (const { employeeId, unitPath } of members) if (unitPath.startsWith(under)) unfit.add(employeeId);
}

function addHolders(
  unfit: Set<number>,
  held: readonly RoleOver[],
  roles: readonly Role[],
  under: string,
): void {
  for (const { employeeId, role, unitPath } of held) {
    if (roles.includes(role) && unitPath.startsWith(under)) unfit.add(employeeId);
  }
}

const ROLES_OF_POST: Record<ComplainedPost, readonly Role[]> = {
  TEAM_LEADER: ['TEAM_LEADER'],
  UNIT_HEAD: ['WORKSHOP_DIRECTOR', 'DEPT_MANAGER'],
  REPRESENTATIVE: ['EMPLOYEE_REPRESENTATIVE'],
  UNION_OFFICER: ['UNION_OFFICER'],
  UNION_CHAIR: ['UNION_CHAIR'],
  MANAGEMENT: ['MANAGEMENT'],
};

/** Whom a post means, seen from the author's unit: all who hold it over that unit. */
export function holdersOfPost(post: ComplainedPost, unitPath: string, held: readonly RoleOver[]): number[] {
  const roles = ROLES_OF_POST[post];
  const meant = held.filter((one) => roles.includes(one.role) && unitPath.startsWith(one.unitPath));
  return [...new Set(meant.map(({ employeeId }) => employeeId))];
}

/**
 * Deputies who may not have what was said in confidence: they stand in for somebody in an office of the representatives
 * or the union, but hold none themselves.
 */
export function deputiesWithoutOffice(
  away: ReadonlyMap<number, number | null>,
  held: readonly { employeeId: number; role: Role }[],
): number[] {
  const inOffice = new Set(
    held.filter(({ role }) => OFFICES.includes(role)).map(({ employeeId }) => employeeId),
  );
  return [...away].flatMap(([id, deputyId]) =>
    inOffice.has(id) && deputyId !== null && !inOffice.has(deputyId) ? [deputyId] : [],
  );
}
