import { exact, toFixed } from '#app/platform/kpi/rounding.ts';
import { bandOf } from '#app/platform/rules/bands.ts';
import type { Yuan } from '#app/platform/money/fen.ts';
import { CRITERIA, CRITERION_NAMES, type Criterion } from './criteria.ts';
import { SCORING_DUTIES, settlingDuties, type ScoringDuty } from './authority.ts';
import { GRADES, isGradeFrom, type Grade, type ProposalKind } from './proposal.ts';
import type { ProposalRuleValues } from './rules.ts';

/** Whole points by criterion. */
export type Marks = Record<Criterion, number>;

/** The sum of the sheet, 0 to 100. Throws a `RangeError` on marks that are not whole or above their most. */
export function totalOf(marks: Marks): number {
  for (const criterion of CRITERION_NAMES) {
    const points = marks[criterion];
    if (!Number.isInteger(points) || points < 0 || points > CRITERIA[criterion].most) {
      throw new RangeError(`Not a mark of ${criterion}: ${points}`);
    }
  }
  return CRITERION_NAMES.reduce((sum, criterion) => sum + marks[criterion], 0);
}

/** The points for tangible effect that a yearly saving is worth; a scorer may give others. None stated: 0. */
export function tangiblePoints(
  saving: Yuan | null,
  rules: Pick<ProposalRuleValues, 'kaizen.saving_points'>,
): number {
  const band = saving === null ? null : bandOf(rules['kaizen.saving_points'], Number(saving));
  return band === null ? 0 : Number(band.gives);
}

/** One scorer's sheet, given in one capacity. */
export interface Sheet {
  duty: ScoringDuty;
  total: number;
}

/** What the scorers found about the idea itself. */
export interface Standing {
  kind: ProposalKind;
  /** The how-manieth time this idea is put, 1 for a new one. */
  occurrence: number;
  /** Whether an applied result was borrowed (借鉴). */
  copied: boolean;
  /** Whether somebody asked for a second sheet although the grade does not. */
  secondAsked: boolean;
}

/** Why another sheet is wanted. */
export type SheetReason = 'first' | 'second' | 'spread' | 'authority';

/** Where the scoring stands. `wanted` names the duties whose sheet is wanted next, none when it is complete. */
export interface Scoring {
  score: number | null;
  grade: Grade | null;
  complete: boolean;
  wanted: readonly ScoringDuty[];
  because: SheetReason | null;
}

type ScoringRules = Pick<
  ProposalRuleValues,
  | 'kaizen.grades'
  | 'kaizen.two_scorers_from'
  | 'kaizen.third_scorer_spread'
  | 'kaizen.similar_idea_factor'
  | 'kaizen.copying_downgrade'
  | 'kaizen.finding_top_grade'
  | 'kaizen.committee_settles_from'
  | 'kaizen.office_settles_from'
  | 'kaizen.unit_settles_from'
>;

/**
 * Where the sheets lead (domain §10.3, default): the mean is the score; top grades want two sheets; sheets that lie
 * further apart than the rule allows want a third; and one sheet must come from a level that settles the grade.
 */
export function scoringOf(sheets: readonly Sheet[], standing: Standing, rules: ScoringRules): Scoring {
  if (sheets.length === 0) {
    return { score: null, grade: null, complete: false, wanted: SCORING_DUTIES, because: 'first' };
  }
  const score = scoreOf(sheets, standing, rules);
  const grade = gradeOf(score, standing, rules);
  const because = wantsAnother(sheets, grade, standing, rules);
  const wanted = because === null ? [] : settlingDuties(grade, rules);
  return { score, grade, complete: because === null, wanted, because };
}

function wantsAnother(
  sheets: readonly Sheet[],
  grade: Grade,
  { secondAsked }: Standing,
  rules: ScoringRules,
): SheetReason | null {
  const wantsTwo = secondAsked || isGradeFrom(grade, rules['kaizen.two_scorers_from']);
  if (wantsTwo && sheets.length < 2) return 'second';
  const totals = sheets.map(({ total }) => total);
  const spread = Math.max(...totals) - Math.min(...totals);
  if (sheets.length < 3 && spread > rules['kaizen.third_scorer_spread']) return 'spread';
  const settling: readonly ScoringDuty[] = settlingDuties(grade, rules);
  return sheets.some(({ duty }) => settling.includes(duty)) ? null : 'authority';
}

/**
 * The mean of the sheets, for an idea put again times the factor for each time before, half up to two decimals.
 * Two decimals are fine enough that rounding never lifts a score over the bounds of a grade.
 */
export function scoreOf(
  sheets: readonly Sheet[],
  { occurrence }: Pick<Standing, 'occurrence'>,
  rules: Pick<ScoringRules, 'kaizen.similar_idea_factor'>,
): number {
  const sum = sheets.reduce((all, { total }) => all + total, 0);
  const factor = exact(String(rules['kaizen.similar_idea_factor']));
  const times = BigInt(occurrence - 1);
  const score = {
    numerator: BigInt(sum) * factor.numerator ** times,
    denominator: BigInt(sheets.length) * factor.denominator ** times,
  };
  return Number(toFixed(score, 2, 'HALF_UP'));
}

/**
 * The grade of a score: its band, one or more grades lower for a borrowed idea (条例 Art.6), and for a finding
 * never above the best grade that findings may have. Only grades that have a band are given. Throws a `RangeError` on
 * a score that no band holds.
 */
export function gradeOf(
  score: number,
  { copied, kind }: Pick<Standing, 'copied' | 'kind'>,
  rules: Pick<ScoringRules, 'kaizen.grades' | 'kaizen.copying_downgrade' | 'kaizen.finding_top_grade'>,
): Grade {
  const given = GRADES.filter((name) => rules['kaizen.grades'].some(({ key }) => key === name));
  const at = given.findIndex((name) => name === bandOf(rules['kaizen.grades'], score)?.key);
  if (at < 0) throw new RangeError(`No grade for a score of ${score}`);
  const lowest = given.length - 1;
  const lowered = copied ? Math.min(at + rules['kaizen.copying_downgrade'], lowest) : at;
  if (kind !== 'FINDING') return given[lowered] as Grade;
  const top = given.findIndex((name) => isGradeFrom(rules['kaizen.finding_top_grade'], name));
  return given[Math.max(lowered, top < 0 ? lowest : top)] as Grade;
}
