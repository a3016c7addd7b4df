import type { Db, Tx } from '#app/core/db.server.ts';
import type { AbsentRecord } from '#app/platform/imports/change.ts';
import { defineImport } from '#app/platform/imports/define-import.server.ts';
import type { Checked, ImportKind, ImportPlan } from '#app/platform/imports/import-kind.ts';
import type { FollowUps } from '#app/platform/system/follow-up.ts';
import { cleanKey } from '#app/platform/sheets/normalise.ts';
import { checkRoster, ROSTER_COLUMNS, type RosterValues } from '../import/check-roster.ts';
import { type MembershipDays } from '../import/intervals.ts';
import { wasEmployed } from '../import/knowledge.ts';
import {
  planKnownPerson,
  planNewPerson,
  type PersonOnRecord,
  type PlannedPerson,
  type UnitOfRoster,
} from '../import/plan-roster.ts';
import { readPeople, type KnownPerson } from '../queries-people.server.ts';
import { readUnitBook, type UnitBook } from '../queries-units.server.ts';
import { createUnits } from './create-units.server.ts';
import {
  createEmployees,
  createEmployments,
  createMemberships,
  replaceEmployments,
  replaceMemberships,
  updateEmployees,
} from './write-people.server.ts';

/** What one row does to whom; `id` is null for somebody new. */
interface PersonWrite extends PlannedPerson {
  id: number | null;
  no: string;
}

/**
 * The roster (花名册). The first one of an enterprise makes its departments and teams; later ones must know them.
 * People whom the file does not name are listed and left as they are.
 */
export const rosterImport = (followUps: FollowUps): ImportKind =>
  defineImport<RosterValues>({
    name: 'roster',
    texts: 'roster:import.roster',
    asksDay: true,
    changesRights: true,
    roles: ['HR'],
    columns: ROSTER_COLUMNS,
    async check(tx, enterpriseId, table, { today }) {
      const book = await readUnitBook(tx, enterpriseId);
      const unitsMode = book.isEmpty ? 'create' : 'must-exist';
      return checkRoster(table, { today, units: book.known(), unitsMode });
    },
    plan: (tx, checked) => planRoster(tx, checked, followUps),
  });

async function planRoster(tx: Db, checked: Checked<RosterValues>, followUps: FollowUps): Promise<ImportPlan> {
  const { enterpriseId, days } = checked;
  const people = await readPeople(tx, enterpriseId);
  const book = await readUnitBook(tx, enterpriseId);
  const given = new Set(checked.header.columns.map(({ key }) => key));
  const planned = checked.importable.map(({ row, values }) => {
    const person = people.get(values.no);
    const plan = person
      ? planKnownPerson(onRecord(person, book), values, given, days.effectiveOn)
      : planNewPerson(values);
    return { row, title: values.name, write: { ...plan, id: person?.id ?? null, no: values.no } };
  });
  const writes = planned.map(({ write }) => write).filter(({ change }) => change !== 'unchanged');
  return {
    rows: planned.map(({ row, title, write: { no, change, cells } }) => ({
      row,
      key: no,
      title,
      change,
      cells,
    })),
    absent: absentPeople(checked, people),
    apply: (tx) => applyRoster(tx, enterpriseId, book, writes, followUps),
  };
}

function onRecord(person: KnownPerson, book: UnitBook): PersonOnRecord {
  return { ...person, memberships: person.memberships.map((membership) => named(membership, book)) };
}

function named(membership: MembershipDays<number>, book: UnitBook): MembershipDays<UnitOfRoster> {
  const { department = '', team = null } = book.byId.get(membership.unit) ?? {};
  return { ...membership, unit: { department, team } };
}

/** Who is on the roster on the effective day and stands in no row, wrong rows included. */
function absentPeople(
  { header, table, days }: Checked<RosterValues>,
  people: ReadonlyMap<string, KnownPerson>,
): AbsentRecord[] {
  const place = header.columns.find(({ key }) => key === 'no')?.index ?? 0;
  const named = new Set(table.rows.map(({ cells }) => cleanKey(cells[place]?.text ?? '')));
  return [...people.values()]
    .filter(({ no, employments }) => !named.has(no) && wasEmployed(employments, days.effectiveOn))
    .map(({ no, name }) => ({ key: no, title: name }));
}

async function applyRoster(
  tx: Tx,
  enterpriseId: number,
  known: UnitBook,
  writes: readonly PersonWrite[],
  followUps: FollowUps,
): Promise<void> {
  const wanted = writes.flatMap(({ memberships }) => (memberships ?? []).map(({ unit }) => unit));
  const book = await createUnits(tx, enterpriseId, known, wanted);
  const facts = writes.flatMap(({ id, no, facts }) => (facts ? [{ ...facts, id, no }] : []));
  const ids = await createEmployees(
    tx,
    enterpriseId,
    facts.flatMap(({ id, ...person }) => (id === null ? [person] : [])),
  );
  await updateEmployees(
    tx,
    enterpriseId,
    facts.flatMap(({ id, ...person }) => (id === null ? [] : [{ ...person, id }])),
  );
  await writeIntervals(tx, { enterpriseId, book, created: ids, writes, followUps });
}

interface IntervalsToWrite {
  enterpriseId: number;
  book: UnitBook;
  /** Ids of those who were just created, by 工号. */
  created: ReadonlyMap<string, number>;
  writes: readonly PersonWrite[];
  followUps: FollowUps;
}

async function writeIntervals(
  tx: Tx,
  { enterpriseId, book, created, writes, followUps }: IntervalsToWrite,
): Promise<void> {
  const employments = writes.flatMap(({ id, no, employments: list }) => (list ? [{ id, no, list }] : []));
  const memberships = writes.flatMap(({ id, no, memberships: list }) =>
    list ? [{ id, no, list: list.map((membership) => byId(membership, book)) }] : [],
  );
  const [newEmployments, oldEmployments] = split(employments, created);
  const [newMemberships, oldMemberships] = split(memberships, created);
  await createEmployments(tx, enterpriseId, newEmployments);
  await createMemberships(tx, enterpriseId, newMemberships);
  await replaceEmployments(tx, enterpriseId, oldEmployments, followUps);
  await replaceMemberships(tx, enterpriseId, oldMemberships, followUps);
}

/** By employee: the lists of those who were just created, and of those who were there. */
function split<T>(
  entries: readonly { id: number | null; no: string; list: T[] }[],
  created: ReadonlyMap<string, number>,
): [Map<number, T[]>, Map<number, T[]>] {
  const added = new Map<number, T[]>();
  const changed = new Map<number, T[]>();
  for (const { id, no, list } of entries) {
    if (id !== null) changed.set(id, list);
    else added.set(created.get(no) as number, list);
  }
  return [added, changed];
}

function byId({ unit, fromOn, toOn }: MembershipDays<UnitOfRoster>, book: UnitBook): MembershipDays<number> {
  const found = book.find(unit);
  if (!found) throw new RangeError(`No unit ${unit.department} ${unit.team ?? ''}`);
  return { unit: found.id, fromOn, toOn };
}
