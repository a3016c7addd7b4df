import { ROUNDING_MODES } from '#app/commons/kpi/rounding.ts';
import { FIRST_REPLY } from '#app/commons/rules/first-reply.ts';
import { resolveRule } from '#app/commons/rules/resolve-rule.ts';
import { defineRules, type RuleOverride } from '#app/commons/rules/rule.ts';
import type { DueAfter } from './counts.ts';

const OWN = { source: 'default', status: 'default' } as const;

/** How figures are counted and printed (kpi.md). All exclusions are off until an enterprise switches one on. */
export const figureRules = defineRules({
  'kpi.rounding': { kind: 'choice', default: 'HALF_UP', choices: ROUNDING_MODES, ...OWN },
  'kpi.exclude.newHireMonths': { kind: 'months', default: 0, source: 'practice', status: 'practice' },
  'kpi.exclude.dispatched': { kind: 'flag', default: false, source: 'practice', status: 'practice' },
  'kaizen.first_review': FIRST_REPLY,
});

/** The time for the first reply by day of submission: nobody is late by a rule that came after him. */
export function firstReplyOn(overrides: readonly RuleOverride[]): DueAfter {
  return (submittedOn) => resolveRule(figureRules['kaizen.first_review'], overrides, submittedOn).value;
}
