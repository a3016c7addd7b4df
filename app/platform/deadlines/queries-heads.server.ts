import type { Actor, Role } from '#app/core/actor.ts';
import { Prisma } from '#app/core/db.server.ts';

/** Who answers for the people of a unit. */
export const HEADS: readonly Role[] = ['TEAM_LEADER', 'WORKSHOP_DIRECTOR', 'DEPT_MANAGER', 'MANAGEMENT'];

/** Whether the actor holds one of the roles over the unit at this path, or over one above it. */
export function isOver(actor: Actor, roles: readonly Role[], path: Prisma.Sql): Prisma.Sql {
  const held = actor.roles.filter(({ role }) => roles.includes(role));
  const over = held.map(({ unitPath }) => Prisma.sql`starts_with(${path}, ${unitPath})`);
  return over.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(over, ' or ')})`;
}

/** Whether the clock `dl` runs in one of the units that the actor leads, on a head or on an employee. */
export function runsInUnitsOf(actor: Actor): Prisma.Sql {
  return Prisma.sql`(dl."holderRole" = any(${[...HEADS, 'EMPLOYEE']}) and exists (
    select 1 from "OrgUnit" du where du.id = dl."unitId" and ${isOver(actor, HEADS, Prisma.sql`du.path`)}))`;
}

/** Paths of the units that the actor leads. */
export function pathsLed(actor: Actor): string[] {
  return actor.roles.filter(({ role }) => HEADS.includes(role)).map(({ unitPath }) => unitPath);
}
