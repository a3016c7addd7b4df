import type { GrantedRole } from '#app/core/actor.ts';
import { db, transact } from '#app/core/db.server.ts';
import { openSession } from '#app/core/session.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import { hashPassword } from '#app/systems/accounts/password-hash.server.ts';
import { nextSerial } from './serial.ts';
import { buildTeam, type BuiltUnit } from './units.ts';

const LONG_AGO: Day = '2015-03-02';

export interface BuiltEmployee {
  employeeId: number;
  enterpriseId: number;
  no: string;
  name: string;
  unit: BuiltUnit;
}

export interface NewEmployee {
  unit?: BuiltUnit;
  no?: string;
  name?: string;
  position?: string;
  joinedOn?: Day;
  leftOn?: Day;
}

/** Somebody employed in a unit since long ago; without a unit he gets a team of his own. */
export async function buildEmployee(overrides: NewEmployee = {}): Promise<BuiltEmployee> {
  const serial = nextSerial();
  const { no = `E${String(serial).padStart(4, '0')}`, name = `职工${serial}`, position } = overrides;
  const { joinedOn = LONG_AGO, leftOn } = overrides;
  const unit = overrides.unit ?? (await buildTeam());
  const { enterpriseId } = unit;
  const [from, to] = [toDate(joinedOn), leftOn ? toDate(leftOn) : null];
  const { id } = await db().employee.create({
    data: {
      enterpriseId,
      no,
      name,
      position,
      employments: { create: { enterpriseId, joinedOn: from, leftOn: to } },
      memberships: { create: { enterpriseId, unitId: unit.id, fromOn: from, toOn: to } },
    },
    select: { id: true },
  });
  return { employeeId: id, enterpriseId, no, name, unit };
}

/** Gives a role over a unit from long ago on, or for the interval. */
export async function buildRole(
  employee: BuiltEmployee,
  role: GrantedRole,
  unit: BuiltUnit,
  interval: { fromOn?: Day; toOn?: Day } = {},
): Promise<void> {
  const { fromOn = LONG_AGO, toOn } = interval;
  await db().roleAssignment.create({
    data: {
      enterpriseId: employee.enterpriseId,
      employeeId: employee.employeeId,
      unitId: unit.id,
      role,
      fromOn: toDate(fromOn),
      toOn: toOn ? toDate(toOn) : null,
    },
  });
}

export interface BuiltAccount {
  accountId: number;
  loginName: string;
  /** What a browser sends; a session is open. */
  cookie: string;
}

/** The account of an employee, with an open session; `password` costs time, so it is hashed only when given. */
export async function buildAccount(
  employee: BuiltEmployee,
  overrides: { password?: string; disabledAt?: Date } = {},
): Promise<BuiltAccount> {
  const { enterpriseId, employeeId, no } = employee;
  const passwordHash = overrides.password ? await hashPassword(overrides.password) : null;
  const { id } = await db().account.create({
    data: { enterpriseId, employeeId, loginName: no, passwordHash, disabledAt: overrides.disabledAt },
    select: { id: true },
  });
  return { accountId: id, loginName: no, cookie: await buildSession(id) };
}

/** A shared device of the enterprise, signed in. */
export async function buildKiosk(enterprise: BuiltUnit): Promise<BuiltAccount> {
  const loginName = `kiosk${nextSerial()}`;
  const { id } = await db().account.create({
    data: { enterpriseId: enterprise.enterpriseId, loginName, kind: 'KIOSK' },
    select: { id: true },
  });
  return { accountId: id, loginName, cookie: await buildSession(id) };
}

/** Another open session of the account, as the `Cookie` header of its browser. */
export async function buildSession(accountId: number, userAgent = 'Test browser'): Promise<string> {
  const header = await transact((tx) => openSession(tx, accountId, userAgent));
  return header.split(';')[0] as string;
}

export type BuiltPerson = BuiltEmployee & BuiltAccount;

/** An employee who is signed in and holds these roles: over `over`, else over his own unit. */
export async function buildPerson(
  overrides: NewEmployee & { roles?: GrantedRole[]; over?: BuiltUnit; password?: string } = {},
): Promise<BuiltPerson> {
  const employee = await buildEmployee(overrides);
  for (const role of overrides.roles ?? []) await buildRole(employee, role, overrides.over ?? employee.unit);
  return { ...employee, ...(await buildAccount(employee, overrides)) };
}
