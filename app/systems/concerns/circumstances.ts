import { addDays, type Day } from '#app/platform/calendar/day.ts';
import type { ConcernStatus, Tier, Urgency } from './concern.ts';
import type { ConcernRuleValues } from './rules.ts';

/** What the state machine must know of a concern. */
export interface ConcernFacts {
  status: ConcernStatus;
  tier: Tier;
  urgency: Urgency;
  hazard: boolean;
  /** Whether the department has the longer time. */
  complex: boolean;
  departmentId: number | null;
  /** How often the author said that it is not fixed. */
  reopened: number;
  /** Last day on which the author may rate the answer, counted; null as long as there is none. */
  ratingEndsOn: Day | null;
  /** Day on which it came to its end, or of the last answer. */
  changedOn: Day;
}

type Test = (facts: ConcernFacts, rules: ConcernRuleValues, today: Day) => boolean;

const TESTS = {
  urgent: ({ urgency, hazard }) => urgency === 'URGENT' || hazard,
  unhurried: ({ urgency, hazard }) => urgency !== 'URGENT' && !hazard,
  complex: ({ complex }) => complex,
  hazardous: ({ hazard }) => hazard,
  handled: ({ departmentId }) => departmentId !== null,
  unhandled: ({ departmentId }) => departmentId === null,
  firstTime: ({ reopened }) => reopened === 0,
  secondTime: ({ reopened }) => reopened === 1,
  lastTime: ({ reopened }) => reopened >= 2,
  named: ({ tier }) => tier === 'NAMED',
  ratingOver: ({ ratingEndsOn }, _rules, today) => ratingEndsOn !== null && today > ratingEndsOn,
  oldEnough: ({ changedOn }, rules, today) => addDays(changedOn, rules['concern.archive_after']) <= today,
} as const satisfies Record<string, Test>;

/** What may have to hold before a step is taken. */
export type Circumstance = keyof typeof TESTS;

export const CIRCUMSTANCES = Object.keys(TESTS) as Circumstance[];

/** The circumstances that hold for the concern on that day. */
export function circumstancesOf(
  facts: ConcernFacts,
  rules: ConcernRuleValues,
  today: Day,
): ReadonlySet<Circumstance> {
  return new Set(CIRCUMSTANCES.filter((name) => TESTS[name](facts, rules, today)));
}
