import type { Day } from '#app/platform/calendar/day.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import { SILENT_ACTIONS, type ConcernAction } from './actions.ts';
import { isReceiverClock } from './clocks.ts';
import { circumstancesOf, type ConcernFacts } from './circumstances.ts';
import { roundedTimeOf } from './sealed-place.ts';
import { concernRules, type ConcernRuleKey, type ConcernRuleValues } from './rules.ts';
import type { ConcernWords } from './transition.ts';

/** Everybody who has a part in a concern, by employee id. */
export interface People {
  /** Null of an unnamed one. */
  authorId: number | null;
  typistId: number | null;
  /** Who owes the author an answer today; null where nobody holds such an office. */
  receiverId: number | null;
  /** The same, unless he is away and nobody fit stands in for him. */
  receiverPresentId: number | null;
  handlerId: number | null;
  /** Those it is about, those under them, and deputies who may not have it. */
  unfit: readonly number[];
  /** Those who lead the author and were not chosen by them: no first receiver of what was said in confidence. */
  above: readonly number[];
}

/** A concern as its workflow asks for it. */
export interface ConcernCase {
  id: number;
  enterpriseId: number;
  unit: { id: number; path: string };
  department: { id: number; path: string } | null;
  today: Day;
  facts: ConcernFacts;
  people: People;
  rules: ConcernRuleValues;
}

const WITH_DEPARTMENT = new Set<string>(['DISPATCHED', 'HANDLING']);

/**
 * What the workflow kernel must know of a concern. While a department has it, people are looked for above the
 * department. The author of a confidential one is never among those whom the kernel tells: a notice that bears the
 * record would say who he is.
 */
export function matterOf(found: ConcernCase, action?: ConcernAction): Matter<ConcernWords> {
  const { facts, people, rules, today, unit, department } = found;
  const place = WITH_DEPARTMENT.has(facts.status) && department ? department : unit;
  const roundedTo = roundedTimeOf(facts.tier, today);
  return {
    id: found.id,
    enterpriseId: found.enterpriseId,
    today,
    status: facts.status,
    unitId: place.id,
    unitPath: place.path,
    holding: circumstancesOf(facts, rules, today),
    plannedOn: null,
    noticeEndsOn: null,
    parts: { RECEIVER: people.receiverPresentId, HANDLER: people.handlerId },
    ownRoles: {},
    unfitFor: (clock) =>
      employees([people.authorId, ...people.unfit, ...(isReceiverClock(clock) ? people.above : [])]),
    daysOf: (rule) => daysOf(rule, rules),
    concerned: action && SILENT_ACTIONS.includes(action) ? [] : openlyConcerned(facts, people),
    ...(roundedTo ? { roundedTo } : {}),
  };
}

function openlyConcerned({ tier }: ConcernFacts, { authorId, typistId }: People): number[] {
  return tier === 'NAMED' ? employees([authorId, typistId]) : [];
}

function daysOf(rule: ConcernRuleKey, rules: ConcernRuleValues) {
  const unit = concernRules[rule].kind === 'workdays' ? ('workdays' as const) : ('days' as const);
  return { value: Number(rules[rule]), unit };
}

function employees(ids: readonly (number | null)[]): number[] {
  return [...new Set(ids.filter((id): id is number => id !== null))];
}
