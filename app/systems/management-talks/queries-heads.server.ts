import { Prisma } from '#app/core/db.server.ts';
import { isOver } from '#app/platform/deadlines/queries-heads.server.ts';
import type { SelectForHeads } from '#app/platform/system/record-kind.server.ts';
import { ROLES_OF_DUTY } from './duty.ts';

const TALK_CLOCKS = ['accept', 'hold', 'countersign'];

/** Talks that the actor is asked for, or that the management answers for. */
export const talksForHeads: SelectForHeads = (actor) => Prisma.sql`(
  dl.clock = any(${TALK_CLOCKS}) and exists (
    select 1 from "ManagementTalk" t join "OrgUnit" u on u.id = t."unitId"
     where t.id = dl."subjectId" and (t."managerId" = ${actor.employeeId ?? 0}
        or ${isOver(actor, ROLES_OF_DUTY.MANAGEMENT, Prisma.sql`u.path`)})))`;
