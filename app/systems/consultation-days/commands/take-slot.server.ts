import { randomInt } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { clockTime } from '#app/platform/format/time-words.ts';
import { dayEvents } from '../events.ts';
import { fieldProblem, fieldRefusal } from '../field-refusal.ts';
import { readCaseAlone, type DayCase } from '../queries-case.server.ts';
import type { SlotInput } from '../schema.ts';
import { freeSlots, keyOf, slotsOf, type Slot } from '../slots.ts';

const CODES = 1_000_000;
const DIGITS = 6;

interface Sent {
  actor: Actor;
  params: { id: number };
  input: SlotInput;
}

/**
 * A worker reserves a slot of a day, one at most, or gives it back. Of two who want the same slot one gets it. Throws a
 * `Refusal` that says why not and what else there is.
 */
export async function takeSlot({ actor, params, input }: Sent) {
  const { employeeId } = actor;
  if (employeeId === null) throw new Refusal('forbidden', 'core:refusal.forbidden');
  await transact(async (tx) => {
    const found = await readCaseAlone(tx, actor.enterpriseId, params.id);
    if (input.intent === 'giveBack') await giveBack(tx, found, employeeId);
    else await reserve(tx, actor, found, employeeId, input.slot);
    const name = input.intent === 'giveBack' ? dayEvents.giveBack : dayEvents.reserve;
    const about = {
      enterpriseId: actor.enterpriseId,
      subjectType: 'consultation-days',
      subjectId: params.id,
    };
    await recordEvent(tx, null, { ...about, name });
    announce(tx, [`enterprise:${actor.enterpriseId}`], name, params.id);
  });
  return { to: `/consultation-days/${params.id}`, done: { key: `consultation-days:done.${input.intent}` } };
}

async function reserve(tx: Tx, actor: Actor, found: DayCase, employeeId: number, wanted: string) {
  const { row, status } = found;
  if (status !== 'ANNOUNCED' && status !== 'OPEN')
    throw new Refusal('conflict', 'consultation-days:refusal.notReservable');
  if (!actor.unitPath.startsWith(row.unit.path))
    throw new Refusal('forbidden', 'consultation-days:refusal.otherBranch', {
      params: { unit: row.unit.name },
    });
  const own = await tx.consultationVisit.findFirst({
    where: { dayId: row.id, employeeId, fromTime: { not: null }, status: { not: 'CANCELLED' } },
    select: { fromTime: true, station: true },
  });
  if (own)
    throw new Refusal('conflict', 'consultation-days:refusal.reservedAlready', {
      params: { time: own.fromTime ?? '', station: own.station },
    });
  const slot = (await readFreeSlots(tx, found)).find((free) => keyOf(free) === wanted);
  if (!slot) throw fieldRefusal(fieldProblem('slot', 'slotGone'));
  await tx.consultationVisit.create({
    data: { dayId: row.id, ...slot, employeeId, code: await newCode(tx, row.id) },
  });
}

async function giveBack(tx: Tx, { row }: DayCase, employeeId: number): Promise<void> {
  const given = await tx.consultationVisit.updateMany({
    where: { dayId: row.id, employeeId, status: 'RESERVED' },
    data: { status: 'CANCELLED' },
  });
  if (given.count === 0) throw new Refusal('conflict', 'consultation-days:refusal.nothingReserved');
}

/** The slots of a day that can still be had. */
export async function readFreeSlots(
  tx: Pick<Tx, 'consultationVisit'>,
  { row, onDay, today }: DayCase,
): Promise<Slot[]> {
  const taken = await tx.consultationVisit.findMany({
    where: { dayId: row.id, fromTime: { not: null }, status: { not: 'CANCELLED' } },
    select: { station: true, fromTime: true },
  });
  const notBefore = onDay > today ? '' : onDay === today ? clockTime(new Date()) : '24:00';
  return freeSlots(
    slotsOf(row.shifts, row.slotMinutes),
    taken.map(({ station, fromTime }) => ({ station, fromTime: fromTime ?? '' })),
    notBefore,
  );
}

/** Six digits that nobody else has that day. The day must be held by `readCaseAlone`. */
export async function newCode(tx: Tx, dayId: number): Promise<string> {
  const given = await tx.consultationVisit.findMany({ where: { dayId }, select: { code: true } });
  const codes = new Set(given.map(({ code }) => code));
  for (;;) {
    const code = String(randomInt(CODES)).padStart(DIGITS, '0');
    if (!codes.has(code)) return code;
  }
}
