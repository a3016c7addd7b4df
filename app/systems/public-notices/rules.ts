import { defineRules } from '#app/platform/rules/rule.ts';
import type { PublicNoticeKind } from './public-notice.ts';

const OWN = { source: 'default', status: 'default' } as const;
const FIVE = { kind: 'workdays', default: 5, ...OWN } as const;

/** How long what is on the board, by kind, and who has how long for the steps around it (domain §1.2, §1.4). */
export const publicNoticeRules = defineRules({
  'public_notice.election_result': FIVE,
  'public_notice.representative_roster': FIVE,
  'public_notice.filing': FIVE,
  'public_notice.review': FIVE,
  'public_notice.payout': FIVE,
  'public_notice.proposal_reward': FIVE,
  'public_notice.inspection_result': FIVE,
  'public_notice.factory_affairs': FIVE,
  'public_notice.approve': { kind: 'workdays', default: 2, ...OWN },
  'public_notice.publish': { kind: 'workdays', default: 2, ...OWN },
  'public_notice.investigate': FIVE,
  'public_notice.close': { kind: 'workdays', default: 2, ...OWN },
});

export type PublicNoticeRuleKey = keyof typeof publicNoticeRules;

/** The rule that says how long notices of a kind run. */
export function periodRule(kind: PublicNoticeKind) {
  return publicNoticeRules[`public_notice.${kind.toLowerCase() as Lowercase<PublicNoticeKind>}`];
}
