import { db } from '#app/core/db.server.ts';
import type { ReadSubjects, Subject } from '../notices/subject.ts';

/** What a notice to the author of a confidential concern is about: no record, so that nothing ties him to it. */
const HIS_OWN: Subject = { no: null, title: '您反映的一件事', department: '', to: '/concerns/mine' };

interface SubjectRow {
  id: number;
  no: string;
  department: string;
}

/** Concerns as notices and lists of several systems name them: by number, never by what was said. */
export const readConcernSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().$queryRaw<SubjectRow[]>`
    select c.id, c.no, case when c.tier = 'NAMED' then coalesce(d.name, u.name) else '' end as department
      from "Concern" c join "OrgUnit" u on u.id = c."unitId"
      left join "OrgUnit" d on d.id = u."parentId" and d.kind = 'DEPARTMENT'
     where c."enterpriseId" = ${enterpriseId} and c.id = any(${[...ids]})`;
  const found = rows.map(({ id, no, department }): [number, Subject] => [
    id,
    { no, title: '诉求件', department, to: `/concerns/${id}` },
  ]);
  return new Map(ids.includes(0) ? [[0, HIS_OWN], ...found] : found);
};
