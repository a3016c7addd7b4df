import type { Db } from '#app/core/db.server.ts';
import { fromDate, type Day } from '#app/platform/calendar/day.ts';
import type { EmploymentDays, KnownEmployees } from './import/knowledge.ts';
import type { MembershipDays } from './import/intervals.ts';

/** A person of the roster with the intervals of employment and of belonging to units, oldest first. */
export interface KnownPerson {
  id: number;
  no: string;
  name: string;
  gender: string | null;
  phone: string | null;
  position: string | null;
  positionKind: string | null;
  employmentForm: string | null;
  unionMember: boolean;
  employments: EmploymentDays[];
  memberships: MembershipDays<number>[];
}

/** What the roster says of a person himself. */
export const PERSON_COLUMNS = {
  id: true,
  no: true,
  name: true,
  gender: true,
  phone: true,
  position: true,
  positionKind: true,
  employmentForm: true,
  unionMember: true,
} as const;

/** Everyone the enterprise ever employed, by 工号. Three queries, whatever the number of people. */
export async function readPeople(tx: Db, enterpriseId: number): Promise<Map<string, KnownPerson>> {
  const [employees, employments, memberships] = [
    await tx.employee.findMany({ where: { enterpriseId }, orderBy: { no: 'asc' }, select: PERSON_COLUMNS }),
    await readEmployments(tx, enterpriseId),
    await readMemberships(tx, enterpriseId),
  ];
  return new Map(
    employees.map((employee) => [
      employee.no,
      {
        ...employee,
        employments: employments.get(employee.id) ?? [],
        memberships: memberships.get(employee.id) ?? [],
      },
    ]),
  );
}

async function readEmployments(tx: Db, enterpriseId: number): Promise<Map<number, EmploymentDays[]>> {
  const rows = await tx.employment.findMany({
    where: { enterpriseId },
    orderBy: { joinedOn: 'asc' },
    select: { employeeId: true, joinedOn: true, leftOn: true },
  });
  return grouped(rows, ({ joinedOn, leftOn }) => ({
    joinedOn: fromDate(joinedOn),
    leftOn: dayOrNull(leftOn),
  }));
}

async function readMemberships(tx: Db, enterpriseId: number): Promise<Map<number, MembershipDays<number>[]>> {
  const rows = await tx.unitMembership.findMany({
    where: { enterpriseId },
    orderBy: { fromOn: 'asc' },
    select: { employeeId: true, unitId: true, fromOn: true, toOn: true },
  });
  return grouped(rows, ({ unitId, fromOn, toOn }) => ({
    unit: unitId,
    fromOn: fromDate(fromOn),
    toOn: dayOrNull(toOn),
  }));
}

function dayOrNull(date: Date | null): Day | null {
  return date && fromDate(date);
}

function grouped<R extends { employeeId: number }, T>(rows: readonly R[], make: (row: R) => T) {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.employeeId);
    if (group) group.push(make(row));
    else groups.set(row.employeeId, [make(row)]);
  }
  return groups;
}

/** Who is or was employed when, by 工号: what other registers are checked against. */
export function employmentsOf(people: ReadonlyMap<string, KnownPerson>): KnownEmployees {
  return new Map([...people].map(([no, { employments }]) => [no, employments]));
}
