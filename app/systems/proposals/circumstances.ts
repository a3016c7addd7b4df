import { addDays, type Day } from '#app/platform/calendar/day.ts';
import { compareYuan } from '#app/platform/money/fen.ts';
import { decisionLevel, type Matter, type ScoringDuty } from './authority.ts';
import { isGradeFrom, type Grade, type ProposalMode, type ProposalStatus } from './proposal.ts';
import type { ProposalRuleValues } from './rules.ts';

/** What the state machine must know of a proposal. */
export interface ProposalFacts extends Matter {
  status: ProposalStatus;
  mode: ProposalMode;
  /** Null until it was submitted for the first time; a returned draft keeps its number. */
  no: string | null;
  plannedOn: Day | null;
  postponed: boolean;
  /** Last day of the notice, counted. */
  noticeEndsOn: Day | null;
  openObjections: number;
  appeal: 'NONE' | 'OPEN' | 'DECIDED';
  /** Last day on which the decision against it may be appealed, counted; null when there is none. */
  appealEndsOn: Day | null;
  /** Sheets given in this round. */
  sheets: number;
  /** Whether these settle the score; whose sheet is wanted otherwise (`scoringOf` in grading.ts). */
  scoresComplete: boolean;
  scorersWanted: readonly ScoringDuty[];
  grade: Grade | null;
  /** Day of the last change. */
  changedOn: Day;
}

type Test = (facts: ProposalFacts, rules: ProposalRuleValues, today: Day) => boolean;

const TESTS = {
  fresh: ({ no }) => no === null,
  returned: ({ no }) => no !== null,
  planned: ({ mode }) => mode === 'PLANNED',
  alreadyDone: ({ mode }) => mode === 'IMPLEMENTED',
  /** Small enough for the team; after an appeal never, for then a higher level has taken it up. */
  teamMatter: (facts, rules) => facts.appeal === 'NONE' && decisionLevel(facts, rules).level === 'TEAM',
  affectsSafety: (facts) => facts.affectsSafety,
  notPostponed: ({ postponed }) => !postponed,
  beforeDue: ({ plannedOn }, _rules, today) => plannedOn === null || today <= plannedOn,
  valuationDue: isValuationDue,
  readyToScore: (facts, rules, today) => facts.status === 'VALUED' || !isValuationDue(facts, rules, today),
  scoresMissing: ({ scoresComplete }) => !scoresComplete,
  scoresComplete: ({ scoresComplete }) => scoresComplete,
  scoredOnce: ({ sheets }) => sheets > 0,
  noticeRunning: ({ noticeEndsOn }, _rules, today) => noticeEndsOn !== null && today <= noticeEndsOn,
  noticeOver: ({ noticeEndsOn }, _rules, today) => noticeEndsOn !== null && today > noticeEndsOn,
  openObjection: ({ openObjections }) => openObjections > 0,
  lastObjection: ({ openObjections }) => openObjections === 1,
  noOpenObjection: ({ openObjections }) => openObjections === 0,
  spreadExpected: ({ grade }, rules) => grade !== null && isGradeFrom(grade, rules['kaizen.spread_from']),
  mayAppeal: ({ appeal, appealEndsOn }, _rules, today) =>
    appeal === 'NONE' && appealEndsOn !== null && today <= appealEndsOn,
  openAppeal: ({ appeal }) => appeal === 'OPEN',
  noOpenAppeal: ({ appeal }) => appeal !== 'OPEN',
  oldEnough: ({ changedOn }, rules, today) => addDays(changedOn, rules['kaizen.archive_after']) <= today,
} as const satisfies Record<string, Test>;

/** What may have to hold before a step is taken. */
export type Circumstance = keyof typeof TESTS;

export const CIRCUMSTANCES = Object.keys(TESTS) as Circumstance[];

/** The circumstances that hold for the proposal on that day. */
export function circumstancesOf(
  facts: ProposalFacts,
  rules: ProposalRuleValues,
  today: Day,
): ReadonlySet<Circumstance> {
  return new Set(CIRCUMSTANCES.filter((name) => TESTS[name](facts, rules, today)));
}

/** A claimed saving from the threshold on (以上, included) is verified by finance. */
function isValuationDue(...[{ savingClaimed }, rules]: Parameters<Test>): boolean {
  return compareYuan(savingClaimed ?? '0', rules['kaizen.valuation_threshold']) >= 0;
}
