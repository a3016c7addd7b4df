import type { Day } from '#app/platform/calendar/day.ts';
import type { SheetTable } from '#app/platform/sheets/cell.ts';
import {
  choiceReader,
  dayReader,
  keyReader,
  readPhone,
  textReader,
} from '#app/platform/sheets/cell-readers.ts';
import { checkRows, type CheckResult, type RowRule } from '#app/platform/sheets/check-rows.ts';
import { optional, required, type Columns } from '#app/platform/sheets/columns.ts';
import { cleanName, cleanUnitName } from '#app/platform/sheets/normalise.ts';
import { uniqueKey } from '#app/platform/sheets/row-rules.ts';
import type { KnownUnits } from './knowledge.ts';
import {
  EMPLOYMENT_FORMS,
  GENDERS,
  POSITION_KINDS,
  YES_NO,
  type EmploymentForm,
  type Gender,
  type PositionKind,
} from './roster-words.ts';
import { unitRule, type UnitsMode } from './unit-rule.ts';

/** One person of a roster (花名册). Null is a blank cell, or a column that the file does not have. */
export interface RosterValues {
  no: string;
  name: string;
  gender: Gender | null;
  department: string;
  team: string | null;
  position: string | null;
  positionKind: PositionKind | null;
  employmentForm: EmploymentForm | null;
  joinedOn: Day;
  /** Last day of employment, counted. */
  leftOn: Day | null;
  unionMember: boolean | null;
  phone: string | null;
}

/** What a roster is checked against. */
export interface RosterKnowledge {
  today: Day;
  units: KnownUnits;
  unitsMode: UnitsMode;
}

/** The columns of a roster. */
export const ROSTER_COLUMNS: Columns<RosterValues> = {
  no: required('工号', ['员工号', '员工编号', '职工号', '职工编号', '人员编号', '员工工号'], keyReader(32)),
  name: required('姓名', ['员工姓名', '职工姓名', '名字'], textReader(50, cleanName)),
  gender: optional('性别', [], choiceReader(GENDERS)),
  department: required(
    '部门',
    ['部门名称', '所在部门', '所属部门', '部门/车间', '车间', '车间/部门', '所在车间'],
    textReader(50, cleanUnitName),
  ),
  team: optional('班组', ['班组名称', '所在班组', '所属班组', '小组', '工段'], textReader(50, cleanUnitName)),
  position: optional('岗位', ['岗位名称', '职位', '职务', '工种'], textReader(50)),
  positionKind: optional('岗位类别', ['岗位类型', '岗位性质', '人员类别'], choiceReader(POSITION_KINDS)),
  employmentForm: optional('用工形式', ['用工方式', '用工性质', '用工类型'], choiceReader(EMPLOYMENT_FORMS)),
  joinedOn: required(
    '入职日期',
    ['入职时间', '进厂日期', '进厂时间', '入厂日期', '到岗日期'],
    dayReader('past'),
  ),
  leftOn: optional('离职日期', ['离职时间', '离厂日期', '离厂时间'], dayReader('past')),
  unionMember: optional('工会会员', ['是否工会会员', '是否会员', '会员'], choiceReader(YES_NO)),
  phone: optional('手机号', ['手机', '手机号码', '联系电话', '电话', '移动电话'], readPhone),
};

const leftAfterJoined: RowRule<RosterValues> = (draft) => {
  const { joinedOn, leftOn } = draft.values;
  if (joinedOn && leftOn && leftOn < joinedOn) draft.reject('leftOn', 'DATE_ORDER');
};

/**
 * Checks a roster. A 工号 that is employed already is no error: that row brings the person up to date. Throws a
 * `TableRefusal` without a usable header row.
 */
export function checkRoster(table: SheetTable, knowledge: RosterKnowledge): CheckResult<RosterValues> {
  const rules = [uniqueKey<RosterValues>('no', ({ no }) => no), leftAfterJoined];
  if (knowledge.unitsMode === 'must-exist') rules.push(unitRule(knowledge.units, 'department', 'team'));
  return checkRows(table, ROSTER_COLUMNS, { today: knowledge.today, rules });
}
