import { db } from '#app/core/db.server.ts';
import type { ReadSubjects } from '#app/platform/notifications/subject.ts';

interface SubjectRow {
  id: number;
  no: string | null;
  title: string;
  department: string;
}

/** Proposals as notices and lists of several systems name them. */
export const readProposalSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().$queryRaw<SubjectRow[]>`
    select p.id, p.no, p.title, coalesce(d.name, u.name) as department
      from "Proposal" p join "OrgUnit" u on u.id = p."unitId"
      left join "OrgUnit" d on d.id = u."parentId" and d.kind = 'DEPARTMENT'
     where p."enterpriseId" = ${enterpriseId} and p.id = any(${[...ids]})`;
  return new Map(rows.map(({ id, ...named }) => [id, { ...named, to: `/proposals/${id}` }]));
};
