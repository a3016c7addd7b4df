import type { RepresentativeRuleValues } from './rules.ts';

/** What an election unit counted. */
export interface Count {
  /** All employees of the unit. */
  electorate: number;
  voters: number;
  votesFor: number;
}

type ElectionRules = Pick<RepresentativeRuleValues, 'rep.election.turnout_min' | 'rep.election.pass'>;

/** Why a count elects nobody: the field that is to be looked at, and what would have been needed. */
export type CountProblem =
  { code: 'voters' | 'votesFor'; most: number } | { code: 'turnout' | 'votes'; needed: number };

const TURNOUT = { TWO_THIRDS: [2, 3], FOUR_FIFTHS: [4, 5] } as const;

/**
 * Whether the candidate is elected: enough of all employees of the unit took part, and more than half of all of them,
 * not only of those who voted, were for him (上海市职工代表大会条例第十五条 has half or more). Null when he is.
 */
export function problemOfCount(count: Count, rules: ElectionRules): CountProblem | null {
  const { electorate, voters, votesFor } = count;
  if (voters > electorate) return { code: 'voters', most: electorate };
  if (votesFor > voters) return { code: 'votesFor', most: voters };
  const [part, whole] = TURNOUT[rules['rep.election.turnout_min'] as keyof typeof TURNOUT];
  if (whole * voters < part * electorate)
    return { code: 'turnout', needed: Math.ceil((part * electorate) / whole) };
  const needed = votesNeeded(electorate, rules);
  return votesFor < needed ? { code: 'votes', needed } : null;
}

/** Votes without which nobody is elected in a unit of that size. */
export function votesNeeded(electorate: number, rules: Pick<ElectionRules, 'rep.election.pass'>): number {
  return rules['rep.election.pass'] === 'HALF_OR_MORE'
    ? Math.ceil(electorate / 2)
    : Math.floor(electorate / 2) + 1;
}
