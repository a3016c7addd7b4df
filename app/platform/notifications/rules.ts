import { defineRules } from '#app/platform/rules/rule.ts';
import { HOURS } from './timing.ts';

const OWN = { source: 'default', status: 'default' } as const;

/** The rules of notices; what somebody chose for himself goes before. */
export const noticeRules = defineRules({
  /** Messages outside the app wait from this hour on. */
  'notices.quiet_from': { kind: 'choice', default: '21:00', choices: HOURS, ...OWN },
  /** They go out again at this hour. */
  'notices.quiet_to': { kind: 'choice', default: '07:00', choices: HOURS, ...OWN },
  /** How long a notice that was read is kept. */
  'notices.keep_read': { kind: 'days', default: 365, ...OWN },
  /** How long one is kept that nobody read. */
  'notices.keep_unread': { kind: 'days', default: 730, ...OWN },
});
