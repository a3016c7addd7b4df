import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, selectLists, written, type Db } from '#app/core/db.server.ts';
import { readSeals } from '#app/platform/audit/queries-seals.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { printRate } from '#app/platform/kpi/rate.ts';
import { readRounding } from '#app/platform/kpi/queries-rounding.server.ts';
import type { CommitmentStatus } from './commitment.ts';
import { addCounts, lastMonths, NO_COUNTS, type DueCounts } from './figures.ts';
import { addMonths, firstDayOf, monthOf, type Month } from './months.ts';

const MONTHS_SHOWN = 12;
const OLDEST_SHOWN = 10;
const POSTER_ROWS = 40;

/** Of one department and month, by one of the two days. */
export interface CountedMonth extends DueCounts {
  departmentId: number;
  month: Month;
  basis: 'DUE' | 'FIRST';
}

/**
 * What became of the promises that were due in these days, by department, month and basis. It adds up one row per day
 * and department, so it costs the same however many promises there are.
 *
 * @param from first day, counted
 * @param before the day before which the promises were due: what is not due yet is in no figure
 */
export function readCountedMonths(
  tx: Db,
  enterpriseId: number,
  from: Day,
  before: Day,
): Promise<CountedMonth[]> {
  return tx.$queryRaw<CountedMonth[]>`
    select "departmentId", basis, to_char(day, 'YYYY-MM') as month, sum(due)::int as due,
           sum("keptOnTime")::int as "keptOnTime", sum("keptLate")::int as "keptLate", sum(broken)::int as broken,
           sum(waiting)::int as waiting, sum(withdrawn)::int as withdrawn
      from "CommitmentDay"
     where "enterpriseId" = ${enterpriseId} and basis in ('DUE', 'FIRST')
       and day >= ${from}::date and day < ${before}::date
     group by 1, 2, 3`;
}

interface OldestRow {
  id: number;
  no: string;
  text: string | null;
  departmentName: string;
  dueOn: Day;
}

function selectOldest(enterpriseId: number, today: Day): Prisma.Sql {
  return Prisma.sql`
    select c.id, c.no, case when c.visibility = 'ENTERPRISE' then c.text end as text,
           d.name as "departmentName", c."dueOn"::text as "dueOn"
      from "Commitment" c join "OrgUnit" d on d.id = c."departmentId"
     where c."enterpriseId" = ${enterpriseId} and c.status = 'OPEN' and c."dueOn" < ${today}::date
     order by c."dueOn", c.id limit ${written(OLDEST_SHOWN)}`;
}

interface Rated {
  counts: DueCounts;
  /** Printed, `98.4%`; `—` where nothing was due. */
  onTime: string;
  /** By the first day that was promised. */
  strict: string;
  strictCounts: DueCounts;
}

/** The board: kept on time by department and month, over the last twelve months, and what has waited longest. */
export async function readBoard({ actor }: { actor: Actor }) {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const months = lastMonths(today, MONTHS_SHOWN);
  const [counted, rounding, lists] = await Promise.all([
    readCountedMonths(db(), enterpriseId, firstDayOf(months[0] ?? monthOf(today)), today),
    readRounding(db(), enterpriseId, today),
    selectLists<{ oldest: OldestRow; departments: { id: number; name: string } }>(db(), {
      oldest: selectOldest(enterpriseId, today),
      departments: Prisma.sql`select id, name from "OrgUnit" where "enterpriseId" = ${enterpriseId}`,
    }),
  ]);
  const rate = (rows: readonly CountedMonth[]): Rated => {
    const sum = (basis: CountedMonth['basis']) =>
      rows.filter((row) => row.basis === basis).reduce<DueCounts>(addCounts, NO_COUNTS);
    const [counts, strictCounts] = [sum('DUE'), sum('FIRST')];
    const print = ({ keptOnTime, due }: DueCounts) => printRate(keptOnTime, due, rounding);
    return { counts, strictCounts, onTime: print(counts), strict: print(strictCounts) };
  };
  const ids = new Set(counted.map(({ departmentId }) => departmentId));
  return {
    today,
    from: firstDayOf(months[0] ?? monthOf(today)),
    whole: rate(counted),
    departments: lists.departments
      .filter(({ id }) => ids.has(id))
      .map(({ id, name }) => ({ id, name, ...rate(counted.filter((row) => row.departmentId === id)) })),
    trend: months.map((month) => ({ month, ...rate(counted.filter((row) => row.month === month)) })),
    oldest: lists.oldest,
    isEmployee: actor.employeeId !== null,
  };
}

interface PosterRow {
  id: number;
  no: string;
  text: string | null;
  departmentName: string;
  ownerName: string | null;
  dueOn: Day;
  status: CommitmentStatus;
  late: boolean;
}

/** Promises of the month for a wall: what is due in it, what became of it, and the code of the latest seal. */
export async function readPoster({ actor }: { actor: Actor }) {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const month = monthOf(today);
  const next = firstDayOf(addMonths(month, 1));
  const [promises, counted, rounding, enterprise, { seals }] = await Promise.all([
    db().$queryRaw<PosterRow[]>`
      select c.id, c.no, case when c.visibility = 'ENTERPRISE' then c.text end as text,
             d.name as "departmentName", case when c.visibility = 'ENTERPRISE' then o.name end as "ownerName",
             c."dueOn"::text as "dueOn", c.status, c.late
        from "Commitment" c join "OrgUnit" d on d.id = c."departmentId" left join "Employee" o on o.id = c."ownerId"
       where c."enterpriseId" = ${enterpriseId} and c."dueOn" >= ${firstDayOf(month)}::date
         and c."dueOn" < ${next}::date and c.status <> 'WITHDRAWN'
       order by c."dueOn", c.id limit ${written(POSTER_ROWS + 1)}`,
    readCountedMonths(db(), enterpriseId, firstDayOf(month), today),
    readRounding(db(), enterpriseId, today),
    db().orgUnit.findUniqueOrThrow({ where: { id: enterpriseId }, select: { name: true } }),
    readSeals(),
  ]);
  const counts = counted.filter(({ basis }) => basis === 'DUE').reduce<DueCounts>(addCounts, NO_COUNTS);
  return {
    today,
    month,
    enterpriseName: enterprise.name,
    promises: promises.slice(0, POSTER_ROWS),
    isCut: promises.length > POSTER_ROWS,
    counts,
    onTime: printRate(counts.keptOnTime, counts.due, rounding),
    seal: seals[0] ? { id: seals[0].id, code: seals[0].code } : null,
  };
}
