import type { Day } from '#app/platform/calendar/day.ts';
import { MONEY_UNITS } from '#app/platform/sheets/amount.ts';
import {
  choiceReader,
  dayReader,
  keyReader,
  readMoney,
  textReader,
} from '#app/platform/sheets/cell-readers.ts';
import { optional, required, type Columns } from '#app/platform/sheets/columns.ts';
import { cleanText } from '#app/platform/sheets/normalise.ts';
import {
  IMPROVEMENT_TYPES,
  INNOVATION_AREAS,
  PAPER_GRADES,
  PAPER_MODES,
  PAPER_STATUSES,
  type ImprovementType,
  type InnovationArea,
  type PaperGrade,
  type PaperMode,
  type PaperStatus,
} from './paper-words.ts';
import { readPartners, type PartnerShare } from './read-partners.ts';

/**
 * One proposal of a paper register (改善提案台账). Null is a blank cell, or a column that the file does not have.
 * Amounts are yuan with two decimals, such as `12000.00`.
 */
export interface ProposalValues {
  no: string;
  submittedOn: Day;
  leadNo: string;
  partners: PartnerShare[] | null;
  title: string;
  innovationArea: InnovationArea;
  improvementType: ImprovementType;
  mode: PaperMode;
  before: string;
  plan: string;
  after: string | null;
  status: PaperStatus;
  firstReplyOn: Day | null;
  adoptedOn: Day | null;
  plannedOn: Day | null;
  completedOn: Day | null;
  verifiedOn: Day | null;
  saving: string | null;
  cost: string | null;
  grade: PaperGrade | null;
  reward: string | null;
  reason: string | null;
}

/** 改善前, 改善方案 and 改善后 by domain §6.2; the others by default. */
const LONGEST = { key: 32, title: 100, before: 1000, plan: 2000, after: 1000, reason: 500 } as const;
const past = dayReader('past');

/** The columns of a paper register. */
export const PROPOSAL_COLUMNS: Columns<ProposalValues> = {
  no: required('编号', ['提案编号', '序列号', '流水号', '提案号'], keyReader(LONGEST.key)),
  submittedOn: required('提案日期', ['提交日期', '申报日期', '提案时间', '提出日期'], past),
  leadNo: required(
    '工号',
    ['提案人工号', '员工号', '员工编号', '职工号', '第一提案人工号'],
    keyReader(LONGEST.key),
  ),
  partners: optional('共同提案人', ['合作提案人', '协作人', '共同提案人及比例', '团队成员'], readPartners),
  title: required(
    '提案名称',
    ['提案题目', '提案标题', '题目', '标题', '课题名称'],
    textReader(LONGEST.title),
  ),
  innovationArea: required('六大创新', ['创新类别', '创新领域'], choiceReader(INNOVATION_AREAS)),
  improvementType: required(
    '改善类型',
    ['提案类型', '改善类别', '提案类别'],
    choiceReader(IMPROVEMENT_TYPES),
  ),
  mode: required('申报方式', ['申报类型', '提案方式'], choiceReader(PAPER_MODES)),
  before: required(
    '改善前',
    ['改善前状况', '现状', '现状问题', '存在问题'],
    textReader(LONGEST.before, cleanText),
  ),
  plan: required('改善方案', ['改善对策', '对策', '方案', '改善措施'], textReader(LONGEST.plan, cleanText)),
  after: optional('改善后', ['改善后状况', '改善效果', '实施效果'], textReader(LONGEST.after, cleanText)),
  status: required('状态', ['提案状态', '当前状态', '进度'], choiceReader(PAPER_STATUSES)),
  firstReplyOn: optional('首次答复日期', ['首次回复日期', '答复日期', '首次答复时间'], past),
  adoptedOn: optional('采纳日期', ['采纳时间'], past),
  plannedOn: optional('计划完成日期', ['计划完成时间', '预计完成日期'], dayReader('any')),
  completedOn: optional('完成日期', ['实际完成日期', '完成时间', '实施完成日期'], past),
  verifiedOn: optional('验收日期', ['验收时间'], past),
  saving: money('年节约金额(元)', ['年节约额', '年节约', '年节约金额/元', '年效益', '年节约效益']),
  cost: money('投入成本(元)', ['投入', '成本', '投入费用', '实施成本', '投入成本/元']),
  grade: optional('等级', ['奖励等级', '评定等级', '提案等级'], choiceReader(PAPER_GRADES)),
  reward: money('奖金(元)', ['奖励金额', '奖金额', '奖励', '奖金/元']),
  reason: optional(
    '不采纳原因',
    ['不采纳理由', '不受理原因', '未采纳原因', '原因'],
    textReader(LONGEST.reason, cleanText),
  ),
};

function money(header: string, synonyms: readonly string[]) {
  return { ...optional(header, synonyms, readMoney), units: MONEY_UNITS };
}
