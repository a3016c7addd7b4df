import type { Tx } from '#app/core/db.server.ts';

/** A department of the demo factory with the first who leads it, apart from these people. */
export async function headOf(
  tx: Tx,
  enterpriseId: number,
  department: string,
  without: readonly string[] = [],
): Promise<{ departmentId: number; employeeId: number; no: string }> {
  const { unitId, employee } = await tx.roleAssignment.findFirstOrThrow({
    where: {
      enterpriseId,
      role: { in: ['WORKSHOP_DIRECTOR', 'DEPT_MANAGER'] },
      unit: { name: department, kind: 'DEPARTMENT' },
      employee: { no: { notIn: [...without] } },
    },
    orderBy: { id: 'asc' },
    select: { unitId: true, employee: { select: { id: true, no: true } } },
  });
  return { departmentId: unitId, employeeId: employee.id, no: employee.no };
}
