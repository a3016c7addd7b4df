import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, written } from '#app/core/db.server.ts';
import { may } from '#app/core/permission.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import type { RoundStatus, Topic } from './inspection.ts';
import { canPlanInspections } from './permissions.ts';
import { inspectionRules } from './rules.ts';
import type { RoundSearch } from './schema.ts';

const LISTED_AT_MOST = 200;

/** A round in a list. */
export interface ListedRound {
  id: number;
  no: string;
  status: RoundStatus;
  title: string;
  topic: Topic;
  isSurprise: boolean;
  unitName: string;
  leaderName: string | null;
  members: number;
  plannedOn: Day;
  reportedOn: Day | null;
  publishedOn: Day | null;
  findings: number;
  verified: number;
}

function overAny(actor: Actor, roles: readonly string[]): Prisma.Sql {
  const held = actor.roles.filter(({ role }) => roles.includes(role));
  const over = held.map(({ unitPath }) => Prisma.sql`starts_with(u.path, ${unitPath})`);
  return over.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(over, ' or ')})`;
}

const UNSTARTED = ['PLANNED', 'APPROVED', 'NOTIFIED', 'CANCELLED'];
const UNNOTIFIED = ['PLANNED', 'APPROVED', 'CANCELLED'];

/** Which rounds the actor sees, as `seesRound` of `policy.ts` says; a test compares the two. */
function seen(actor: Actor): Prisma.Sql {
  const me = actor.employeeId ?? 0;
  const union = [...ROLES_OF_DUTY.UNION_OFFICER, ...ROLES_OF_DUTY.UNION_CHAIR];
  return Prisma.sql`(r."publishedOn" is not null or ${overAny(actor, union)}
    or exists (select 1 from "RoundMember" m where m."roundId" = r.id and m."employeeId" = ${me})
    or exists (select 1 from "Deadline" d where d."subjectType" = 'inspections' and d."subjectId" = r.id
                  and d."closedAt" is null and d."holderId" = ${me})
    or (not (r."isSurprise" and r.status = any(${UNSTARTED}))
        and (${overAny(actor, ROLES_OF_DUTY.MANAGEMENT)}
          or (${overAny(actor, ROLES_OF_DUTY.DEPARTMENT)} and not (r.status = any(${UNNOTIFIED}))))))`;
}

/** Rounds of a year as the address filters them, by their day. */
export function readListedRounds(
  actor: Actor,
  { status, topic, unit }: RoundSearch,
  year: number,
  atMost: number,
): Promise<ListedRound[]> {
  const conditions = [
    Prisma.sql`r."enterpriseId" = ${actor.enterpriseId}`,
    Prisma.sql`r."plannedOn" between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`,
    seen(actor),
    ...(status ? [Prisma.sql`r.status = ${status}`] : []),
    ...(topic ? [Prisma.sql`r.topic = ${topic}`] : []),
    ...(unit ? [Prisma.sql`r."unitId" = ${unit}`] : []),
  ];
  return db().$queryRaw<ListedRound[]>`
    select r.id, r.no, r.status, r.title, r.topic, r."isSurprise", u.name as "unitName", l.name as "leaderName",
           (select count(*)::int from "RoundMember" m where m."roundId" = r.id) as members,
           r."plannedOn"::text as "plannedOn", r."reportedOn"::text as "reportedOn",
           r."publishedOn"::text as "publishedOn", f.found as findings, f.verified
      from "InspectionRound" r join "OrgUnit" u on u.id = r."unitId"
      left join lateral (select e.name from "RoundMember" m join "Employee" e on e.id = m."employeeId"
                          where m."roundId" = r.id and m.part = 'LEADER' limit 1) l on true
     cross join lateral (
       select count(*)::int as found,
              (count(*) filter (where c.status = 'KEPT'))::int as verified
         from "Finding" x left join "Commitment" c on c."sourceNoun" = 'findings' and c."sourceId" = x.id
          and c."sourcePart" = x.assignments
        where x."roundId" = r.id and x.status <> 'DROPPED') f
     where ${Prisma.join(conditions, ' and ')}
     order by r."plannedOn", r.id limit ${written(atMost)}`;
}

/** The plan of a year by month, with what the rule wants of it. */
export async function readRounds({ actor, search }: { actor: Actor; search: RoundSearch }) {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const year = search.year ?? Number(today.slice(0, 4));
  const [rounds, units, rule, held] = await Promise.all([
    readListedRounds(actor, search, year, LISTED_AT_MOST),
    readInspectedUnits(enterpriseId),
    readRule(db(), enterpriseId, inspectionRules['inspection.min_per_year'], today),
    db().inspectionRound.count({
      where: {
        enterpriseId,
        startedAt: { not: null },
        plannedOn: { gte: new Date(`${year}-01-01`), lte: new Date(`${year}-12-31`) },
      },
    }),
  ]);
  const months = [...new Set(rounds.map(({ plannedOn }) => plannedOn.slice(0, 7)))];
  return {
    year,
    months: months.map((month) => ({
      month,
      rounds: rounds.filter(({ plannedOn }) => plannedOn.startsWith(month)),
    })),
    search,
    units,
    wanted: Number(rule.value),
    held,
    mayPlan: may(actor, canPlanInspections),
  };
}

/** Whatever can be inspected: the enterprise and its departments. */
export function readInspectedUnits(enterpriseId: number): Promise<{ id: number; name: string }[]> {
  return db().orgUnit.findMany({
    where: { enterpriseId, kind: { in: ['ENTERPRISE', 'DEPARTMENT'] }, closedOn: null },
    orderBy: { id: 'asc' },
    select: { id: true, name: true },
  });
}
