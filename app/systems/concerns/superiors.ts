import type { Role } from '#app/core/actor.ts';

/** The posts that lead those below them, the nearest first. */
export const SUPERIOR_POSTS = ['TEAM_LEADER', 'WORKSHOP_DIRECTOR', 'DEPT_MANAGER', 'MANAGEMENT'] as const;

export type SuperiorPost = (typeof SUPERIOR_POSTS)[number];

interface Held {
  employeeId: number;
  role: Role;
  unitId: number;
}

/**
 * Who leads the people of a unit, by employee id, and by which post: leader, director or manager of the unit or of one
 * above, and the management over it. Of several posts the nearest counts.
 *
 * @param unitPath path of the unit, `/1/7/31/`
 */
export function superiorsOf(unitPath: string, held: readonly Held[]): ReadonlyMap<number, SuperiorPost> {
  const branch = unitPath.split('/').filter(Boolean).map(Number);
  const found = new Map<number, SuperiorPost>();
  for (const post of [...SUPERIOR_POSTS].reverse()) {
    for (const { employeeId, role, unitId } of held)
      if (role === post && branch.includes(unitId)) found.set(employeeId, post);
  }
  return found;
}
