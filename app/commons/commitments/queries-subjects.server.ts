import { db } from '#app/core/db.server.ts';
import type { ReadSubjects, Subject } from '../notices/subject.ts';

/** What a notice to the worker of a confidential source is about: no record, so that nothing ties him to it. */
const HIS_OWN: Subject = { no: null, title: '答应您的一件事', department: '', to: '/commitments' };

/** Promises as notices and lists of several systems name them: by number, never by their words. */
export const readCommitmentSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().$queryRaw<{ id: number; no: string; department: string }[]>`
    select c.id, c.no, d.name as department from "Commitment" c join "OrgUnit" d on d.id = c."departmentId"
     where c."enterpriseId" = ${enterpriseId} and c.id = any(${[...ids]})`;
  const found = rows.map(({ id, no, department }): [number, Subject] => [
    id,
    { no, title: '承诺', department, to: `/commitments/${id}` },
  ]);
  return new Map(ids.includes(0) ? [[0, HIS_OWN], ...found] : found);
};
