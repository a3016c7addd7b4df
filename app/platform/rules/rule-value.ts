import { fitsColumn } from '#app/platform/money/fen.ts';
import { problemsOfBands } from './bands.ts';
import type { Rule, RuleKind, RuleProblem, RuleValues } from './rule.ts';

const AMOUNT = /^\d+(\.\d{1,2})?$/;

/** Beyond this nobody waits for anything, and the calendar ends: ten years; minutes are those of a shift. */
const MOST = { workdays: 2500, days: 3650, months: 120, minutes: 480, grades: 10 } as const;

const checks: { [Kind in RuleKind]: (value: unknown, rule: Rule<Kind>) => RuleProblem[] } = {
  workdays: (value) => problemsOfCount(value, MOST.workdays),
  days: (value) => problemsOfCount(value, MOST.days),
  months: (value) => problemsOfCount(value, MOST.months),
  minutes: (value) => problemsOfCount(value, MOST.minutes),
  grades: (value) => problemsOfCount(value, MOST.grades),
  points: (value) => problemsOfNumber(value, 100, 'pointsOver100'),
  share: problemsOfShare,
  yuan: problemsOfAmount,
  flag: (value) => (typeof value === 'boolean' ? [] : [{ code: 'notThisKind' }]),
  choice: (value, rule) =>
    typeof value === 'string' && rule.choices.includes(value)
      ? []
      : [{ code: 'unknownChoice', params: { choices: rule.choices.join(', ') } }],
  bands: (value, rule) => problemsOfBands(value, rule),
};

/** All reasons why the value cannot be that of the rule; none when it can. */
export function problemsOfValue<Kind extends RuleKind>(rule: Rule<Kind>, value: unknown): RuleProblem[] {
  const check = checks[rule.kind] as (value: unknown, rule: Rule<Kind>) => RuleProblem[];
  return check(value, rule);
}

/** Whether the value can be that of the rule. */
export function isRuleValue<Kind extends RuleKind>(
  rule: Rule<Kind>,
  value: unknown,
): value is RuleValues[Kind] {
  return problemsOfValue(rule, value).length === 0;
}

function problemsOfCount(value: unknown, most: number): RuleProblem[] {
  if (typeof value !== 'number') return [{ code: 'notThisKind' }];
  if (!Number.isSafeInteger(value)) return [{ code: 'notWhole' }];
  if (value < 0) return [{ code: 'negative' }];
  return value > most ? [{ code: 'tooMany', params: { most } }] : [];
}

function problemsOfNumber(value: unknown, most: number, tooLarge: RuleProblem['code']): RuleProblem[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [{ code: 'notThisKind' }];
  if (value < 0) return [{ code: 'negative' }];
  return value > most ? [{ code: tooLarge }] : [];
}

function problemsOfShare(value: unknown): RuleProblem[] {
  const problems = problemsOfNumber(value, 1, 'shareOver1');
  if (problems.length > 0) return problems;
  return Number((value as number).toFixed(4)) === value ? [] : [{ code: 'shareTooFine' }];
}

function problemsOfAmount(value: unknown): RuleProblem[] {
  if (typeof value !== 'string') return [{ code: 'notThisKind' }];
  if (/^-\d/.test(value)) return [{ code: 'negative' }];
  if (!AMOUNT.test(value)) return [{ code: 'notAmount' }];
  return fitsColumn(value) ? [] : [{ code: 'amountTooLarge' }];
}
