import { Prisma } from '#app/core/db.server.ts';
import { isOver } from '#app/platform/deadlines/queries-heads.server.ts';
import type { SelectForHeads } from '#app/platform/system/record-kind.server.ts';
import { ROLES_OF_DUTY } from './duty.ts';

const DEPARTMENT_CLOCKS = ['feedback', 'feedbackComplex', 'feedbackUrgent'];

/** Concerns that a department was given and that are about nobody. */
export const concernsForHeads: SelectForHeads = (actor) => Prisma.sql`(
  dl.clock = any(${DEPARTMENT_CLOCKS}) and exists (
    select 1 from "Concern" c join "OrgUnit" w on w.id = c."departmentId"
     where c.id = dl."subjectId" and ${isOver(actor, ROLES_OF_DUTY.DEPARTMENT_HEAD, Prisma.sql`w.path`)}
       and not exists (select 1 from "ConcernParty" p where p."concernId" = c.id)))`;
