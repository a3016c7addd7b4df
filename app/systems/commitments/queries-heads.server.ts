import type { Role } from '#app/core/actor.ts';
import { Prisma } from '#app/core/db.server.ts';
import { isOver } from '#app/platform/deadlines/queries-heads.server.ts';
import type { SelectForHeads } from '#app/platform/system/record-kind.server.ts';
import { ROLES_OF_DUTY } from './duty.ts';

const PROMISE_CLOCKS = ['fulfil', 'account'];
const OF_DEPARTMENTS: readonly Role[] = [...ROLES_OF_DUTY.DEPARTMENT_HEAD, ...ROLES_OF_DUTY.MANAGEMENT];

/** Promises of the actor's departments, but for those from which they stand apart. */
export const promisesForHeads: SelectForHeads = (actor) => Prisma.sql`(
  dl.clock = any(${PROMISE_CLOCKS}) and exists (
    select 1 from "Commitment" c join "OrgUnit" d on d.id = c."departmentId"
     where c.id = dl."subjectId" and ${isOver(actor, OF_DEPARTMENTS, Prisma.sql`d.path`)}
       and not (${actor.employeeId ?? 0} = any(c."apartIds"))))`;
