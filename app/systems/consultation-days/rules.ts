import { defineRules } from '#app/platform/rules/rule.ts';
import { FREQUENCIES } from './plan.ts';

const PRACTICE = '职工代表咨询日制度：每月 25 日或每周固定时段';

/** The rules of consultation days (domain §2.4, §5.2). */
export const consultationRules = defineRules({
  'consult.frequency': {
    kind: 'choice',
    default: 'MONTHLY_25',
    choices: FREQUENCIES,
    source: PRACTICE,
    status: 'practice',
  },
  'consult.announce': { kind: 'workdays', default: 3, source: 'default', status: 'default' },
  'consult.reply': {
    kind: 'workdays',
    default: 5,
    source: '职工代表咨询日制度：一周内答复',
    status: 'practice',
  },
  'consult.summary': { kind: 'workdays', default: 3, source: 'default', status: 'default' },
});

export type ConsultationRuleKey = keyof typeof consultationRules;
