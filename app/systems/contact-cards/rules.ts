import { defineRules } from '#app/platform/rules/rule.ts';

const OWN = { source: 'default', status: 'default' } as const;

/** How much of a representative a card's code shows to whoever scans it without signing in. */
export const SHOWN_BY_CODE = ['ENTRY', 'NAME', 'NOTHING'] as const;

export type ShownByCode = (typeof SHOWN_BY_CODE)[number];

/** The rules of contact cards (domain §2.4). */
export const cardRules = defineRules({
  'card.coverage': {
    kind: 'share',
    default: 1,
    source: '职工代表联系群众卡：发放的范围与服务对象相一致',
    status: 'practice',
  },
  'card.shown_by_code': { kind: 'choice', default: 'ENTRY', choices: SHOWN_BY_CODE, ...OWN },
});
