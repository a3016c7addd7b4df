import { ROLES_OF_DUTY } from '../duty.ts';
import type { Tx } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { readPresent } from '#app/platform/workflow/queries-present.server.ts';
import { fieldRefusal, text, type StepContext } from './step-effect.server.ts';

/** A department as a target: who leads it, and may have the concern. */
export interface Department {
  id: number;
  name: string;
  path: string;
  /** Employee ids of its heads who are fit; never empty. */
  headIds: readonly number[];
}

/**
 * The department that was chosen. Throws a `Refusal` beside the field: there is none such, nobody leads it, or whoever
 * leads it is the one it is about, or under him.
 */
export async function findDepartment({ tx, found, input }: StepContext): Promise<Department> {
  const unit = await tx.orgUnit.findFirst({
    where: {
      id: Number(text(input, 'department')) || 0,
      enterpriseId: found.row.enterpriseId,
      kind: 'DEPARTMENT',
      closedOn: null,
    },
    select: { id: true, name: true, path: true },
  });
  if (!unit) throw fieldRefusal('department', 'departmentUnknown');
  const heads = await headsOf(tx, found.row.enterpriseId, unit.path, found.today);
  if (heads.length === 0) throw fieldRefusal('department', 'departmentHeadless', { name: unit.name });
  const headIds = heads.filter((id) => !found.people.unfit.includes(id));
  if (headIds.length === 0) throw fieldRefusal('department', 'departmentConflicted', { name: unit.name });
  return { ...unit, headIds };
}

/** Who leads a department today, the nearest first. */
async function headsOf(tx: Tx, enterpriseId: number, path: string, today: Day): Promise<number[]> {
  const branch = path.split('/').filter(Boolean).map(Number);
  const { held } = await readPresent(tx, enterpriseId, branch, today);
  const roles: readonly string[] = ROLES_OF_DUTY.DEPARTMENT_HEAD;
  return held
    .filter(({ role }) => roles.includes(role))
    .sort((a, b) => branch.indexOf(b.unitId) - branch.indexOf(a.unitId))
    .map(({ employeeId }) => employeeId);
}
