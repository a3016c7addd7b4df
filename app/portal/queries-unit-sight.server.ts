import type { Actor, Role } from '#app/core/actor.ts';
import { Prisma } from '#app/core/db.server.ts';
import { ROLES_OF_DUTY } from '#app/systems/concerns/duty.ts';

/** Who answers for the people of a unit. */
const HEADS: readonly Role[] = ['TEAM_LEADER', 'WORKSHOP_DIRECTOR', 'DEPT_MANAGER', 'MANAGEMENT'];
/** Of these whoever leads a unit sees what it has; the union's own work is no unit's. */
const BY_UNIT = ['proposals', 'inspections', 'findings'];
const DEPARTMENT_CLOCKS = ['feedback', 'feedbackComplex', 'feedbackUrgent'];
const PROMISE_CLOCKS = ['fulfil', 'account'];
const TALK_CLOCKS = ['accept', 'hold', 'countersign'];

/**
 * Whether the clock `dl` runs on somebody of the units that the actor leads, for what he may see of it: concerns that a
 * department was given and that are about nobody, promises but for those from which he stands apart, talks that the
 * management answers for. Null for whoever leads none.
 */
export function owedInUnits(actor: Actor): Prisma.Sql | null {
  if (!actor.roles.some(({ role }) => HEADS.includes(role))) return null;
  const me = actor.employeeId ?? 0;
  const departments = ROLES_OF_DUTY.DEPARTMENT_HEAD;
  const management = ROLES_OF_DUTY.MANAGEMENT;
  return Prisma.sql`(
    (dl."subjectType" = any(${BY_UNIT}) and dl."holderRole" = any(${[...HEADS, 'EMPLOYEE']}) and exists (
      select 1 from "OrgUnit" du where du.id = dl."unitId" and ${under(actor, HEADS, Prisma.sql`du.path`)}))
    or (dl."subjectType" = 'concerns' and dl.clock = any(${DEPARTMENT_CLOCKS}) and exists (
      select 1 from "Concern" c join "OrgUnit" w on w.id = c."departmentId"
       where c.id = dl."subjectId" and ${under(actor, departments, Prisma.sql`w.path`)}
         and not exists (select 1 from "ConcernParty" p where p."concernId" = c.id)))
    or (dl."subjectType" = 'commitments' and dl.clock = any(${PROMISE_CLOCKS}) and exists (
      select 1 from "Commitment" c join "OrgUnit" d on d.id = c."departmentId"
       where c.id = dl."subjectId" and ${under(actor, [...departments, ...management], Prisma.sql`d.path`)}
         and not (${me} = any(c."apartIds"))))
    or (dl."subjectType" = 'management-talks' and dl.clock = any(${TALK_CLOCKS}) and exists (
      select 1 from "ManagementTalk" t join "OrgUnit" u on u.id = t."unitId"
       where t.id = dl."subjectId" and (t."managerId" = ${me} or ${under(actor, management, Prisma.sql`u.path`)}))))`;
}

/** Paths of the units that the actor leads. */
export function pathsLed(actor: Actor): string[] {
  return actor.roles.filter(({ role }) => HEADS.includes(role)).map(({ unitPath }) => unitPath);
}

function under(actor: Actor, roles: readonly Role[], path: Prisma.Sql): Prisma.Sql {
  const held = actor.roles.filter(({ role }) => roles.includes(role));
  const over = held.map(({ unitPath }) => Prisma.sql`starts_with(${path}, ${unitPath})`);
  return over.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(over, ' or ')})`;
}
