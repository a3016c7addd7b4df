import type { Day } from '#app/platform/calendar/day.ts';
import type { NormalisedCell } from '#app/platform/sheets/check-rows.ts';
import type { CellProblem } from '#app/platform/sheets/problems.ts';
import { CHANGE_KINDS, type AbsentRecord, type ChangeKind, type RowChange } from './change.ts';
import type { Examined } from './import-kind.ts';

/** Of every list of a preview at most so many entries are kept; the counts are of all. */
export const KEPT_AT_MOST = 2000;

/** What a file would do, as it is kept between upload and confirmation. */
export interface Preview {
  effectiveOn: Day;
  rows: number;
  importable: number;
  counts: Record<ChangeKind, number>;
  /** Rows that would do something; those that change nothing are counted only. */
  changes: RowChange[];
  errors: CellProblem[];
  errorCount: number;
  normalised: NormalisedCell[];
  normalisedCount: number;
  absent: AbsentRecord[];
  absentCount: number;
  skippedColumns: string[];
}

/** Whether there is anything to write. */
export function changesSomething(counts: Record<ChangeKind, number>): boolean {
  return CHANGE_KINDS.some((kind) => !QUIET.includes(kind) && counts[kind] > 0);
}

const QUIET: readonly ChangeKind[] = ['unchanged', 'kept', 'wrong'];

/** How many rows do what; a row with several wrong cells counts once. */
export function countChanges({ result, plan }: Examined): Record<ChangeKind, number> {
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { change } of plan.rows) counts[change] += 1;
  counts.wrong = result.rows - result.importable;
  return counts;
}

/** The preview of an examined file. */
export function previewOf(examined: Examined, effectiveOn: Day): Preview {
  const { result, plan } = examined;
  return {
    effectiveOn,
    rows: result.rows,
    importable: result.importable,
    counts: countChanges(examined),
    changes: plan.rows.filter(({ change }) => change !== 'unchanged').slice(0, KEPT_AT_MOST),
    errors: result.errors.slice(0, KEPT_AT_MOST),
    errorCount: result.errors.length,
    normalised: result.normalised.slice(0, KEPT_AT_MOST),
    normalisedCount: result.normalised.length,
    absent: plan.absent.slice(0, KEPT_AT_MOST),
    absentCount: plan.absent.length,
    skippedColumns: result.skippedColumns,
  };
}
