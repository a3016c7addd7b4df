import type { Db, Prisma, Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import type { DraftedReport } from './consultation-day.ts';
import { isInTime, lastDayBefore } from './plan.ts';
import type { DayPeople } from './policy.ts';
import { consultationRules } from './rules.ts';
import type { DayWords } from './workflow.ts';

const PARTS = {
  unit: { select: { id: true, name: true, path: true } },
  shifts: {
    orderBy: [{ fromTime: 'asc' }, { station: 'asc' }, { id: 'asc' }],
    include: { employee: { select: { id: true, no: true, name: true, position: true } } },
  },
} as const satisfies Prisma.ConsultationDayInclude;

/** A consultation day with all that its workflow asks. */
export type DayCase = Awaited<ReturnType<typeof readCase>>;

/** Reads a consultation day of the enterprise. Throws a `Refusal` when there is none. */
export async function readCase(tx: Db, enterpriseId: number, id: number) {
  const row = await tx.consultationDay.findFirst({ where: { id, enterpriseId }, include: PARTS });
  if (!row) throw new Refusal('notFound', 'consultation-days:refusal.notFound');
  const today = dayOf(new Date());
  const calendar = await readWorkCalendar(tx, enterpriseId);
  const rules = await readRuleValues(tx, enterpriseId, consultationRules, today);
  const onDay = fromDate(row.onDay);
  const announce = rules['consult.announce'];
  return {
    row,
    today,
    calendar,
    rules,
    onDay,
    status: row.status,
    drafted: row.closedAt === null ? null : (row.drafted as unknown as DraftedReport),
    /** Until when it must be announced. */
    announceBy: lastDayBefore(onDay, announce, calendar),
    people: peopleOf(row.shifts),
    holding: holdingOf(row, onDay, today, isInTime(today, onDay, announce, calendar)),
  };
}

/** The same, and nobody else writes about this day until the transaction ends. */
export async function readCaseAlone(tx: Tx, enterpriseId: number, id: number): Promise<DayCase> {
  await tx.$executeRaw`select 1 from "ConsultationDay" where id = ${id} and "enterpriseId" = ${enterpriseId} for update`;
  return readCase(tx, enterpriseId, id);
}

function peopleOf(shifts: readonly { employeeId: number; part: string }[]): DayPeople {
  const of = (wanted: string) =>
    shifts.filter(({ part }) => part === wanted).map(({ employeeId }) => employeeId);
  return { representativeIds: of('REPRESENTATIVE'), managerIds: of('MANAGER') };
}

interface Facts {
  place: string;
  shifts: readonly { part: string }[];
  summarisedOn: Date | null;
  signedOn: Date | null;
}

function holdingOf(row: Facts, onDay: Day, today: Day, inTime: boolean) {
  const holding = new Set<DayWords['circumstance']>();
  if (inTime) holding.add('inTime');
  if (row.place !== '' && row.shifts.some(({ part }) => part === 'REPRESENTATIVE')) holding.add('staffed');
  if (onDay === today) holding.add('today');
  if (row.summarisedOn !== null) holding.add('summarised');
  holding.add(row.signedOn === null ? 'unsigned' : 'signed');
  return holding as ReadonlySet<DayWords['circumstance']>;
}

/** The day by which its next step is due. */
function plannedOn({ status, announceBy, onDay, row, rules, calendar }: DayCase): Day {
  if (status === 'SCHEDULED') return announceBy;
  if (row.closedAt === null) return onDay;
  return calendar.addWorkdays(dayOf(row.closedAt), rules['consult.summary']);
}

/** The consultation day as its workflow asks for it. */
export function matterOf(found: DayCase): Matter<DayWords> {
  const { row, status, today, holding, people, rules } = found;
  return {
    enterpriseId: row.enterpriseId,
    id: row.id,
    status,
    unitId: row.unitId,
    unitPath: row.unit.path,
    today,
    holding,
    plannedOn: plannedOn(found),
    noticeEndsOn: null,
    parts: {},
    ownRoles: {},
    unfitFor: () => [],
    daysOf: (rule) => ({
      value: rule === 'consult.frequency' ? 0 : rules[rule],
      unit: 'workdays',
    }),
    concerned: [...new Set([...people.representativeIds, ...people.managerIds])],
  };
}

/** The same, read anew. Throws a `Refusal` when there is none. */
export async function readMatter(tx: Db, enterpriseId: number, id: number): Promise<Matter<DayWords>> {
  return matterOf(await readCase(tx, enterpriseId, id));
}

/** Who works in the branch on the day, by employee id. */
export async function readBranch(tx: Db, unitPath: string, day: Day): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    select distinct m."employeeId" as id
      from "UnitMembership" m
      join "OrgUnit" u on u.id = m."unitId"
     where starts_with(u.path, ${unitPath}) and m."fromOn" <= ${day}::date
       and (m."toOn" is null or m."toOn" >= ${day}::date)
       and exists (select 1 from "Employment" w where w."employeeId" = m."employeeId"
                      and w."joinedOn" <= ${day}::date and (w."leftOn" is null or w."leftOn" >= ${day}::date))
     order by 1`;
  return rows.map(({ id }) => id);
}
