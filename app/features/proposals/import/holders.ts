import type { Role } from '#app/core/actor.ts';
import type { Clock } from '../clocks.ts';
import { ROLES_OF_DUTY, type Duty, type RoleDuty } from '../duty.ts';

/** Somebody on the roster today who holds a role over a unit. */
export interface HeldOver {
  role: Role;
  unitId: number;
  employeeId: number;
}

/** Who has a part in a proposal of paper, and where it belongs. */
export interface PaperMatter {
  leadId: number;
  partnerIds: readonly number[];
  implementerId: number | null;
  unitId: number;
  /** Path of the unit. */
  unitPath: string;
}

/** Who owes a step: one person, or, where nobody holds the role, the role in a unit. */
export interface PaperHolder {
  role: Role | 'EMPLOYEE';
  unitId: number;
  employeeId: number | null;
}

/**
 * Who owes the step of a clock, as `changeClock` finds him for one proposal: the first duty of the chain that somebody
 * fit holds, nearest above the unit first; nobody who shares in the reward. `held` is in the order of the grants.
 */
export function holderFor(clock: Clock, matter: PaperMatter, held: readonly HeldOver[]): PaperHolder {
  const branch = matter.unitPath.split('/').filter(Boolean).map(Number);
  for (const duty of clock.chain) {
    if (duty === 'IMPLEMENTER' && matter.implementerId !== null) {
      return { role: 'EMPLOYEE', unitId: matter.unitId, employeeId: matter.implementerId };
    }
    const nearest = nearestHolder(rolesOf(duty), branch, matter, held);
    if (nearest) return nearest;
  }
  const [first] = clock.chain.flatMap((duty) => rolesOf(duty));
  return { role: first ?? 'KAIZEN_OFFICE', unitId: matter.unitId, employeeId: null };
}

function nearestHolder(
  roles: readonly Role[],
  branch: readonly number[],
  { leadId, partnerIds }: PaperMatter,
  held: readonly HeldOver[],
): HeldOver | undefined {
  const fit = held.filter(
    ({ role, unitId, employeeId }) =>
      roles.includes(role) &&
      branch.includes(unitId) &&
      employeeId !== leadId &&
      !partnerIds.includes(employeeId),
  );
  return fit.sort((a, b) => branch.indexOf(b.unitId) - branch.indexOf(a.unitId))[0];
}

function rolesOf(duty: Duty): readonly Role[] {
  return duty in ROLES_OF_DUTY ? ROLES_OF_DUTY[duty as RoleDuty] : [];
}
