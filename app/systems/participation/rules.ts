import { roundingRules } from '#app/platform/kpi/rules.ts';
import { FIRST_REPLY } from '#app/platform/rules/first-reply.ts';
import { resolveRule } from '#app/platform/rules/resolve-rule.ts';
import { defineRules, type RuleOverride } from '#app/platform/rules/rule.ts';
import type { DueAfter } from './counts.ts';

/** How figures are counted and printed (kpi.md). All exclusions are off until an enterprise switches one on. */
export const figureRules = defineRules({
  'kpi.rounding': roundingRules['kpi.rounding'],
  'kpi.exclude.newHireMonths': { kind: 'months', default: 0, source: 'practice', status: 'practice' },
  'kpi.exclude.dispatched': { kind: 'flag', default: false, source: 'practice', status: 'practice' },
  'kaizen.first_review': FIRST_REPLY,
});

/** The time for the first reply by day of submission: nobody is late by a rule that came after him. */
export function firstReplyOn(overrides: readonly RuleOverride[]): DueAfter {
  return (submittedOn) => resolveRule(figureRules['kaizen.first_review'], overrides, submittedOn).value;
}
