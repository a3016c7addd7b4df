import type { Role } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import { dayOf, toDate, type Day } from '#app/commons/calendar/day.ts';
import { readWorkCalendar } from '#app/commons/calendar/queries.server.ts';
import type { WorkCalendar } from '#app/commons/calendar/workdays.ts';
import { chunksOf } from '#app/commons/imports/chunks.ts';
import { onDay } from '#app/commons/roster/queries.server.ts';
import { readRuleValues } from '#app/commons/rules/queries.server.ts';
import { circumstancesOf, type ProposalFacts } from '../../circumstances.ts';
import { dueDay } from '../../clocks.ts';
import { proposalRules, type ProposalRuleValues } from '../../rules.ts';
import { nextStep, type NextStep } from '../../steps.ts';
import { holderFor, type HeldOver } from '../holders.ts';
import { OPEN_PAPER_STATUSES } from '../paper-record.ts';
import type { StoredProposal } from './write-paper.server.ts';

const AT_ONCE = 1000;

/** What the clocks of all proposals depend on. */
interface ClockBasis {
  enterpriseId: number;
  today: Day;
  rules: ProposalRuleValues;
  calendar: WorkCalendar;
  held: readonly HeldOver[];
  paths: ReadonlyMap<number, string>;
}

/**
 * Puts somebody on the hook for every open proposal, from today on, and ends the clocks of the others: on paper nobody
 * was warned. Reads what is needed once for all of them, since a register has hundreds of open ones.
 */
export async function restartClocks(
  tx: Tx,
  enterpriseId: number,
  stored: readonly StoredProposal[],
): Promise<void> {
  for (const chunk of chunksOf(stored, AT_ONCE)) {
    await tx.deadline.updateMany({
      where: {
        subjectType: 'proposals',
        subjectId: { in: chunk.map(({ id }) => id) },
        closedAt: null,
      },
      data: { closedAt: new Date() },
    });
  }
  const open = stored.filter(({ record }) => OPEN_PAPER_STATUSES.has(record.status));
  if (open.length === 0) return;
  const basis = await readBasis(tx, enterpriseId);
  const data = open.flatMap((proposal) => clockOf(proposal, basis) ?? []);
  for (const chunk of chunksOf(data, AT_ONCE)) await tx.deadline.createMany({ data: chunk });
}

async function readBasis(tx: Tx, enterpriseId: number): Promise<ClockBasis> {
  const today = dayOf(new Date());
  const units = await tx.orgUnit.findMany({ where: { enterpriseId }, select: { id: true, path: true } });
  return {
    enterpriseId,
    today,
    rules: (await readRuleValues(tx, enterpriseId, proposalRules, today)) as ProposalRuleValues,
    calendar: await readWorkCalendar(tx, enterpriseId),
    held: await readHeld(tx, enterpriseId, today),
    paths: new Map(units.map(({ id, path }) => [id, path])),
  };
}

async function readHeld(tx: Tx, enterpriseId: number, today: Day): Promise<HeldOver[]> {
  const rows = await tx.roleAssignment.findMany({
    where: {
      enterpriseId,
      ...onDay(today)('fromOn', 'toOn'),
      employee: { employments: { some: onDay(today)('joinedOn', 'leftOn') } },
    },
    orderBy: { id: 'asc' },
    select: { role: true, unitId: true, employeeId: true },
  });
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}

function clockOf(proposal: StoredProposal, basis: ClockBasis): Prisma.DeadlineCreateManyInput | null {
  const { id, record, values, unitId, leadId, partners } = proposal;
  const { enterpriseId, today, rules, held, paths } = basis;
  const facts = factsOf(proposal, today);
  const next = nextStep(record.status, circumstancesOf(facts, rules, today));
  if (!next) return null;
  const holder = holderFor(
    next,
    {
      leadId,
      unitId,
      partnerIds: partners.map(({ employeeId }) => employeeId),
      implementerId: record.status === 'IMPLEMENTING' ? leadId : null,
      unitPath: paths.get(unitId) ?? '',
    },
    held,
  );
  return {
    enterpriseId,
    subjectType: 'proposals',
    subjectId: id,
    holderRole: holder.role,
    unitId: holder.unitId,
    holderId: holder.employeeId,
    startedOn: toDate(today),
    dueOn: toDate(dueOn(next, values.plannedOn, basis)),
    ruleKey: next.rule,
  };
}

/** A planned day that has passed on paper is not held against anybody: then the rule counts from today. */
function dueOn(next: NextStep, plannedOn: Day | null, { today, rules, calendar }: ClockBasis): Day {
  const start = {
    today,
    plannedOn: plannedOn !== null && plannedOn >= today ? plannedOn : null,
    noticeEndsOn: null,
    value: Number(rules[next.rule]),
    unit: proposalRules[next.rule].kind === 'workdays' ? ('workdays' as const) : ('days' as const),
  };
  return dueDay(next, start, calendar);
}

/** What the state machine asks, of a proposal on which nothing has happened in the portal. */
function factsOf({ values, record }: StoredProposal, today: Day): ProposalFacts {
  const { no, mode, cost, saving, plannedOn, grade } = values;
  return {
    no,
    mode,
    cost,
    plannedOn,
    grade,
    status: record.status,
    savingClaimed: saving,
    affectsSafety: false,
    crossDepartment: false,
    postponed: false,
    noticeEndsOn: null,
    openObjections: 0,
    appeal: 'NONE',
    appealEndsOn: null,
    sheets: 0,
    scoresComplete: false,
    scorersWanted: [],
    changedOn: today,
  };
}
