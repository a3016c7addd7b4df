import { db } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import type {
  Category,
  RepresentativeStatus,
  TermStatus,
  EntryStatus,
} from '#app/systems/representatives/representative.ts';
import type { BuiltEmployee } from './people.ts';
import { nextSerial } from './serial.ts';
import type { BuiltUnit } from './units.ts';

export interface BuiltElectionUnit {
  id: number;
  termId: number;
  enterpriseId: number;
  name: string;
}

interface NewElectionUnit {
  units: readonly BuiltUnit[];
  name?: string;
  quota?: number;
  status?: TermStatus;
  /** Of the same term as this one; absent: of a term of its own. */
  beside?: BuiltElectionUnit;
}

/** An election unit of these units in a running term. */
export async function buildElectionUnit(overrides: NewElectionUnit): Promise<BuiltElectionUnit> {
  const { units, quota = 2, status = 'ACTIVE', beside } = overrides;
  const enterpriseId = units[0]!.enterpriseId;
  const name = overrides.name ?? `${units[0]!.name}选区`;
  const termId = beside?.termId ?? (await buildTerm(enterpriseId, status)).id;
  const { id } = await db().electionUnit.create({
    data: {
      enterpriseId,
      termId,
      name,
      quota,
      employeeCount: 50,
      parts: { create: units.map((unit) => ({ unitId: unit.id })) },
    },
  });
  return { id, termId, enterpriseId, name };
}

/** A term without election units; `ACTIVE` unless told otherwise, and then whatever ran before is closed. */
export async function buildTerm(enterpriseId: number, status: TermStatus = 'ACTIVE') {
  const today = dayOf(new Date());
  if (status === 'ACTIVE' || status === 'EXTENDED') {
    const running = { enterpriseId, status: { in: ['ACTIVE', 'EXTENDED'] } };
    await db().congressTerm.updateMany({ where: running, data: { status: 'CLOSED' } });
  }
  return db().congressTerm.create({
    data: {
      enterpriseId,
      termNo: nextSerial(),
      status,
      startsOn: toDate(addDays(today, -400)),
      endsOn: toDate(addDays(today, 695)),
      scheme: 'NATIONAL',
      employeeCount: 700,
      quota: 35,
    },
    select: { id: true, enterpriseId: true, termNo: true },
  });
}

export interface NewRepresentative {
  employee: BuiltEmployee;
  electionUnit: BuiltElectionUnit;
  status?: RepresentativeStatus;
  category?: Category;
  inOfficeFrom?: Day;
  endedOn?: Day;
  /** A published entry with this promise. */
  promise?: string;
}

/** A representative: in office since a year ago, unless told otherwise. Returns his id. */
export async function buildRepresentative(overrides: NewRepresentative): Promise<{ id: number }> {
  const {
    employee,
    electionUnit,
    status = 'IN_OFFICE',
    category = 'FRONTLINE',
    endedOn,
    promise,
  } = overrides;
  const { enterpriseId, termId } = electionUnit;
  const since = overrides.inOfficeFrom ?? addDays(dayOf(new Date()), -365);
  const { id } = await db().representative.create({
    data: {
      enterpriseId,
      termId,
      electionUnitId: electionUnit.id,
      employeeId: employee.employeeId,
      category,
      status,
      electedOn: toDate(addDays(since, -10)),
      electorate: 50,
      voters: 45,
      votesFor: 40,
      inOfficeFrom: status === 'ELECTED' ? null : toDate(since),
      endedOn: endedOn ? toDate(endedOn) : null,
    },
  });
  if (promise !== undefined) await buildEntry(id, enterpriseId, { status: 'PUBLISHED', promise });
  return { id };
}

/** An entry of a representative; a draft unless told otherwise. */
export function buildEntry(
  representativeId: number,
  enterpriseId: number,
  columns: { status?: EntryStatus; promise?: string } = {},
) {
  return db().representativeEntry.create({
    data: { representativeId, enterpriseId, ...columns },
    select: { id: true },
  });
}
