import { defineRules } from '#app/platform/rules/rule.ts';

const PRACTICE = { source: 'practice', status: 'practice' } as const;
const OWN = { source: 'default', status: 'default' } as const;

/**
 * The rules of concerns (domain §5.0 and §2.4). A department's three working days are what unions publish as theirs
 * (`issue.dept_feedback_wd`); that danger to life goes up at once follows the trade union law.
 */
export const concernRules = defineRules({
  'concern.dispatch': { kind: 'workdays', default: 1, ...OWN },
  'concern.hazard': { kind: 'workdays', default: 0, source: '工会法第二十五条', status: 'law' },
  'concern.feedback': { kind: 'workdays', default: 3, ...PRACTICE },
  'concern.feedback_complex': { kind: 'workdays', default: 10, ...OWN },
  'concern.feedback_urgent': { kind: 'workdays', default: 1, ...OWN },
  'concern.reply_review': { kind: 'workdays', default: 1, ...OWN },
  'concern.rating': { kind: 'workdays', default: 5, ...OWN },
  'concern.follow_up': { kind: 'workdays', default: 3, ...OWN },
  'concern.escalated': { kind: 'workdays', default: 5, ...OWN },
  'concern.opening': { kind: 'days', default: 7, ...OWN },
  'concern.archive_after': { kind: 'days', default: 365, ...OWN },
});

export type ConcernRuleKey = keyof typeof concernRules;

/** The value of every rule on some day. */
export type ConcernRuleValues = {
  readonly [Key in ConcernRuleKey]: (typeof concernRules)[Key]['default'];
};
