import type { Day } from '#app/platform/calendar/day.ts';
import type { SheetTable } from '#app/platform/sheets/cell.ts';
import { dayReader, keyReader, textReader } from '#app/platform/sheets/cell-readers.ts';
import { checkRows, type CheckResult, type RowRule } from '#app/platform/sheets/check-rows.ts';
import { optional, required, type Columns } from '#app/platform/sheets/columns.ts';
import { cleanUnitName } from '#app/platform/sheets/normalise.ts';
import { uniqueKey } from '#app/platform/sheets/row-rules.ts';
import { wasEmployed, type KnownEmployees, type KnownUnits } from './knowledge.ts';
import { unitRule, type UnitsMode } from './unit-rule.ts';

/** One transfer (调动). Null is a blank cell, or a column that the file does not have. */
export interface TransferValues {
  no: string;
  /** From this day on the new unit counts. */
  effectiveOn: Day;
  fromDepartment: string | null;
  fromTeam: string | null;
  toDepartment: string;
  toTeam: string | null;
}

/** What transfers are checked against. */
export interface TransferKnowledge {
  today: Day;
  units: KnownUnits;
  unitsMode: UnitsMode;
  employees: KnownEmployees;
}

const readUnit = textReader(50, cleanUnitName);

/** The columns of a list of transfers. */
export const TRANSFER_COLUMNS: Columns<TransferValues> = {
  no: required('工号', ['员工号', '员工编号', '职工号', '职工编号', '人员编号', '员工工号'], keyReader(32)),
  effectiveOn: required('生效日期', ['调动日期', '调动时间', '生效时间', '调岗日期'], dayReader('past')),
  fromDepartment: optional('原部门', ['调出部门', '调前部门', '调动前部门', '原车间'], readUnit),
  fromTeam: optional('原班组', ['调出班组', '调前班组', '调动前班组'], readUnit),
  toDepartment: required('新部门', ['调入部门', '调后部门', '调动后部门', '现部门', '新车间'], readUnit),
  toTeam: optional('新班组', ['调入班组', '调后班组', '调动后班组', '现班组'], readUnit),
};

/**
 * Checks a list of transfers: the person is known and employed on the day, the units exist, and nobody is
 * transferred twice on one day. Throws a `TableRefusal` without a usable header row.
 */
export function checkTransfers(table: SheetTable, knowledge: TransferKnowledge): CheckResult<TransferValues> {
  const rules = [
    uniqueKey<TransferValues>('no', ({ no, effectiveOn }) =>
      no && effectiveOn ? `${no} ${effectiveOn}` : undefined,
    ),
    employedRule(knowledge.employees),
  ];
  if (knowledge.unitsMode === 'must-exist') {
    rules.push(unitRule(knowledge.units, 'fromDepartment', 'fromTeam'));
    rules.push(unitRule(knowledge.units, 'toDepartment', 'toTeam'));
  }
  return checkRows(table, TRANSFER_COLUMNS, { today: knowledge.today, rules });
}

function employedRule(employees: KnownEmployees): RowRule<TransferValues> {
  return (draft) => {
    const { no, effectiveOn } = draft.values;
    if (no === undefined) return;
    const intervals = employees.get(no);
    if (!intervals) draft.reject('no', 'UNKNOWN_EMPLOYEE');
    else if (effectiveOn && !wasEmployed(intervals, effectiveOn)) draft.reject('effectiveOn', 'NOT_EMPLOYED');
  };
}
