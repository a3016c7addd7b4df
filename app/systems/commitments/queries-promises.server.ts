import { Prisma, type Db } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import type { CommitmentStatus, SourceNoun } from './commitment.ts';

/** A promise as the page of its source shows it, whose readers the source has chosen. */
export interface PromiseOfSource {
  id: number;
  no: string;
  status: CommitmentStatus;
  text: string;
  ownerName: string | null;
  departmentName: string;
  dueOn: Day;
  firstDueOn: Day;
  late: boolean;
}

/** What was promised with a record, the oldest first. Whoever asks has found out that the reader may read the record. */
export function readPromisesOf(
  tx: Db,
  enterpriseId: number,
  noun: SourceNoun,
  id: number,
): Promise<PromiseOfSource[]> {
  return tx.$queryRaw<PromiseOfSource[]>(Prisma.sql`
    select c.id, c.no, c.status, c.text, o.name as "ownerName", d.name as "departmentName",
           c."dueOn"::text as "dueOn", c."firstDueOn"::text as "firstDueOn", c.late
      from "Commitment" c join "OrgUnit" d on d.id = c."departmentId" left join "Employee" o on o.id = c."ownerId"
     where c."sourceNoun" = ${noun} and c."sourceId" = ${id} and c."enterpriseId" = ${enterpriseId}
     order by c.id`);
}
