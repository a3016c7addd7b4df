import { exact } from '#app/platform/kpi/rounding.ts';
import { fenOf, partOf, yuanOf, type Yuan } from '#app/platform/money/fen.ts';
import { splitByShares } from '#app/platform/money/split.ts';
import type { Grade } from './proposal.ts';
import type { ProposalRuleValues } from './rules.ts';

/** What a reward depends on. Amounts are yuan. */
export interface RewardBasis {
  grade: Grade;
  /** Null where only the grade is known, as in a paper register. */
  score: number | null;
  /** Verified by finance; null when finance verified none. A claim earns no bonus. */
  savingVerified: Yuan | null;
  cost: Yuan | null;
}

type RewardRules = Pick<
  ProposalRuleValues,
  'kaizen.grades' | 'kaizen.reward_threshold' | 'kaizen.top_bonus_share' | 'kaizen.top_bonus_cap'
>;

/**
 * The reward of a proposal in yuan (domain §10.3, default): what its grade gives, and for 特级 a share of the
 * verified yearly saving less cost, up to the cap. Nothing below the threshold. Throws a `RangeError` on a grade
 * without a band.
 */
export function rewardOf(basis: RewardBasis, rules: RewardRules): Yuan {
  const band = rules['kaizen.grades'].find(({ key }) => key === basis.grade);
  if (!band) throw new RangeError(`No reward for grade ${basis.grade}`);
  if (basis.score !== null && basis.score < rules['kaizen.reward_threshold']) return '0.00';
  const bonus = basis.grade === 'S' ? topBonus(basis, rules) : 0n;
  return yuanOf(fenOf(band.gives) + bonus);
}

function topBonus({ savingVerified, cost }: RewardBasis, rules: RewardRules): bigint {
  const net = fenOf(savingVerified ?? '0') - fenOf(cost ?? '0');
  if (net <= 0n) return 0n;
  const share = exact(String(rules['kaizen.top_bonus_share']));
  const bonus = partOf(net, share.numerator, share.denominator);
  const cap = fenOf(rules['kaizen.top_bonus_cap']);
  return bonus < cap ? bonus : cap;
}

/** What is still to be paid of a reward: never twice, on an upgrade only the difference (条例 Art.11). */
export function stillToPay(reward: Yuan, paidBefore: Yuan): Yuan {
  const rest = fenOf(reward) - fenOf(paidBefore);
  return yuanOf(rest > 0n ? rest : 0n);
}

export interface SharedBy {
  employeeId: number;
  /** Whole percent. */
  share: number;
}

export interface RewardPart extends SharedBy {
  amount: Yuan;
}

/**
 * What each gets of the reward, the lead first; the parts add up to the fen, what does not divide goes to the
 * lead (条例 Art.12: by contribution). A negative amount is a claw-back. Throws as `splitByShares` does.
 */
export function splitReward(reward: Yuan, leadId: number, partners: readonly SharedBy[]): RewardPart[] {
  const shares = partners.map(({ share }) => share);
  const parts = splitByShares(fenOf(reward), shares);
  const leadShare = 100 - shares.reduce((sum, share) => sum + share, 0);
  return [
    { employeeId: leadId, share: leadShare, amount: yuanOf(parts.lead) },
    ...partners.map(({ employeeId, share }, at) => ({
      employeeId,
      share,
      amount: yuanOf(parts.partners[at] as bigint),
    })),
  ];
}
