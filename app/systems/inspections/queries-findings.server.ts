import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, written } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import type { CommitmentStatus } from '#app/systems/commitments/public.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import { OPEN_STATES, stateOf, type FindingState } from './finding-state.ts';
import type { FindingCategory, FindingStatus, RoundStatus, Severity } from './inspection.ts';
import { isInside, seesFinding, type FindingViewer, type Viewer } from './policy.ts';
import type { RoundCase } from './queries-case.server.ts';
import { readInspectedUnits } from './queries-rounds.server.ts';
import type { FindingSearch } from './schema.ts';

const LISTED_AT_MOST = 200;
/** Beyond this many findings of an enterprise a list is narrowed by its filters. */
const READ_AT_MOST = 20_000;

/** A finding in a list. */
export interface ListedFinding {
  id: number;
  seq: number;
  roundId: number;
  roundNo: string;
  placeName: string;
  category: FindingCategory;
  severity: Severity;
  description: string;
  suggestion: string;
  departmentName: string | null;
  ownerName: string | null;
  foundOn: Day;
  dueOn: Day | null;
  closedOn: Day | null;
  stopWork: 'NONE' | 'ASKED' | 'STOPPED' | 'GOES_ON';
  withheld: boolean;
  promiseId: number | null;
  state: FindingState;
}

type Row = Omit<ListedFinding, 'state'> & {
  status: FindingStatus;
  promiseStatus: CommitmentStatus | null;
  roundStatus: RoundStatus;
  isSurprise: boolean;
  isPublished: boolean;
  part: Viewer['part'];
  isHolder: boolean;
  roundPath: string;
  placePath: string;
  departmentPath: string | null;
  isOwner: boolean;
};

function select(me: number, where: Prisma.Sql, atMost: number): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    select f.id, f.seq, f."roundId", r.no as "roundNo", p.name as "placeName", f.category, f.severity, f.description,
           f.suggestion, d.name as "departmentName", o.name as "ownerName",
           (f."foundAt" at time zone 'Asia/Shanghai')::date::text as "foundOn", c."dueOn"::text as "dueOn",
           f."closedOn"::text as "closedOn", f."stopWork", f.withheld, c.id as "promiseId", f.status,
           c.status as "promiseStatus", r.status as "roundStatus", r."isSurprise",
           r."publishedOn" is not null as "isPublished", m.part, ru.path as "roundPath", pu.path as "placePath",
           d.path as "departmentPath", f."ownerId" is not null and f."ownerId" = ${me} as "isOwner",
           exists (select 1 from "Deadline" h where h."closedAt" is null and h."holderId" = ${me}
                      and ((h."subjectType" = 'findings' and h."subjectId" = f.id)
                        or (h."subjectType" = 'inspections' and h."subjectId" = r.id))) as "isHolder"
      from "Finding" f join "InspectionRound" r on r.id = f."roundId" join "OrgUnit" ru on ru.id = r."unitId"
      join "InspectionPlace" p on p.id = f."placeId" join "OrgUnit" pu on pu.id = p."unitId"
      left join "OrgUnit" d on d.id = f."departmentId" left join "Employee" o on o.id = f."ownerId"
      left join "RoundMember" m on m."roundId" = r.id and m."employeeId" = ${me}
      left join "Commitment" c on c."sourceNoun" = 'findings' and c."sourceId" = f.id
       and c."sourcePart" = f.assignments
     where ${where} order by f."roundId" desc, f.seq limit ${written(atMost)}`;
}

function listedOf(row: Row, today: Day): ListedFinding {
  const { status, promiseStatus, dueOn } = row;
  const promise = promiseStatus && dueOn ? { status: promiseStatus, dueOn } : null;
  return {
    id: row.id,
    seq: row.seq,
    roundId: row.roundId,
    roundNo: row.roundNo,
    placeName: row.placeName,
    category: row.category,
    severity: row.severity,
    description: row.description,
    suggestion: row.suggestion,
    departmentName: row.departmentName,
    ownerName: row.ownerName,
    foundOn: row.foundOn,
    dueOn,
    closedOn: row.closedOn,
    stopWork: row.stopWork,
    withheld: row.withheld,
    promiseId: row.promiseId,
    state: stateOf({ status, promise }, today),
  };
}

/** The findings of a round whose reader may see them; what was left out is not among them. */
export async function readRoundFindings(
  { row, enterpriseId, today }: RoundCase,
  viewer: Viewer,
): Promise<ListedFinding[]> {
  const where = Prisma.sql`f."enterpriseId" = ${enterpriseId} and f."roundId" = ${row.id}`;
  const rows = await select(0, where, LISTED_AT_MOST);
  const isClose = isInside(viewer) || viewer.isManagement;
  return rows
    .filter(({ withheld, status }) => isClose || (!withheld && status !== 'DROPPED'))
    .map((one) => listedOf(one, today));
}

function viewerOf(actor: Actor, row: Row): FindingViewer {
  const over = (roles: readonly string[], path: string | null) =>
    path !== null && actor.roles.some((held) => roles.includes(held.role) && path.startsWith(held.unitPath));
  return {
    part: row.part,
    isUnionOfficer: over(ROLES_OF_DUTY.UNION_OFFICER, row.roundPath),
    isUnionChair: over(ROLES_OF_DUTY.UNION_CHAIR, row.roundPath),
    isManagement:
      over(ROLES_OF_DUTY.MANAGEMENT, row.roundPath) || over(ROLES_OF_DUTY.MANAGEMENT, row.placePath),
    isUnitHead: over(ROLES_OF_DUTY.DEPARTMENT, row.roundPath),
    isOnHook: row.isHolder,
    isDepartment:
      over(ROLES_OF_DUTY.DEPARTMENT, row.placePath) || over(ROLES_OF_DUTY.DEPARTMENT, row.departmentPath),
    isOwner: row.isOwner,
  };
}

/** Findings that the actor may see, as the address filters them, the newest round first. */
export async function readListedFindings(actor: Actor, search: FindingSearch, atMost: number) {
  const { severity, category, unit, place, state } = search;
  const conditions = [
    Prisma.sql`f."enterpriseId" = ${actor.enterpriseId}`,
    ...(severity ? [Prisma.sql`f.severity = ${severity}`] : []),
    ...(category ? [Prisma.sql`f.category = ${category}`] : []),
    ...(place ? [Prisma.sql`f."placeId" = ${place}`] : []),
    ...(unit ? [Prisma.sql`coalesce(f."departmentId", p."unitId") = ${unit}`] : []),
  ];
  const rows = await select(actor.employeeId ?? 0, Prisma.join(conditions, ' and '), READ_AT_MOST);
  const today = dayOf(new Date());
  const seen = rows.filter((row) =>
    seesFinding(
      viewerOf(actor, row),
      { status: row.roundStatus, isSurprise: row.isSurprise, isPublished: row.isPublished },
      { isWithheld: row.withheld },
    ),
  );
  const isWanted = ({ state: own }: ListedFinding) =>
    state === undefined || (state === 'OPEN' ? OPEN_STATES.includes(own) : own === state);
  return seen
    .map((row) => listedOf(row, today))
    .filter(isWanted)
    .slice(0, atMost);
}

/** The list of findings with its filters. */
export async function readFindings({ actor, search }: { actor: Actor; search: FindingSearch }) {
  const { enterpriseId } = actor;
  const [findings, units, places] = await Promise.all([
    readListedFindings(actor, search, LISTED_AT_MOST),
    readInspectedUnits(enterpriseId),
    db().inspectionPlace.findMany({
      where: { enterpriseId },
      orderBy: { id: 'asc' },
      select: { id: true, name: true },
    }),
  ]);
  return { findings, isCut: findings.length >= LISTED_AT_MOST, units, places, search };
}
