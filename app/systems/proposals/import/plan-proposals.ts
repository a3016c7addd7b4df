import type { CellChange, RowChange } from '#app/platform/imports/change.ts';
import type { Choice } from '#app/platform/sheets/cell-readers.ts';
import type { CheckedRow } from '#app/platform/sheets/check-rows.ts';
import type { ProposalStatus } from '../proposal.ts';
import { compareProposals } from './check-proposals.ts';
import { portalStatusOf } from './paper-record.ts';
import {
  IMPROVEMENT_TYPES,
  INNOVATION_AREAS,
  PAPER_GRADES,
  PAPER_MODES,
  PAPER_STATUSES,
} from './paper-words.ts';
import { PROPOSAL_COLUMNS, type ProposalValues } from './proposal-columns.ts';
import type { PartnerShare } from './read-partners.ts';

type Field = keyof ProposalValues;

/** What the portal has under a number. */
export interface RecordedProposal {
  status: ProposalStatus;
  values: ProposalValues;
  unitId: number;
  isUntouchedPaper: boolean;
}

/** A row with what it does; `values` are complete, with what the portal has for columns that the file lacks. */
export interface PlannedProposal extends RowChange {
  values: ProposalValues;
  unitId: number;
}

/** What a plan is made from. `unitOf` gives the lead's unit on the day of submission. */
export interface PlanBasis {
  recorded: ReadonlyMap<string, RecordedProposal>;
  /** The columns that the file has. */
  given: ReadonlySet<Field>;
  unitOf: (values: ProposalValues) => number;
  unitName: (unitId: number) => string;
}

/**
 * Compares the rows with what the portal has. A proposal that somebody has acted on in the portal is kept as it is;
 * one whose lead turns out to have been in another unit on the day follows him.
 */
export function planProposals(
  rows: readonly CheckedRow<ProposalValues>[],
  basis: PlanBasis,
): PlannedProposal[] {
  const completed = rows.map((row) => complete(row, basis));
  const before = new Map(
    completed.flatMap(({ values }) => {
      const found = basis.recorded.get(values.no);
      return found ? [[values.no, comparable(withStatusOf(found, values))] as const] : [];
    }),
  );
  const compared = compareProposals(
    completed.map(({ row, values }) => ({ row, values: comparable(values) })),
    before,
  );
  return compared.map(({ row, fields }, at) => {
    const { values } = completed[at] as CheckedRow<ProposalValues>;
    const unitId = basis.unitOf(values);
    const about = { row, key: values.no, title: values.title, values, unitId };
    const found = basis.recorded.get(values.no);
    if (!found) return { ...about, change: 'new', cells: [] };
    const cells = [
      ...fields.map((field) => changeOf(field, found.values, values)),
      ...unitChange(found.unitId, unitId, basis),
    ];
    if (cells.length === 0) return { ...about, change: 'unchanged', cells };
    return { ...about, change: found.isUntouchedPaper ? 'changed' : 'kept', cells };
  });
}

/** A column that the file does not have leaves what is there. */
function complete({ row, values }: CheckedRow<ProposalValues>, basis: PlanBasis): CheckedRow<ProposalValues> {
  const found = basis.recorded.get(values.no);
  if (!found) return { row, values };
  const kept = Object.entries(found.values).filter(([field]) => !basis.given.has(field as Field));
  return { row, values: { ...values, ...Object.fromEntries(kept) } };
}

/** Several statuses of paper may mean one of the portal: where they do, nothing has changed. */
function withStatusOf({ status, values }: RecordedProposal, stated: ProposalValues): ProposalValues {
  return portalStatusOf(stated) === status ? { ...values, status: stated.status } : values;
}

/** The order of the partners says nothing. */
function comparable(values: ProposalValues): ProposalValues {
  const partners = values.partners && [...values.partners].sort((a, b) => (a.no < b.no ? -1 : 1));
  return { ...values, partners };
}

function unitChange(before: number, after: number, { unitName }: PlanBasis): CellChange[] {
  return before === after
    ? []
    : [{ column: PROPOSAL_COLUMNS.leadNo.header, before: unitName(before), after: unitName(after) }];
}

function changeOf(field: Field, before: ProposalValues, after: ProposalValues): CellChange {
  return {
    column: PROPOSAL_COLUMNS[field].header,
    before: textOf(field, before[field]),
    after: textOf(field, after[field]),
  };
}

const WORDS: Readonly<Partial<Record<Field, readonly Choice<string>[]>>> = {
  innovationArea: INNOVATION_AREAS,
  improvementType: IMPROVEMENT_TYPES,
  mode: PAPER_MODES,
  status: PAPER_STATUSES,
  grade: PAPER_GRADES,
};
/** A preview says that a long text changes, and not all of it. */
const SHOWN_SIGNS = 60;

function textOf(field: Field, value: string | readonly PartnerShare[] | null): string | null {
  if (value === null) return null;
  if (typeof value !== 'string') return value.map(({ no, share }) => `${no}:${share}`).join(';');
  const text = WORDS[field]?.find((choice) => choice.value === value)?.label ?? value;
  const signs = [...text];
  return signs.length > SHOWN_SIGNS ? `${signs.slice(0, SHOWN_SIGNS).join('')}…` : text;
}
