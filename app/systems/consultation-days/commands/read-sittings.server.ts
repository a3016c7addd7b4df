import type { Role } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import type { Problem } from '#app/core/refusal.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import { representativesInOffice } from '#app/systems/representatives/public.server.ts';
import { findPerson } from '#app/systems/roster/public.server.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import { isTime } from '../consultation-day.ts';
import { fieldProblem, fieldRefusal } from '../field-refusal.ts';
import type { DayCase } from '../queries-case.server.ts';
import type { TypedShift } from '../schema.ts';
import { clashOf, type Sitting } from '../slots.ts';

/** Who may be invited to answer beside the representatives. */
const MANAGERS: readonly Role[] = [
  'MANAGEMENT',
  'WORKSHOP_DIRECTOR',
  'DEPT_MANAGER',
  'TEAM_LEADER',
  'HR',
  'FINANCE',
  'KAIZEN_OFFICE',
];

interface Times {
  fromTime: string;
  toTime: string;
}

/**
 * The shifts as typed, with who is meant. Rows that were left empty do not count. Throws a `Refusal` beside the fields:
 * nobody of that name, no representative in office, no manager, a time outside of the day, somebody in two places.
 */
export async function readSittings(
  tx: Tx,
  found: DayCase,
  typed: readonly TypedShift[],
  times: Times,
): Promise<Sitting[]> {
  const problems: Problem[] = [];
  const sittings: (Sitting & { at: number; name: string })[] = [];
  const offices = await readOffices(tx, found);
  for (const [at, row] of typed.entries()) {
    if (row.who === '' && row.station === '' && row.fromTime === '') continue;
    const own = timeProblems(row, at, times);
    const person = await personOf(tx, found, offices, row, at);
    if ('problem' in person) own.push(person.problem);
    problems.push(...own);
    if (own.length > 0 || 'problem' in person) continue;
    const { station, fromTime, toTime, part } = row;
    sittings.push({ at, station, fromTime, toTime, part, employeeId: person.id, name: person.name });
  }
  if (problems.length > 0) throw fieldRefusal(...problems);
  await refuseClash(tx, found, sittings);
  return sittings.map(({ station, fromTime, toTime, part, employeeId }) => ({
    station,
    fromTime,
    toTime,
    part,
    employeeId,
  }));
}

function timeProblems({ station, fromTime, toTime }: TypedShift, at: number, times: Times): Problem[] {
  const problems = station === '' ? [fieldProblem(`shifts.${at}.station`, 'station')] : [];
  if (!isTime(fromTime) || !isTime(toTime) || fromTime >= toTime)
    return [...problems, fieldProblem(`shifts.${at}.fromTime`, 'shiftTimes')];
  if (fromTime < times.fromTime || toTime > times.toTime)
    problems.push(
      fieldProblem(`shifts.${at}.fromTime`, 'shiftOutside', { from: times.fromTime, to: times.toTime }),
    );
  return problems;
}

interface Offices {
  representatives: ReadonlySet<number>;
  managers: ReadonlySet<number>;
}

async function readOffices(tx: Tx, { row, today }: DayCase): Promise<Offices> {
  const inOffice = await representativesInOffice(tx, row.enterpriseId, today);
  const held = await tx.roleAssignment.findMany({
    where: { enterpriseId: row.enterpriseId, role: { in: [...MANAGERS] }, ...onDay(today)('fromOn', 'toOn') },
    select: { employeeId: true },
  });
  return {
    representatives: new Set(inOffice.map(({ employeeId }) => employeeId)),
    managers: new Set(held.map(({ employeeId }) => employeeId)),
  };
}

async function personOf(
  tx: Tx,
  { row, today }: DayCase,
  { representatives, managers }: Offices,
  { who, part }: TypedShift,
  at: number,
): Promise<{ id: number; name: string } | { problem: Problem }> {
  const field = `shifts.${at}.who`;
  const person = await findPerson(tx, row.enterpriseId, who, today);
  if (person.problem) {
    const key = person.problem === 'Ambiguous' ? 'several' : 'nobody';
    return { problem: fieldProblem(field, key, { who }) };
  }
  const { id, name } = person.employee;
  if (part === 'REPRESENTATIVE' && !representatives.has(id))
    return { problem: fieldProblem(field, 'notInOffice', { name }) };
  if (part === 'MANAGER' && !managers.has(id)) return { problem: fieldProblem(field, 'noManager', { name }) };
  return { id, name };
}

/** Nobody sits in two places at once, neither here nor at another consultation of the same day. */
async function refuseClash(
  tx: Tx,
  { row, onDay: day }: DayCase,
  sittings: readonly (Sitting & { at: number; name: string })[],
): Promise<void> {
  const elsewhere = await tx.consultationShift.findMany({
    where: {
      employeeId: { in: sittings.map(({ employeeId }) => employeeId) },
      day: {
        enterpriseId: row.enterpriseId,
        onDay: toDate(day),
        id: { not: row.id },
        status: { not: 'CANCELLED' },
      },
    },
  });
  const clash = clashOf<Sitting & { at?: number; name?: string }>([...sittings, ...elsewhere]);
  if (!clash) return;
  const [one, other] = clash;
  const at = other.at ?? one.at ?? 0;
  const params = { name: one.name ?? other.name ?? '', station: one.station, other: other.station };
  throw fieldRefusal(fieldProblem(`shifts.${at}.who`, 'clash', params));
}
