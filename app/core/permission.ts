import { holdsAny, type Actor, type Reach, type RoleOrBase } from './actor.ts';

/**
 * The right to use a route at all, by roles held. Which records it reaches is decided by the queries
 * (the actor's enterprise, always) and by each feature's predicates.
 */
export interface Permission {
  name: string;
  roles: readonly RoleOrBase[];
  /** How far the role must reach for the route to open; which records it opens is a matter of the feature. */
  reach: Reach;
}

/** Declares a permission; the name is `<noun>.<verb>`. */
export function permission(
  name: string,
  roles: readonly RoleOrBase[],
  reach: Reach = 'someUnit',
): Permission {
  return { name, roles, reach };
}

/** Whether the actor holds the permission. */
export function may(actor: Actor, wanted: Permission): boolean {
  return holdsAny(actor, wanted.roles, wanted.reach);
}
