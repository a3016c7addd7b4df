import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { findPerson } from '#app/systems/roster/public.server.ts';
import { dayEvents } from '../events.ts';
import { fieldProblem, fieldRefusal } from '../field-refusal.ts';
import { mayServe, mayTakeMatters } from '../policy.ts';
import { readCaseAlone, type DayCase } from '../queries-case.server.ts';
import { checkCode } from '../queries-code.server.ts';
import type { DeskInput } from '../schema.ts';
import { newCode } from './take-slot.server.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: DeskInput;
}

type Served = { name: (typeof dayEvents)['checkIn']; done: { key: string; params?: Record<string, string> } };

/**
 * What whoever is on duty does with visitors: checks a code in, lets somebody in who has none, calls, lets go. Throws a
 * `Refusal` that says why: not on duty, not open, a code of another day or one that was used.
 */
export async function serveVisitors({ actor, params, input }: Sent) {
  if (input.intent === 'unnamed') return countUnnamed(actor, params.id);
  const done = await transact(async (tx) => {
    const found = await readCaseAlone(tx, actor.enterpriseId, params.id);
    refuseUnlessServing(actor, found);
    const served = await serve(tx, actor, found, input);
    const about = {
      enterpriseId: actor.enterpriseId,
      subjectType: 'consultation-days',
      subjectId: params.id,
    };
    await recordEvent(tx, actor, { ...about, name: served.name });
    announce(tx, [`enterprise:${actor.enterpriseId}`], served.name, params.id);
    return served.done;
  });
  return { to: `/consultation-days/${params.id}/desk`, done };
}

/**
 * Somebody would rather say it unnamed: the day's number grows by one. No event and no visit tells when, or who counted
 * it, since the time at a table would tell whose it is.
 */
async function countUnnamed(actor: Actor, id: number): Promise<{ to: string; done: Served['done'] }> {
  await transact(async (tx) => {
    const found = await readCaseAlone(tx, actor.enterpriseId, id);
    refuseUnlessServing(actor, found);
    if (!mayTakeMatters(actor, found.people))
      throw new Refusal('forbidden', 'consultation-days:refusal.onlyRepresentatives');
    await tx.consultationDay.update({ where: { id }, data: { unnamed: { increment: 1 } } });
    announce(tx, [`enterprise:${actor.enterpriseId}`], dayEvents.takeMatter, id);
  });
  return {
    to: `/consultation-days/${id}/desk?unnamed=on`,
    done: { key: 'consultation-days:done.unnamed' },
  };
}

/** Throws a `Refusal` unless the actor is on duty that day and it is open. */
export function refuseUnlessServing(actor: Actor, { people, status }: DayCase): void {
  if (!mayServe(actor, people)) throw new Refusal('forbidden', 'consultation-days:refusal.notOnDuty');
  if (status !== 'OPEN') throw new Refusal('conflict', 'consultation-days:refusal.notOpen');
}

type Named = Exclude<DeskInput, { intent: 'unnamed' }>;

function serve(tx: Tx, actor: Actor, found: DayCase, input: Named): Promise<Served> {
  if (input.intent === 'checkIn') return checkIn(tx, actor, found, input.code);
  if (input.intent === 'walkIn') return walkIn(tx, actor, found, input);
  return move(tx, found, input.visitId, input.intent);
}

async function checkIn(tx: Tx, actor: Actor, found: DayCase, code: string): Promise<Served> {
  const checked = await checkCode(tx, found, code);
  if (!checked.ok) {
    const { key, params } = checked;
    throw fieldRefusal({ field: 'code', key: `consultation-days:badCode.${key}`, params });
  }
  await arrive(tx, actor, checked.visitId, 'CODE');
  const { name, fromTime, station } = checked;
  return {
    name: dayEvents.checkIn,
    done: { key: 'consultation-days:done.checkedIn', params: { name, time: fromTime, station } },
  };
}

async function arrive(tx: Tx, actor: Actor, id: number, knownBy: 'CODE' | 'BADGE'): Promise<void> {
  const arrived = await tx.consultationVisit.updateMany({
    where: { id, status: 'RESERVED' },
    data: { status: 'CHECKED_IN', checkedInAt: new Date(), checkedInById: actor.employeeId, knownBy },
  });
  if (arrived.count === 0) throw new Refusal('conflict', 'consultation-days:refusal.visitMoved');
}

/** Somebody without a code. With a name, his badge was seen; a slot that he has reserved is his. */
async function walkIn(
  tx: Tx,
  actor: Actor,
  found: DayCase,
  { who, badge, station }: Extract<DeskInput, { intent: 'walkIn' }>,
): Promise<Served> {
  const { row } = found;
  if (!row.shifts.some((shift) => shift.station === station))
    throw fieldRefusal(fieldProblem('station', 'station'));
  const name = dayEvents.checkIn;
  const arrival = {
    dayId: row.id,
    station,
    status: 'CHECKED_IN' as const,
    checkedInAt: new Date(),
    checkedInById: actor.employeeId,
    code: await newCode(tx, row.id),
  };
  if (who === '') {
    await tx.consultationVisit.create({ data: arrival });
    return { name, done: { key: 'consultation-days:done.walkedIn', params: { code: arrival.code } } };
  }
  const person = await readShown(tx, found, who, badge);
  const reserved = await tx.consultationVisit.findFirst({
    where: { dayId: row.id, employeeId: person.id, status: 'RESERVED' },
    select: { id: true, fromTime: true, station: true },
  });
  if (reserved) await arrive(tx, actor, reserved.id, 'BADGE');
  else await tx.consultationVisit.create({ data: { ...arrival, employeeId: person.id, knownBy: 'BADGE' } });
  const at = { time: reserved?.fromTime ?? '', station: reserved?.station ?? station };
  return { name, done: { key: 'consultation-days:done.checkedIn', params: { name: person.name, ...at } } };
}

/** Who was typed, once his badge was seen. Throws a `Refusal` beside the field. */
export async function readShown(tx: Tx, { row, today }: DayCase, who: string, badge: string) {
  const person = await findPerson(tx, row.enterpriseId, who, today);
  if (person.problem)
    throw fieldRefusal(fieldProblem('who', person.problem === 'Ambiguous' ? 'several' : 'nobody', { who }));
  if (badge !== 'on') throw fieldRefusal(fieldProblem('badge', 'badge', { name: person.employee.name }));
  return person.employee;
}

async function move(tx: Tx, { row }: DayCase, id: number, intent: 'call' | 'finish'): Promise<Served> {
  const moved = await tx.consultationVisit.updateMany({
    where: { id, dayId: row.id, status: 'CHECKED_IN', ...(intent === 'call' ? { calledAt: null } : {}) },
    data: intent === 'call' ? { calledAt: new Date() } : { status: 'DONE' },
  });
  if (moved.count === 0) throw new Refusal('conflict', 'consultation-days:refusal.visitMoved');
  return { name: dayEvents[intent], done: { key: `consultation-days:done.${intent}` } };
}
