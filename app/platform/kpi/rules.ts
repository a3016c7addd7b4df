import { defineRules } from '#app/platform/rules/rule.ts';
import { ROUNDING_MODES } from './rounding.ts';

/** How figures of all systems are printed (kpi.md). */
export const roundingRules = defineRules({
  'kpi.rounding': {
    kind: 'choice',
    default: 'HALF_UP',
    choices: ROUNDING_MODES,
    source: 'default',
    status: 'default',
  },
});
