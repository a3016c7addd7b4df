import { ROUNDING_MODES } from '#app/commons/kpi/rounding.ts';
import { FIRST_REPLY } from '#app/commons/rules/first-reply.ts';
import { defineRules } from '#app/commons/rules/rule.ts';

const OWN = { source: 'default', status: 'default' } as const;

/** How figures are counted and printed (kpi.md). All exclusions are off until an enterprise switches one on. */
export const figureRules = defineRules({
  'kpi.rounding': { kind: 'choice', default: 'HALF_UP', choices: ROUNDING_MODES, ...OWN },
  'kpi.exclude.newHireMonths': { kind: 'months', default: 0, source: 'practice', status: 'practice' },
  'kpi.exclude.dispatched': { kind: 'flag', default: false, source: 'practice', status: 'practice' },
  'kaizen.first_review': FIRST_REPLY,
});
