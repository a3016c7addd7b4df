import { defineRules } from '#app/platform/rules/rule.ts';

const OWN = { source: 'default', status: 'default' } as const;

/** The rules of talks (domain §2.4; a talk each quarter is what unions publish as their practice). */
export const talkRules = defineRules({
  'talk.accept': { kind: 'workdays', default: 3, ...OWN },
  'talk.again': { kind: 'workdays', default: 3, ...OWN },
  'talk.referred': { kind: 'workdays', default: 3, ...OWN },
  'talk.hold': { kind: 'workdays', default: 10, ...OWN },
  'talk.minutes': { kind: 'workdays', default: 3, ...OWN },
  'talk.publish': { kind: 'workdays', default: 3, ...OWN },
  'talk.quarterly': { kind: 'flag', default: true, source: 'practice', status: 'practice' },
});

export type TalkRuleKey = keyof typeof talkRules;

/** The rules that clocks go by, in working days. */
export type TalkClockRule = Exclude<TalkRuleKey, 'talk.quarterly'>;
