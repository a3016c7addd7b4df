import type { Day } from '#app/platform/calendar/day.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import { appealBody } from './authority.ts';
import { circumstancesOf, type ProposalFacts } from './circumstances.ts';
import type { ClockName } from './clocks.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import type { People } from './policy.ts';
import { proposalRules, type ProposalRuleKey, type ProposalRuleValues } from './rules.ts';
import type { ProposalWords } from './transition.ts';

/** A proposal as its workflow asks for it. */
export interface ProposalCase {
  id: number;
  enterpriseId: number;
  unit: { id: number; path: string };
  today: Day;
  facts: ProposalFacts;
  people: People;
  rules: ProposalRuleValues;
}

/** Beside those who share in it: whom the table of transitions keeps apart from the step that a clock waits for. */
const KEPT_APART: Partial<Record<ClockName, (people: People) => readonly (number | null)[]>> = {
  verification: ({ implementerId }) => [implementerId],
  scoring: ({ scorerIds }) => scorerIds,
  furtherScore: ({ scorerIds }) => scorerIds,
  objection: ({ objectorIds }) => objectorIds,
  appeal: ({ refusedById }) => [refusedById],
};

/** What the workflow kernel must know of a proposal. */
export function matterOf({
  id,
  enterpriseId,
  unit,
  today,
  facts,
  people,
  rules,
}: ProposalCase): Matter<ProposalWords> {
  return {
    id,
    enterpriseId,
    today,
    status: facts.status,
    unitId: unit.id,
    unitPath: unit.path,
    holding: circumstancesOf(facts, rules, today),
    plannedOn: facts.plannedOn,
    noticeEndsOn: facts.noticeEndsOn,
    parts: { PROPOSER: people.leadId, IMPLEMENTER: people.implementerId },
    ownRoles: { APPEAL_BODY: ROLES_OF_DUTY[appealBody(people.refusedAs)] },
    unfitFor: (clock) =>
      employees([people.leadId, ...people.partnerIds, ...(KEPT_APART[clock]?.(people) ?? [])]),
    daysOf: (rule) => daysOf(rule, rules),
    concerned: employees([people.leadId, ...people.partnerIds, people.typistId, people.implementerId]),
  };
}

function daysOf(rule: ProposalRuleKey, rules: ProposalRuleValues) {
  const unit = proposalRules[rule].kind === 'workdays' ? ('workdays' as const) : ('days' as const);
  return { value: Number(rules[rule]), unit };
}

function employees(ids: readonly (number | null)[]): number[] {
  return [...new Set(ids.filter((id): id is number => id !== null))];
}
