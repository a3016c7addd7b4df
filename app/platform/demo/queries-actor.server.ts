import type { Actor, HeldRole, Role } from '#app/core/actor.ts';
import { db, type Db } from '#app/core/db.server.ts';
import { dayOf } from '../calendar/day.ts';
import { onDay } from '../calendar/on-day.ts';

/** Somebody of the demo factory as one who acts, with the roles of today, before there are accounts. */
export async function demoActor(enterpriseId: number, no: string, tx: Db = db()): Promise<Actor> {
  const today = dayOf(new Date());
  const { id, name } = await tx.employee.findFirstOrThrow({ where: { enterpriseId, no } });
  const membership = await tx.unitMembership.findFirst({
    where: { employeeId: id, ...onDay(today)('fromOn', 'toOn') },
    orderBy: { fromOn: 'desc' },
    select: { unit: { select: { id: true, path: true } } },
  });
  const unit = membership?.unit;
  return {
    accountId: 0,
    sessionId: 0,
    enterpriseId,
    kind: 'EMPLOYEE',
    employeeId: id,
    no,
    name,
    unitId: unit?.id ?? enterpriseId,
    unitPath: unit?.path ?? `/${enterpriseId}/`,
    roles: await readRoles(tx, id),
    locale: 'zh-CN',
    textSize: 100,
  };
}

/** What a session would say of him: the roles that were granted, and the office of a representative. */
async function readRoles(tx: Db, employeeId: number): Promise<HeldRole[]> {
  const on = onDay(dayOf(new Date()));
  const unit = { select: { id: true, path: true } };
  const granted = await tx.roleAssignment.findMany({
    where: { employeeId, ...on('fromOn', 'toOn') },
    select: { role: true, unit },
  });
  const parts = await tx.electionUnitPart.findMany({
    where: { electionUnit: { representatives: { some: { employeeId, status: 'IN_OFFICE' } } } },
    select: { unit },
  });
  const held = (role: Role, { id, path }: { id: number; path: string }) => ({
    role,
    unitId: id,
    unitPath: path,
  });
  return [
    ...granted.map((grant) => held(grant.role, grant.unit)),
    ...parts.map((part) => held('EMPLOYEE_REPRESENTATIVE', part.unit)),
  ];
}
