import type { Day } from '#app/platform/calendar/day.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import { circumstancesOf, type CommitmentFacts } from './circumstances.ts';
import type { CommitmentRuleValues } from './rules.ts';
import type { CommitmentWords } from './transition.ts';

/** A promise as its workflow asks for it. */
export interface CommitmentCase {
  id: number;
  enterpriseId: number;
  department: { id: number; path: string };
  ownerId: number | null;
  /** Of an open source only: a notice that bears the record would say who he is. */
  promiseeId: number | null;
  apartIds: readonly number[];
  today: Day;
  facts: CommitmentFacts;
  rules: CommitmentRuleValues;
  calendar: WorkCalendar;
}

/** What the workflow kernel must know of a promise: people are looked for above the department that owes it. */
export function matterOf(found: CommitmentCase): Matter<CommitmentWords> {
  const { facts, rules, today, department, ownerId, promiseeId, apartIds, calendar } = found;
  return {
    id: found.id,
    enterpriseId: found.enterpriseId,
    today,
    status: facts.status,
    unitId: department.id,
    unitPath: department.path,
    holding: circumstancesOf(facts, rules, today, calendar),
    plannedOn: facts.dueOn,
    noticeEndsOn: null,
    parts: { OWNER: ownerId },
    ownRoles: {},
    unfitFor: (clock) => (clock === 'verify' && ownerId !== null ? [...apartIds, ownerId] : [...apartIds]),
    daysOf: (rule) => ({ value: rules[rule], unit: 'workdays' }),
    concerned: promiseeId === null ? [] : [promiseeId],
  };
}
