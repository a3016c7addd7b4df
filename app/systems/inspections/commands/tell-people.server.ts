import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import { readPresent } from '#app/platform/workflow/queries-present.server.ts';
import { ROLES_OF_DUTY } from '../duty.ts';
import { roundSteps } from '../events.ts';
import { matterOf } from '../queries-case.server.ts';
import type { RoundContext } from './round-context.server.ts';

/** Whoever leads the unit learns that it will be inspected, and when; of a surprise only the team knows. */
export async function tellNotified({ tx, found, actor }: RoundContext): Promise<void> {
  const { row, enterpriseId, today } = found;
  if (row.isSurprise) return;
  const branch = row.unit.path.split('/').filter(Boolean).map(Number);
  const { held } = await readPresent(tx, enterpriseId, branch, today);
  const roles: readonly string[] = [...ROLES_OF_DUTY.DEPARTMENT, ...ROLES_OF_DUTY.MANAGEMENT];
  const heads = held.filter(({ role }) => roles.includes(role)).map(({ employeeId }) => employeeId);
  await tell({ tx, found, actor }, heads, roundSteps.notify);
}

/** Everybody of the inspected unit hears of the result; the board has it for the whole enterprise. */
export async function tellResult({ tx, found, actor }: RoundContext): Promise<void> {
  const there = await tx.unitMembership.findMany({
    where: {
      unit: { path: { startsWith: found.row.unit.path } },
      ...onDay(found.today)('fromOn', 'toOn'),
      employee: { employments: { some: onDay(found.today)('joinedOn', 'leftOn') } },
    },
    select: { employeeId: true },
  });
  const people = there.map(({ employeeId }) => employeeId);
  await tell({ tx, found, actor }, people, roundSteps.publish);
}

/** Those whom the kernel has told already hear nothing twice. */
async function tell(
  { tx, found, actor }: Pick<RoundContext, 'tx' | 'found' | 'actor'>,
  people: readonly number[],
  name: string,
): Promise<void> {
  const told = new Set([...matterOf(found).concerned, actor?.employeeId ?? 0]);
  const about = {
    enterpriseId: found.enterpriseId,
    subjectType: 'inspections',
    subjectId: found.id,
    name,
  };
  const others = [...new Set(people)].filter((id) => !told.has(id));
  await notify(
    tx,
    others.map((employeeId) => ({ ...about, employeeId, kind: 'MINE' as const })),
  );
}
