import { Prisma } from '#app/core/db.server.ts';

/** The unit whose figures are asked for; its groups are the units right below it. */
export interface Scope {
  enterpriseId: number;
  unitId: number;
  /** `/1/7/` */
  unitPath: string;
}

/**
 * The units of the scope as `units`, for a `with`. The group of a unit is the unit right below the scope on its path,
 * or the scope for who is in itself.
 */
export function unitsOf(scope: Scope): Prisma.Sql {
  const { unitId, unitPath } = scope;
  return Prisma.sql`units as materialized (
    select u.id,
           coalesce(nullif(split_part(substr(u.path, ${unitPath.length + 1}::int), '/', 1), '')::int, ${unitId}::int)
             as "groupId"
      from "OrgUnit" u where ${within(scope)})`;
}

/** The condition that a unit `u` lies in the scope. */
export function within({ unitPath }: Scope): Prisma.Sql {
  return Prisma.sql`u.path like ${`${unitPath}%`}`;
}
