import { compareYuan, type Yuan } from '#app/platform/money/fen.ts';
import type { Duty, RoleDuty } from './duty.ts';
import { isGradeFrom, type Grade } from './proposal.ts';
import type { ProposalRuleValues } from './rules.ts';

/** 班组 → 车间/部门 → 公司: the ladder on which proposals are decided (domain §6.3, default). */
export const LEVELS = ['TEAM', 'UNIT', 'COMPANY'] as const;

export type Level = (typeof LEVELS)[number];

/** Why a matter is above a level. */
export type LevelReason = 'cost' | 'saving' | 'safety' | 'crossDepartment';

/** What the level depends on. Amounts that were not stated count as none. */
export interface Matter {
  cost: Yuan | null;
  savingClaimed: Yuan | null;
  affectsSafety: boolean;
  crossDepartment: boolean;
}

type Limits = Pick<
  ProposalRuleValues,
  'kaizen.team_cost_limit' | 'kaizen.unit_cost_limit' | 'kaizen.unit_saving_limit'
>;

/**
 * The lowest level that may decide, and why no lower one may. Limits of cost are included (以内), that of the
 * yearly saving is not. Safety, process, chemicals, customers and other departments are the company's.
 */
export function decisionLevel(matter: Matter, limits: Limits): { level: Level; because: LevelReason[] } {
  const cost = matter.cost ?? '0';
  const companyReasons: [LevelReason, boolean][] = [
    ['safety', matter.affectsSafety],
    ['crossDepartment', matter.crossDepartment],
    ['cost', compareYuan(cost, limits['kaizen.unit_cost_limit']) > 0],
    ['saving', compareYuan(matter.savingClaimed ?? '0', limits['kaizen.unit_saving_limit']) >= 0],
  ];
  const because = companyReasons.filter(([, holds]) => holds).map(([reason]) => reason);
  if (because.length > 0) return { level: 'COMPANY', because };
  if (compareYuan(cost, limits['kaizen.team_cost_limit']) > 0) return { level: 'UNIT', because: ['cost'] };
  return { level: 'TEAM', because: [] };
}

const DECIDING_DUTIES: Record<Level, readonly Duty[]> = {
  TEAM: ['TEAM_LEADER', 'UNIT_HEAD', 'REVIEW_COMMITTEE'],
  UNIT: ['UNIT_HEAD', 'REVIEW_COMMITTEE'],
  COMPANY: ['REVIEW_COMMITTEE'],
};

/** Who may decide a matter of that level: the level itself and those above it. */
export function decidingDuties(level: Level): readonly Duty[] {
  return DECIDING_DUTIES[level];
}

/** Who may fill in a score sheet at all. */
export const SCORING_DUTIES = ['TEAM_LEADER', 'UNIT_HEAD', 'KAIZEN_OFFICE', 'REVIEW_COMMITTEE'] as const;

export type ScoringDuty = (typeof SCORING_DUTIES)[number];

type SettlingRules = Pick<
  ProposalRuleValues,
  'kaizen.committee_settles_from' | 'kaizen.office_settles_from' | 'kaizen.unit_settles_from'
>;

/**
 * Whose sheet settles a grade: that of the level whose rule reaches down to it, always those above as well; by default
 * (domain §10.3) the company committee 特级 and 一级, the office 二级, the workshop 三级 and 四级, the team the rest.
 */
export function settlingDuties(grade: Grade, rules: SettlingRules): readonly ScoringDuty[] {
  if (isGradeFrom(grade, rules['kaizen.committee_settles_from'])) return ['REVIEW_COMMITTEE'];
  if (isGradeFrom(grade, rules['kaizen.office_settles_from'])) return ['KAIZEN_OFFICE', 'REVIEW_COMMITTEE'];
  if (isGradeFrom(grade, rules['kaizen.unit_settles_from'])) {
    return ['UNIT_HEAD', 'KAIZEN_OFFICE', 'REVIEW_COMMITTEE'];
  }
  return SCORING_DUTIES;
}

/**
 * Who decides an appeal: the level above the one that refused. What the committee refused goes to the management;
 * where it is not known who refused, to the committee.
 */
export function appealBody(refusedAs: Duty | null): RoleDuty {
  if (refusedAs === 'TEAM_LEADER') return 'UNIT_HEAD';
  return refusedAs === 'REVIEW_COMMITTEE' || refusedAs === 'MANAGEMENT' ? 'MANAGEMENT' : 'REVIEW_COMMITTEE';
}

/** Whether the grade is reported to the union chair and the superior body (条例 Art.15). */
export function isReported(grade: Grade, rules: Pick<ProposalRuleValues, 'kaizen.report_from'>): boolean {
  return isGradeFrom(grade, rules['kaizen.report_from']);
}
