import type { Role } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import type { WorkCalendar } from '#app/commons/calendar/workdays.ts';
import {
  closeDeadlines,
  openDeadline,
  type Holder,
} from '#app/commons/deadlines/commands/keep-deadline.server.ts';
import { findRoleHolder } from '#app/commons/roster/queries.server.ts';
import { appealBody } from '../authority.ts';
import { CLOCKS, dueDay, type ClockName } from '../clocks.ts';
import { ROLES_OF_DUTY, type Duty, type RoleDuty } from '../duty.ts';
import { readCase, type Case } from '../queries-case.server.ts';
import { proposalRules } from '../rules.ts';

/**
 * Starts or stops the proposal's clock after a step. The proposal is read again: the step has changed what the due
 * day and the person on the hook depend on.
 */
export async function changeClock(
  tx: Tx,
  proposalId: number,
  enterpriseId: number,
  clock: ClockName | 'stop' | 'keep',
  calendar: WorkCalendar,
): Promise<void> {
  if (clock === 'keep') return;
  const subject = { enterpriseId, subjectType: 'proposals', subjectId: proposalId };
  if (clock === 'stop') return closeDeadlines(tx, subject);
  const found = await readCase(tx, enterpriseId, proposalId);
  const { rule } = CLOCKS[clock];
  const { kind } = proposalRules[rule];
  const dueOn = dueDay(
    CLOCKS[clock],
    {
      today: found.today,
      plannedOn: found.facts.plannedOn,
      noticeEndsOn: found.facts.noticeEndsOn,
      value: Number(found.rules[rule]),
      unit: kind === 'workdays' ? 'workdays' : 'days',
    },
    calendar,
  );
  const holder = await holderOf(tx, clock, found);
  await openDeadline(tx, { ...subject, holder, startedOn: found.today, dueOn, ruleKey: rule });
}

/** The first duty of the chain that somebody fit holds; with nobody at all, the first duty's role in the unit. */
async function holderOf(tx: Tx, clock: ClockName, found: Case): Promise<Holder> {
  const chain: readonly Duty[] = CLOCKS[clock].chain;
  const unfit = unfitFor(clock, found.people);
  for (const duty of chain) {
    const holder = await holderOfDuty(tx, duty, found, unfit);
    if (holder) return holder;
  }
  const [first] = chain.flatMap((duty) => rolesOf(duty, found));
  return { role: first ?? 'KAIZEN_OFFICE', unitId: found.unit.id, employeeId: null };
}

function holderOfDuty(
  tx: Tx,
  duty: Duty,
  { people, unit, today }: Case,
  unfit: readonly number[],
): Promise<Holder | null> {
  const ownPart = duty === 'PROPOSER' ? people.leadId : duty === 'IMPLEMENTER' ? people.implementerId : null;
  if (ownPart !== null) return Promise.resolve({ role: 'EMPLOYEE', unitId: unit.id, employeeId: ownPart });
  const roles = rolesOf(duty, { people });
  if (roles.length === 0) return Promise.resolve(null);
  return findRoleHolder(tx, roles, unit.path, today, unfit);
}

/** Beside those who share in it: whom the table of transitions keeps apart from the step that a clock waits for. */
const KEPT_APART: Partial<Record<ClockName, (people: Case['people']) => readonly (number | null)[]>> = {
  verification: ({ implementerId }) => [implementerId],
  scoring: ({ scorerIds }) => scorerIds,
  furtherScore: ({ scorerIds }) => scorerIds,
  objection: ({ objectorIds }) => objectorIds,
  appeal: ({ refusedById }) => [refusedById],
};

/** Who shares in it owes no step; nor does, of the rest, who may not take the one that is waited for. */
function unfitFor(clock: ClockName, people: Case['people']): number[] {
  const others = KEPT_APART[clock]?.(people) ?? [];
  return [people.leadId, ...people.partnerIds, ...others].filter((id): id is number => id !== null);
}

function rolesOf(duty: Duty, { people }: Pick<Case, 'people'>): readonly Role[] {
  const held = duty === 'APPEAL_BODY' ? appealBody(people.refusedAs) : duty;
  return held in ROLES_OF_DUTY ? ROLES_OF_DUTY[held as RoleDuty] : [];
}
