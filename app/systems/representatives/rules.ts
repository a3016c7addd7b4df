import { defineRules } from '#app/platform/rules/rule.ts';
import { QUOTA_SCHEMES } from './quota.ts';

const OWN = { source: 'default', status: 'default' } as const;
const SHANGHAI = '上海市职工代表大会条例';

/** The rules of terms, elections and what is published of representatives (domain §2.1, §2.4). */
export const representativeRules = defineRules({
  'rep.quota.scheme': {
    kind: 'choice',
    default: 'NATIONAL',
    choices: QUOTA_SCHEMES,
    source: '企业民主管理规定第八条',
    status: 'law',
  },
  'rep.max_manager_share': { kind: 'share', default: 0.2, source: `${SHANGHAI}第十六条`, status: 'law' },
  'rep.frontline_min_share': { kind: 'share', default: 0.5, source: 'practice', status: 'practice' },
  /** Of the share that women have among the employees. */
  'rep.female_min_share': {
    kind: 'share',
    default: 1,
    source: '浙江省企业民主管理条例第十一条',
    status: 'law',
  },
  'rep.election.turnout_min': {
    kind: 'choice',
    default: 'TWO_THIRDS',
    choices: ['TWO_THIRDS', 'FOUR_FIFTHS'],
    source: `${SHANGHAI}第十五条`,
    status: 'law',
  },
  'rep.election.pass': {
    kind: 'choice',
    default: 'STRICT_MAJORITY',
    choices: ['STRICT_MAJORITY', 'HALF_OR_MORE'],
    source: `${SHANGHAI}第十五条`,
    status: 'law',
  },
  'rep.term': { kind: 'months', default: 36, source: `${SHANGHAI}第二十二条`, status: 'law' },
  'rep.term_extension': { kind: 'months', default: 12, source: `${SHANGHAI}第二十二条`, status: 'law' },
  'rep.by_election': { kind: 'days', default: 60, ...OWN },
  'rep.entry_confirm': { kind: 'workdays', default: 3, ...OWN },
  'rep.entry_approve': { kind: 'workdays', default: 2, ...OWN },
  'rep.entry_update': { kind: 'workdays', default: 3, ...OWN },
  /** What one does as a representative in working time counts as normal attendance. */
  'rep.paid_time': { kind: 'flag', default: true, source: `${SHANGHAI}第十七条`, status: 'law' },
  /** What a visit counts on the statement of duty time, since nobody clocks it. */
  'rep.visit_minutes': { kind: 'minutes', default: 20, ...OWN },
});

export type RepresentativeRuleKey = keyof typeof representativeRules;

/** The value of every rule on some day. */
export type RepresentativeRuleValues = {
  readonly [Key in RepresentativeRuleKey]: (typeof representativeRules)[Key]['default'];
};
