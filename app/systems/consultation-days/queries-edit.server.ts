import type { Actor } from '#app/core/actor.ts';
import { db, transact } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { representativesInOffice } from '#app/systems/representatives/public.server.ts';
import { MOST_SHIFTS } from './consultation-day.ts';
import { allowedSteps } from './policy.ts';
import { readCase } from './queries-case.server.ts';
import { factsOf } from './queries-day.server.ts';
import type { StepParams } from './schema.ts';

const EMPTY_ROWS = 3;

/** What is planned for a day, for changing it. Throws a `Refusal` when it is over. */
export async function readEdit({ actor, params }: { actor: Actor; params: { id: number } }) {
  const { enterpriseId } = actor;
  const found = await readCase(db(), enterpriseId, params.id);
  const { status, row, today } = found;
  if (!['SCHEDULED', 'ANNOUNCED', 'OPEN'].includes(status))
    throw new Refusal('conflict', 'consultation-days:refusal.notEditable');
  const [units, offices] = await Promise.all([
    db().orgUnit.findMany({
      where: { enterpriseId, closedOn: null, kind: { in: ['ENTERPRISE', 'DEPARTMENT'] } },
      orderBy: { id: 'asc' },
      select: { id: true, name: true },
    }),
    representativesInOffice(db(), enterpriseId, today),
  ]);
  const facts = factsOf(found);
  return {
    ...facts,
    unitId: row.unitId,
    units,
    mayPlan: status === 'SCHEDULED',
    rows: Math.min(MOST_SHIFTS, facts.shifts.length + EMPTY_ROWS),
    representatives: offices.map(({ no, name, electionUnitName }) => ({ no, name, electionUnitName })),
  };
}

/** A step of a day, before it is taken. Throws a `Refusal` when it is not open to the actor now. */
export function readStep({ actor, params }: { actor: Actor; params: StepParams }) {
  return transact(async (tx) => {
    const found = await readCase(tx, actor.enterpriseId, params.id);
    const { status, holding, people } = found;
    if (!allowedSteps(status, holding, people, actor).includes(params.step))
      throw new Refusal('conflict', 'consultation-days:refusal.notNow');
    const reserved = await tx.consultationVisit.count({ where: { dayId: params.id, status: 'RESERVED' } });
    const waiting = await tx.consultationVisit.count({ where: { dayId: params.id, status: 'CHECKED_IN' } });
    return { ...factsOf(found), step: params.step, reserved, waiting };
  });
}
