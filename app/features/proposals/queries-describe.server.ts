import { db } from '#app/core/db.server.ts';

interface Described {
  title: string;
  no: string | null;
  to: string;
  department: string;
}

/** Titles, numbers, addresses and departments of proposals of the enterprise, by id. */
export async function describeProposals(
  enterpriseId: number,
  ids: readonly number[],
): Promise<Map<number, Described>> {
  const rows = await db().$queryRaw<{ id: number; title: string; no: string | null; department: string }[]>`
    select p.id, p.title, p.no, coalesce(d.name, u.name) as department
      from "Proposal" p join "OrgUnit" u on u.id = p."unitId"
      left join "OrgUnit" d on d.id = u."parentId" and d.kind = 'DEPARTMENT'
     where p."enterpriseId" = ${enterpriseId} and p.id = any(${[...ids]})`;
  return new Map(rows.map(({ id, ...named }) => [id, { ...named, to: `/proposals/${id}` }]));
}
