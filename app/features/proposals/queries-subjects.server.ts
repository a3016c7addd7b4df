import { db } from '#app/core/db.server.ts';
import type { ReadSubjects } from '#app/commons/notices/subject.ts';

/** Proposals as notices name them. */
export const readProposalSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().proposal.findMany({
    where: { enterpriseId, id: { in: [...ids] } },
    select: { id: true, no: true, title: true },
  });
  return new Map(rows.map(({ id, no, title }) => [id, { no, title, to: `/proposals/${id}` }]));
};
