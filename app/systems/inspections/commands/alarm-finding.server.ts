import type { Tx } from '#app/core/db.server.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { readPresent } from '#app/platform/workflow/queries-present.server.ts';
import { ROLES_OF_DUTY } from '../duty.ts';
import { findingSteps } from '../events.ts';
import { isAlarming } from '../inspection.ts';
import { readFindingCase } from '../queries-finding.server.ts';
import type { By } from '../queries-case.server.ts';
import { takeFindingStep } from './take-finding-step.server.ts';

/** Who must hear of it on the same day. */
const TOLD = [...ROLES_OF_DUTY.MANAGEMENT, ...ROLES_OF_DUTY.UNION_CHAIR, ...ROLES_OF_DUTY.DEPARTMENT];

/**
 * Tells the top and the head of the place of a finding that may hurt somebody, suggests that work stops, and puts the
 * management on the hook for saying by the end of the day whether it does. Does nothing for others, and nothing twice.
 *
 * @param by who found it; only an enterprise where it is the portal
 */
export async function alarmFinding(tx: Tx, by: By, finding: { id: number }): Promise<void> {
  const { row, round, enterpriseId, status } = await readFindingCase(tx, by.enterpriseId, finding.id);
  if (!isAlarming(row) || row.stopWork !== 'NONE' || status !== 'FOUND') return;
  await takeFindingStep({ tx, by, findingId: row.id, action: 'alarm', input: {} });
  const branch = row.place.unit.path.split('/').filter(Boolean).map(Number);
  const { held } = await readPresent(tx, enterpriseId, branch, round.today);
  const clock = await tx.deadline.findFirst({
    where: { subjectType: 'findings', subjectId: row.id, closedAt: null },
    select: { holderId: true },
  });
  const told = held
    .filter(({ role }) => (TOLD as readonly string[]).includes(role))
    .map(({ employeeId }) => employeeId)
    .filter((id) => id !== clock?.holderId);
  const about = { enterpriseId, subjectType: 'findings', subjectId: row.id, name: findingSteps.alarm };
  await notify(
    tx,
    [...new Set(told)].map((employeeId) => ({ ...about, employeeId, kind: 'MINE' as const })),
  );
}
