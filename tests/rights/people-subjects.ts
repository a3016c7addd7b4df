import { db } from '#app/core/db.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { buildEmployee, buildRole } from '#tests/factories/people.ts';
import { buildElectionUnit, buildRepresentative } from '#tests/factories/representatives.ts';
import type { Make } from './subject.ts';

const today = () => dayOf(new Date());

/** People of every kind whose roles and accounts somebody would change. */
export const PEOPLE_SUBJECTS = {
  employee: async ({ units }) => {
    const { employeeId } = await buildEmployee({ unit: units.team });
    return { params: { id: employeeId } };
  },
  grant: async ({ units }) => {
    const { employeeId } = await buildEmployee({ unit: units.team });
    const unitId = String(units.team.id);
    const fields = { intent: 'grant', role: 'TEAM_LEADER', unitId, fromOn: today(), toOn: '' };
    return { params: { id: employeeId }, fields };
  },
  unionGrant: async ({ enterprise, units }) => {
    const { employeeId } = await buildEmployee({ unit: units.team });
    const over = { role: 'UNION_OFFICER', unitId: String(enterprise.id), fromOn: today(), toOn: '' };
    return { params: { id: employeeId }, fields: { intent: 'grant', ...over } };
  },
  unionRole: async ({ enterprise, units }) => {
    const employee = await buildEmployee({ unit: units.team });
    await buildRole(employee, 'UNION_OFFICER', enterprise);
    const { id } = await db().roleAssignment.findFirstOrThrow({
      where: { employeeId: employee.employeeId },
      select: { id: true },
    });
    return { params: { id: employee.employeeId }, fields: { intent: 'end', assignmentId: String(id) } };
  },
  ofTheUnion: async ({ enterprise, units }) => {
    const employee = await buildEmployee({ unit: units.team });
    await buildRole(employee, 'UNION_OFFICER', enterprise);
    return { params: { id: employee.employeeId } };
  },
  secondChair: async ({ enterprise, units }) => {
    const employee = await buildEmployee({ unit: units.team });
    await buildRole(employee, 'UNION_CHAIR', enterprise);
    return { params: { id: employee.employeeId } };
  },
  someRepresentative: async ({ units }) => {
    const employee = await buildEmployee({ unit: units.team });
    const electionUnit = await buildElectionUnit({ units: [units.team], status: 'ELECTING' });
    await buildRepresentative({ employee, electionUnit, status: 'ELECTED' });
    return { params: { id: employee.employeeId } };
  },
} as const satisfies Record<string, Make>;
