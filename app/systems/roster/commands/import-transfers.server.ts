import type { Db } from '#app/core/db.server.ts';
import { cellChange, type CellChange, type RowChange } from '#app/platform/imports/change.ts';
import { defineImport } from '#app/platform/imports/define-import.server.ts';
import type { Checked, ImportKind, ImportPlan } from '#app/platform/imports/import-kind.ts';
import type { FollowUps } from '#app/platform/system/follow-up.ts';
import { addDays } from '#app/platform/calendar/day.ts';
import type { CheckedRow } from '#app/platform/sheets/check-rows.ts';
import { checkTransfers, TRANSFER_COLUMNS, type TransferValues } from '../import/check-transfers.ts';
import { moveOn, unitOn, type MembershipDays } from '../import/intervals.ts';
import { employmentsOf, readPeople } from '../queries-people.server.ts';
import { readUnitBook, type UnitBook } from '../queries-units.server.ts';
import { replaceMemberships } from './write-people.server.ts';

/**
 * Transfers (调动), in the order of their days: from the day on the new unit counts, and the stretch that ends the day
 * before gets the old unit, since a roster shows the last unit only.
 */
export const transfersImport = (followUps: FollowUps): ImportKind =>
  defineImport<TransferValues>({
    name: 'transfers',
    texts: 'roster:import.transfers',
    changesRights: true,
    roles: ['HR'],
    columns: TRANSFER_COLUMNS,
    async check(tx, enterpriseId, table, { today }) {
      const book = await readUnitBook(tx, enterpriseId);
      const employees = employmentsOf(await readPeople(tx, enterpriseId));
      return checkTransfers(table, { today, units: book.known(), unitsMode: 'must-exist', employees });
    },
    plan: (tx, checked) => planTransfers(tx, checked, followUps),
  });

async function planTransfers(
  tx: Db,
  checked: Checked<TransferValues>,
  followUps: FollowUps,
): Promise<ImportPlan> {
  const { enterpriseId } = checked;
  const people = await readPeople(tx, enterpriseId);
  const book = await readUnitBook(tx, enterpriseId);
  const changed = new Map<number, readonly MembershipDays<number>[]>();
  const byDay = [...checked.importable].sort((a, b) =>
    a.values.effectiveOn < b.values.effectiveOn ? -1 : 1,
  );
  const rows = byDay.map((row): RowChange => {
    const { no, effectiveOn } = row.values;
    const person = people.get(no);
    if (!person) throw new RangeError(`Nobody has the number ${no}`);
    const memberships = changed.get(person.id) ?? person.memberships;
    const moved = transferred(memberships, row.values, book);
    if (moved) changed.set(person.id, moved);
    const cells = moved ? unitCells(row, memberships, book) : [];
    const title = `${person.name} ${effectiveOn}`;
    return { row: row.row, key: no, title, change: moved ? 'moved' : 'unchanged', cells };
  });
  rows.sort((a, b) => a.row - b.row);
  return { rows, absent: [], apply: (tx) => replaceMemberships(tx, enterpriseId, changed, followUps) };
}

/** The memberships after the transfer; null when they say so already. */
function transferred(
  memberships: readonly MembershipDays<number>[],
  values: TransferValues,
  book: UnitBook,
): MembershipDays<number>[] | null {
  const { effectiveOn, fromDepartment, fromTeam, toDepartment, toTeam } = values;
  const to = unitId(book, toDepartment, toTeam);
  const from = fromDepartment === null ? undefined : unitId(book, fromDepartment, fromTeam);
  const before = unitOn(memberships, addDays(effectiveOn, -1));
  const isSo =
    unitOn(memberships, effectiveOn) === to &&
    (from === undefined || before === undefined || before === from);
  return isSo ? null : moveOn(memberships, effectiveOn, to, from);
}

function unitId(book: UnitBook, department: string, team: string | null): number {
  const unit = book.find({ department, team });
  if (!unit) throw new RangeError(`No unit ${department} ${team ?? ''}`);
  return unit.id;
}

function unitCells(
  { values }: CheckedRow<TransferValues>,
  memberships: readonly MembershipDays<number>[],
  book: UnitBook,
): CellChange[] {
  const { effectiveOn, fromDepartment, fromTeam, toDepartment, toTeam } = values;
  const columns = TRANSFER_COLUMNS;
  const eve = book.byId.get(unitOn(memberships, addDays(effectiveOn, -1)) ?? 0);
  const day = book.byId.get(unitOn(memberships, effectiveOn) ?? 0);
  const old =
    fromDepartment === null
      ? []
      : [
          ...cellChange(columns.fromDepartment.header, eve?.department ?? null, fromDepartment),
          ...cellChange(columns.fromTeam.header, eve?.team ?? null, fromTeam),
        ];
  return [
    ...old,
    ...cellChange(columns.toDepartment.header, day?.department ?? null, toDepartment),
    ...cellChange(columns.toTeam.header, day?.team ?? null, toTeam),
  ];
}
