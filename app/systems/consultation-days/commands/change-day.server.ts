import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { dayEvents } from '../events.ts';
import { fieldProblem, fieldRefusal } from '../field-refusal.ts';
import { readCaseAlone, type DayCase } from '../queries-case.server.ts';
import type { EditInput } from '../schema.ts';
import { keyOf, slotsOf, type Sitting } from '../slots.ts';
import { readSittings } from './read-sittings.server.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: EditInput;
}

/**
 * Changes what is planned for a day: place, time, theme and who sits where. Once it is announced only who sits where, as
 * long as every reserved slot still has somebody. Throws a `Refusal` beside the fields.
 */
export async function changeDay({ actor, params, input }: Sent) {
  await transact(async (tx) => {
    const found = await readCaseAlone(tx, actor.enterpriseId, params.id);
    const { status, row } = found;
    if (status !== 'SCHEDULED' && status !== 'ANNOUNCED' && status !== 'OPEN')
      throw new Refusal('conflict', 'consultation-days:refusal.notEditable');
    const planned = status === 'SCHEDULED' && input.intent === 'plan' ? input : null;
    if (planned) await writePlan(tx, found, planned);
    const times = planned ?? row;
    const sittings = await readSittings(tx, found, input.shifts, times);
    if (status !== 'SCHEDULED') await refuseOrphans(tx, found, sittings);
    await tx.consultationShift.deleteMany({ where: { dayId: row.id } });
    await tx.consultationShift.createMany({ data: sittings.map((one) => ({ ...one, dayId: row.id })) });
    await tx.consultationDay.update({ where: { id: row.id }, data: { version: { increment: 1 } } });
    await tell(tx, actor, found, sittings);
  });
  return { to: `/consultation-days/${params.id}`, done: { key: 'consultation-days:done.changed' } };
}

type Plan = Extract<EditInput, { intent: 'plan' }>;

async function writePlan(tx: Tx, { row }: DayCase, input: Plan): Promise<void> {
  const { place, theme, fromTime, toTime, slotMinutes, unitId } = input;
  const plan = { place, theme, fromTime, toTime, slotMinutes, unitId };
  if (plan.fromTime >= plan.toTime) throw fieldRefusal(fieldProblem('toTime', 'timesTurned'));
  const unit = await tx.orgUnit.findFirst({
    where: { id: plan.unitId, enterpriseId: row.enterpriseId, closedOn: null },
    select: { id: true },
  });
  if (!unit) throw fieldRefusal(fieldProblem('unitId', 'unit'));
  await tx.consultationDay.update({ where: { id: row.id }, data: plan });
}

/** Who has reserved must find somebody at his time and station. */
async function refuseOrphans(tx: Tx, { row }: DayCase, sittings: readonly Sitting[]): Promise<void> {
  const left = new Set(slotsOf(sittings, row.slotMinutes).map(keyOf));
  const reserved = await tx.consultationVisit.findMany({
    where: { dayId: row.id, status: 'RESERVED', fromTime: { not: null } },
    orderBy: { fromTime: 'asc' },
    select: { station: true, fromTime: true },
  });
  const orphan = reserved.find(
    ({ station, fromTime }) => !left.has(keyOf({ station, fromTime: fromTime ?? '' })),
  );
  if (orphan)
    throw fieldRefusal(
      fieldProblem('shifts', 'slotReserved', { station: orphan.station, time: orphan.fromTime ?? '' }),
    );
}

async function tell(
  tx: Tx,
  actor: Actor,
  { row, status, people }: DayCase,
  sittings: readonly Sitting[],
): Promise<void> {
  const about = {
    enterpriseId: row.enterpriseId,
    subjectType: 'consultation-days',
    subjectId: row.id,
    name: dayEvents.edit,
  };
  await recordEvent(tx, actor, about);
  const before = [...people.representativeIds, ...people.managerIds];
  const hears = new Set([...before, ...sittings.map(({ employeeId }) => employeeId)]);
  if (status !== 'SCHEDULED')
    await notify(
      tx,
      [...hears]
        .filter((employeeId) => employeeId !== actor.employeeId)
        .map((employeeId) => ({ ...about, employeeId, kind: 'MINE' as const })),
    );
  announce(tx, [`enterprise:${row.enterpriseId}`], dayEvents.edit, row.id);
}
