import { db } from '#app/core/db.server.ts';
import type { ReadSubjects } from '#app/platform/notifications/subject.ts';

/** People as notices name them to whoever keeps their records. */
export const readPersonSubjects: ReadSubjects = (enterpriseId, ids) =>
  readNames(enterpriseId, ids, (id) => `/people/${id}`);

/** The same person's account as they themselves hear of it. */
export const readAccountSubjects: ReadSubjects = (enterpriseId, ids) =>
  readNames(enterpriseId, ids, () => '/account');

async function readNames(enterpriseId: number, ids: readonly number[], addressOf: (id: number) => string) {
  const rows = await db().employee.findMany({
    where: { enterpriseId, id: { in: [...ids] } },
    select: { id: true, no: true, name: true },
  });
  return new Map(
    rows.map(({ id, no, name }) => [id, { no, title: name, department: '', to: addressOf(id) }]),
  );
}
