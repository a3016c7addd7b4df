import type { Role, RoleOrBase } from '#app/core/actor.ts';

/** Somebody on the roster today who holds a role over a unit. */
export interface HeldOver {
  role: Role;
  unitId: number;
  employeeId: number;
}

/** Who is on the hook: one person, or, where nobody holds the role yet, the role in a unit. */
export interface Holder {
  role: RoleOrBase;
  unitId: number;
  employeeId: number | null;
  /** Who is away, where his deputy has it. */
  insteadOfId: number | null;
}

/** Where a clock's step is owed: by whom it may be, and by whom not. */
export interface HookPlace {
  unitId: number;
  /** Path of the unit, `/1/7/31/`. */
  unitPath: string;
  /** Employee ids that may not take the step. */
  unfit: readonly number[];
}

/** A link of a chain: the roles that carry it, or the one person whose part in the record it is. */
export type ChainLink = { roles: readonly Role[] } | { employeeId: number };

/** Where a clock stands in its chain, and who has it there. */
export interface Hook {
  /** Index of the link; the chain's length when nobody of it was found. */
  at: number;
  holder: Holder;
}

/** Who works today: the roles held, in the order of the grants, and who is away, with his deputy where he has one. */
export interface Present {
  held: readonly HeldOver[];
  away: ReadonlyMap<number, number | null>;
}

/**
 * Who owes a step: the first link from `from` on that somebody fit holds, the nearest above the unit first. Who is
 * away has it done by his deputy; without one the next who holds the link, then the next link, has it. One's own part
 * stays one's own unless there is a deputy. Where nobody is found, the role of the first link that names one.
 */
export function holderOf(chain: readonly ChainLink[], place: HookPlace, present: Present, from = 0): Hook {
  for (let at = from; at < chain.length; at += 1) {
    const holder = holderOfLink(chain[at] as ChainLink, place, present);
    if (holder) return { at, holder };
  }
  const [role = 'KAIZEN_OFFICE'] = chain.slice(from).flatMap((link) => ('roles' in link ? link.roles : []));
  return { at: chain.length, holder: { role, unitId: place.unitId, employeeId: null, insteadOfId: null } };
}

function holderOfLink(link: ChainLink, place: HookPlace, present: Present): Holder | null {
  if ('employeeId' in link) {
    const { employeeId } = link;
    const own: Holder = { role: 'EMPLOYEE', unitId: place.unitId, employeeId, insteadOfId: null };
    return standIn(own, place, present) ?? own;
  }
  const branch = place.unitPath.split('/').filter(Boolean).map(Number);
  const fit = present.held
    .filter(({ role, unitId }) => link.roles.includes(role) && branch.includes(unitId))
    .filter(({ employeeId }) => !place.unfit.includes(employeeId))
    .sort((a, b) => branch.indexOf(b.unitId) - branch.indexOf(a.unitId));
  for (const one of fit) {
    const holder = standIn({ ...one, insteadOfId: null }, place, present);
    if (holder) return holder;
  }
  return null;
}

/** The holder himself, or his deputy while he is away; null when nobody stands in for him. */
function standIn(holder: Holder, { unfit }: HookPlace, { away }: Present): Holder | null {
  const { employeeId } = holder;
  if (employeeId === null || !away.has(employeeId)) return holder;
  const deputyId = away.get(employeeId) ?? null;
  if (deputyId === null || unfit.includes(deputyId) || away.has(deputyId)) return null;
  return { ...holder, employeeId: deputyId, insteadOfId: employeeId };
}
