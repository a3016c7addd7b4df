import type { Tx } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { closeDeadlines } from '#app/platform/deadlines/commands/keep-deadline.server.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import { startClocks, type ClockToStart } from '#app/platform/workflow/commands/start-clocks.server.ts';
import { nextStep } from '#app/platform/workflow/steps.ts';
import type { ProposalFacts } from '../../circumstances.ts';
import { matterOf } from '../../matter.ts';
import type { People } from '../../policy.ts';
import { proposalRules, type ProposalRuleValues } from '../../rules.ts';
import type { ProposalWords } from '../../transition.ts';
import { proposalWorkflow } from '../../workflow.ts';
import { OPEN_PAPER_STATUSES } from '../paper-record.ts';
import type { StoredProposal } from './write-paper.server.ts';

/** What the clocks of all proposals depend on. */
interface ClockBasis {
  enterpriseId: number;
  today: Day;
  rules: ProposalRuleValues;
  paths: ReadonlyMap<number, string>;
}

/**
 * Puts somebody on the hook for every open proposal, from today on, and ends the clocks of the others: on paper nobody
 * was warned.
 */
export async function restartClocks(
  tx: Tx,
  enterpriseId: number,
  stored: readonly StoredProposal[],
): Promise<void> {
  await closeDeadlines(
    tx,
    proposalWorkflow.noun,
    stored.map(({ id }) => id),
  );
  const open = stored.filter(({ record }) => OPEN_PAPER_STATUSES.has(record.status));
  if (open.length === 0) return;
  const basis = await readBasis(tx, enterpriseId);
  const starts = open.flatMap((proposal) => clockOf(proposal, basis) ?? []);
  await startClocks(tx, proposalWorkflow, await readWorkCalendar(tx, enterpriseId), starts);
}

async function readBasis(tx: Tx, enterpriseId: number): Promise<ClockBasis> {
  const today = dayOf(new Date());
  const units = await tx.orgUnit.findMany({ where: { enterpriseId }, select: { id: true, path: true } });
  return {
    enterpriseId,
    today,
    rules: (await readRuleValues(tx, enterpriseId, proposalRules, today)) as ProposalRuleValues,
    paths: new Map(units.map(({ id, path }) => [id, path])),
  };
}

function clockOf(proposal: StoredProposal, basis: ClockBasis): ClockToStart<ProposalWords> | null {
  const { enterpriseId, today, rules, paths } = basis;
  const { id, unitId } = proposal;
  const unit = { id: unitId, path: paths.get(unitId) ?? '' };
  const facts = factsOf(proposal, today);
  const matter = matterOf({ id, enterpriseId, unit, today, facts, rules, people: peopleOf(proposal) });
  const next = nextStep(proposalWorkflow, facts.status, matter.holding);
  return next && { matter, clock: next.clock };
}

/** What the paper register tells of people: it names no typist, scorer or objector. */
function peopleOf({ record, leadId, partners }: StoredProposal): People {
  return {
    leadId,
    partnerIds: partners.map(({ employeeId }) => employeeId),
    typistId: null,
    implementerId: record.status === 'IMPLEMENTING' ? leadId : null,
    refusedById: null,
    refusedAs: null,
    objectorIds: [],
    scorerIds: [],
  };
}

/**
 * What the state machine asks, of a proposal on which nothing has happened in the portal. A planned day that has
 * passed on paper is not held against anybody: then the rule counts from today.
 */
function factsOf({ values, record }: StoredProposal, today: Day): ProposalFacts {
  const { no, mode, cost, saving, plannedOn, grade } = values;
  return {
    no,
    mode,
    cost,
    plannedOn: plannedOn !== null && plannedOn >= today ? plannedOn : null,
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
