import { db } from '#app/core/db.server.ts';
import type { ReadSubjects } from '#app/platform/notifications/subject.ts';

/** Rounds as notices and lists of several systems name them. */
export const readRoundSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().$queryRaw<{ id: number; no: string; title: string; department: string }[]>`
    select r.id, r.no, r.title, u.name as department
      from "InspectionRound" r join "OrgUnit" u on u.id = r."unitId"
     where r."enterpriseId" = ${enterpriseId} and r.id = any(${[...ids]})`;
  return new Map(rows.map(({ id, ...named }) => [id, { ...named, to: `/inspections/${id}` }]));
};

/** What stands before the place where somebody may be hurt and it was not said yet whether work stops. */
const ALARM = '高危隐患';

/** Findings by their place and number: a notice is read by more people than the finding is. */
export const readFindingSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().$queryRaw<
    { id: number; no: string; place: string; department: string; isAlarm: boolean }[]
  >`
    select f.id, r.no || '-' || f.seq as no, p.name as place, u.name as department,
           f."stopWork" = 'ASKED' as "isAlarm"
      from "Finding" f join "InspectionRound" r on r.id = f."roundId"
      join "InspectionPlace" p on p.id = f."placeId"
      join "OrgUnit" u on u.id = coalesce(f."departmentId", p."unitId")
     where f."enterpriseId" = ${enterpriseId} and f.id = any(${[...ids]})`;
  return new Map(
    rows.map(({ id, no, place, department, isAlarm }) => [
      id,
      { no, title: `${isAlarm ? ALARM : '巡视问题'}：${place}`, department, to: `/findings/${id}` },
    ]),
  );
};
