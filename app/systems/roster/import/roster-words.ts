import type { Choice } from '#app/platform/sheets/cell-readers.ts';

export type Gender = 'MALE' | 'FEMALE';
export type PositionKind = 'FRONTLINE' | 'TECHNICAL' | 'ADMINISTRATIVE' | 'MANAGER';
export type EmploymentForm = 'CONTRACT' | 'DISPATCHED';

/** 性别 as it stands in rosters. */
export const GENDERS: readonly Choice<Gender>[] = [
  { value: 'MALE', label: '男', also: ['男性', 'M', 'male'] },
  { value: 'FEMALE', label: '女', also: ['女性', 'F', 'female'] },
];

/** 岗位类别 as it stands in rosters. */
export const POSITION_KINDS: readonly Choice<PositionKind>[] = [
  { value: 'FRONTLINE', label: '一线职工', also: ['一线', '一线员工', '一线工人', '生产一线'] },
  { value: 'TECHNICAL', label: '技术人员', also: ['技术', '专业技术人员'] },
  { value: 'ADMINISTRATIVE', label: '管理人员', also: ['管理', '一般管理人员'] },
  { value: 'MANAGER', label: '中层以上', also: ['中层及以上', '中层以上干部', '中层以上管理人员'] },
];

/** 用工形式 as it stands in rosters. */
export const EMPLOYMENT_FORMS: readonly Choice<EmploymentForm>[] = [
  { value: 'CONTRACT', label: '合同工', also: ['合同制', '劳动合同', '合同制职工'] },
  { value: 'DISPATCHED', label: '劳务派遣', also: ['派遣', '派遣工', '劳务派遣工'] },
];

/** 是 and 否 as they stand in rosters. */
export const YES_NO: readonly Choice<boolean>[] = [
  { value: true, label: '是', also: ['Y', 'yes', 'true', '1', '√'] },
  { value: false, label: '否', also: ['N', 'no', 'false', '0', '×'] },
];

/** Whether people work on a day, as it stands in work calendars. */
export const WORKDAY_WORDS: readonly Choice<boolean>[] = [
  { value: true, label: 'true', also: ['是', '1', 'yes', 'Y', '上班', '工作日', '调休上班'] },
  { value: false, label: 'false', also: ['否', '0', 'no', 'N', '休息', '休息日', '放假', '节假日'] },
];
