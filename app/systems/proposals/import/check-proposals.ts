import type { Day } from '#app/platform/calendar/day.ts';
import type { KnownEmployees } from '#app/systems/roster/public.ts';
import type { SheetTable } from '#app/platform/sheets/cell.ts';
import { checkRows, type CheckedRow, type CheckResult } from '#app/platform/sheets/check-rows.ts';
import { changedFields } from '#app/platform/sheets/changed-fields.ts';
import { uniqueKey } from '#app/platform/sheets/row-rules.ts';
import { PROPOSAL_COLUMNS, type ProposalValues } from './proposal-columns.ts';
import { daysInOrder, filledForStatus, leadEmployed, partnersEmployed } from './proposal-rules.ts';

/** What a paper register is checked against. */
export interface ProposalKnowledge {
  today: Day;
  employees: KnownEmployees;
}

/** Checks a paper register. Throws a `TableRefusal` without a usable header row. */
export function checkProposals(table: SheetTable, knowledge: ProposalKnowledge): CheckResult<ProposalValues> {
  const rules = [
    uniqueKey<ProposalValues>('no', ({ no }) => no),
    leadEmployed(knowledge.employees),
    partnersEmployed(knowledge.employees),
    filledForStatus,
    daysInOrder,
  ];
  return checkRows(table, PROPOSAL_COLUMNS, { today: knowledge.today, rules });
}

/** A row of a register beside what the portal has under its number. */
export interface ComparedProposal extends CheckedRow<ProposalValues> {
  change: 'NEW' | 'CHANGED' | 'UNCHANGED';
  /** The fields that differ; empty unless changed. */
  fields: (keyof ProposalValues)[];
}

/** Says of every row whether its number is new, or what would change under it. `existing` is keyed by number. */
export function compareProposals(
  rows: readonly CheckedRow<ProposalValues>[],
  existing: ReadonlyMap<string, ProposalValues>,
): ComparedProposal[] {
  return rows.map((row) => {
    const before = existing.get(row.values.no);
    if (!before) return { ...row, change: 'NEW', fields: [] };
    const fields = changedFields(before, row.values);
    return { ...row, change: fields.length > 0 ? 'CHANGED' : 'UNCHANGED', fields };
  });
}
