import { db } from '#app/core/db.server.ts';
import type { ReadSubjects, NamedSubject } from '#app/platform/notifications/subject.ts';

/** What a notice to the worker of a confidential source is about: no record, so that nothing ties him to it. */
const HIS_OWN: NamedSubject = {
  no: null,
  title: { key: 'commitments:subject.own' },
  department: '',
  to: '/commitments',
};

interface SubjectRow {
  id: number;
  no: string;
  department: string;
  /** Null where it is not everybody's to read. */
  text: string | null;
}

/** Promises as notices and lists of several systems name them: by number; the words that everybody may read beside it. */
export const readCommitmentSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().$queryRaw<SubjectRow[]>`
    select c.id, c.no, d.name as department, case when c.visibility = 'ENTERPRISE' then c.text end as text from "Commitment" c join "OrgUnit" d on d.id = c."departmentId"
     where c."enterpriseId" = ${enterpriseId} and c.id = any(${[...ids]})`;
  const found = rows.map(({ id, no, department, text }): [number, NamedSubject] => [
    id,
    {
      no,
      title: { key: 'commitments:subject.one' },
      about: text ?? undefined,
      department,
      to: `/commitments/${id}`,
    },
  ]);
  return new Map(ids.includes(0) ? [[0, HIS_OWN], ...found] : found);
};
