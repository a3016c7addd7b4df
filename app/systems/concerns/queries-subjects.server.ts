import { db } from '#app/core/db.server.ts';
import type { ReadSubjects, NamedSubject } from '#app/platform/notifications/subject.ts';

/** What a notice to the author of a confidential concern is about: no record, so that nothing ties him to it. */
const HIS_OWN: NamedSubject = {
  no: null,
  title: { key: 'concerns:subject.own' },
  department: '',
  to: '/concerns/mine',
};

interface SubjectRow {
  id: number;
  no: string;
  category: string;
  department: string;
}

/** Concerns as notices and lists of several systems name them: by number, never by what was said. */
export const readConcernSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().$queryRaw<SubjectRow[]>`
    select c.id, c.no, c.category, case when c.tier = 'NAMED' then coalesce(d.name, u.name) else '' end as department
      from "Concern" c join "OrgUnit" u on u.id = c."unitId"
      left join "OrgUnit" d on d.id = u."parentId" and d.kind = 'DEPARTMENT'
     where c."enterpriseId" = ${enterpriseId} and c.id = any(${[...ids]})`;
  const found = rows.map(({ id, no, category, department }): [number, NamedSubject] => [
    id,
    {
      no,
      title: { key: 'concerns:subject.one' },
      about: { key: `concerns:category.${category}` },
      department,
      to: `/concerns/${id}`,
    },
  ]);
  return new Map(ids.includes(0) ? [[0, HIS_OWN], ...found] : found);
};
