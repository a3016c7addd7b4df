import type { Choice } from '#app/platform/sheets/cell-readers.ts';

export type InnovationArea =
  | 'MANAGEMENT_MODEL'
  | 'CONTINUOUS_IMPROVEMENT'
  | 'PRODUCT_POSITIONING'
  | 'OWN_TECHNOLOGY'
  | 'CORPORATE_CULTURE'
  | 'ENERGY_EMISSION';
export type ImprovementType =
  | 'SITE'
  | 'SAFETY'
  | 'QUALITY'
  | 'EFFICIENCY'
  | 'SAVING'
  | 'EQUIPMENT'
  | 'TOOLING'
  | 'OPERATION'
  | 'MANAGEMENT';
export type PaperMode = 'IMPLEMENTED' | 'PLANNED';
/** The state of a proposal in a paper register. */
export type PaperStatus =
  | 'SUBMITTED'
  | 'ADOPTED'
  | 'IMPLEMENTING'
  | 'VERIFIED'
  | 'REWARDED'
  | 'NOT_ADOPTED'
  | 'NOT_ACCEPTED'
  | 'DUPLICATE'
  | 'WITHDRAWN';
export type PaperGrade = 'S' | 'A' | 'B' | 'C' | 'D' | 'E' | 'P';

/** 六大创新 (domain §12). */
export const INNOVATION_AREAS: readonly Choice<InnovationArea>[] = [
  { value: 'MANAGEMENT_MODEL', label: '管理模式', also: ['管理模式创新'] },
  { value: 'CONTINUOUS_IMPROVEMENT', label: '持续改善', also: ['持续改善创新'] },
  { value: 'PRODUCT_POSITIONING', label: '产品定位', also: ['产品定位创新'] },
  { value: 'OWN_TECHNOLOGY', label: '自主技术', also: ['自主技术创新'] },
  { value: 'CORPORATE_CULTURE', label: '企业文化', also: ['企业文化创新'] },
  { value: 'ENERGY_EMISSION', label: '节能减排', also: ['节能减排创新'] },
];

/** 改善类型, with and without the word 改善. */
export const IMPROVEMENT_TYPES: readonly Choice<ImprovementType>[] = [
  { value: 'SITE', label: '现场改善', also: ['现场'] },
  { value: 'SAFETY', label: '安全改善', also: ['安全'] },
  { value: 'QUALITY', label: '质量改善', also: ['质量'] },
  { value: 'EFFICIENCY', label: '效率改善', also: ['效率'] },
  { value: 'SAVING', label: '节约改善', also: ['节约'] },
  { value: 'EQUIPMENT', label: '设备改善', also: ['设备'] },
  { value: 'TOOLING', label: '工具改善', also: ['工具'] },
  { value: 'OPERATION', label: '作业改善', also: ['作业'] },
  { value: 'MANAGEMENT', label: '管理改善', also: ['管理'] },
];

/** 申报方式. */
export const PAPER_MODES: readonly Choice<PaperMode>[] = [
  { value: 'IMPLEMENTED', label: '先实施后申报' },
  { value: 'PLANNED', label: '先申报后实施' },
];

/** 状态 as a paper register writes it. */
export const PAPER_STATUSES: readonly Choice<PaperStatus>[] = [
  { value: 'SUBMITTED', label: '待评审' },
  { value: 'ADOPTED', label: '已采纳' },
  { value: 'IMPLEMENTING', label: '实施中' },
  { value: 'VERIFIED', label: '已验收' },
  { value: 'REWARDED', label: '已奖励' },
  { value: 'NOT_ADOPTED', label: '不采纳', also: ['未采纳'] },
  { value: 'NOT_ACCEPTED', label: '不受理', also: ['未受理'] },
  { value: 'DUPLICATE', label: '重复' },
  { value: 'WITHDRAWN', label: '已撤回' },
];

/** 等级 of the reward. */
export const PAPER_GRADES: readonly Choice<PaperGrade>[] = [
  { value: 'S', label: '特级' },
  { value: 'A', label: '一级' },
  { value: 'B', label: '二级' },
  { value: 'C', label: '三级' },
  { value: 'D', label: '四级' },
  { value: 'E', label: '五级' },
  { value: 'P', label: '参与', also: ['参与奖'] },
];
