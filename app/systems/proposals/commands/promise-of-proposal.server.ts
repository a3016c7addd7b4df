import type { Tx } from '#app/core/db.server.ts';
import { dayOf, fromDate } from '#app/platform/calendar/day.ts';
import type { CommitmentAction } from '#app/systems/commitments/public.ts';
import { registerCommitment, takeCommitmentStep } from '#app/systems/commitments/public.server.ts';
import type { FollowProposal } from './act-on-proposal.server.ts';

type Proposal = Awaited<ReturnType<typeof readProposal>>;

function readProposal(tx: Tx, id: number) {
  return tx.proposal.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      enterpriseId: true,
      title: true,
      after: true,
      reason: true,
      leadId: true,
      implementerId: true,
      plannedOn: true,
      confidentialTechnical: true,
      unitId: true,
    },
  });
}

/**
 * The planned day of an adopted proposal is a promise to its proposer: it goes into the ledger when somebody is put to
 * work, follows what becomes of the plan, and is checked by the proposer when the work is done.
 */
export const promiseOfProposal: FollowProposal = async (tx, { proposalId, action }) => {
  if (action === 'assign') return register(tx, await readProposal(tx, proposalId));
  const promise = await tx.commitment.findFirst({
    where: { sourceNoun: 'proposals', sourceId: proposalId, status: 'OPEN' },
    select: { id: true, dueOn: true },
    orderBy: { id: 'desc' },
  });
  if (!promise) return undefined;
  const proposal = await readProposal(tx, proposalId);
  const take = (step: CommitmentAction, input: Record<string, unknown>) =>
    takeCommitmentStep({
      tx,
      by: { enterpriseId: proposal.enterpriseId },
      commitmentId: promise.id,
      action: step,
      input,
    });
  if (action === 'reassign') return take('hand', { ownerId: proposal.implementerId });
  if (action === 'postpone' && proposal.plannedOn && proposal.plannedOn > promise.dueOn)
    return take('extend', { dueOn: fromDate(proposal.plannedOn), reason: proposal.title });
  if (action === 'complete') return take('report', { text: proposal.after || proposal.title });
  if (action === 'abandon') return take('askWithdrawal', { reason: proposal.reason || proposal.title });
  return undefined;
};

async function register(tx: Tx, proposal: Proposal): Promise<void> {
  const { id, enterpriseId, title, implementerId, plannedOn, leadId, unitId } = proposal;
  if (!plannedOn || fromDate(plannedOn) < dayOf(new Date())) return;
  const known = await tx.commitment.count({
    where: { sourceNoun: 'proposals', sourceId: id, status: { in: ['OPEN', 'REPORTED'] } },
  });
  if (known > 0) return;
  const unit = await tx.orgUnit.findUniqueOrThrow({
    where: { id: unitId },
    select: { id: true, kind: true, parentId: true },
  });
  await registerCommitment(tx, null, {
    enterpriseId,
    source: { noun: 'proposals', id, part: null },
    text: title,
    departmentId: unit.kind === 'TEAM' && unit.parentId !== null ? unit.parentId : unit.id,
    ownerId: implementerId,
    dueOn: fromDate(plannedOn),
    visibility: proposal.confidentialTechnical ? 'PARTIES' : 'ENTERPRISE',
    promisee: leadId === null || leadId === implementerId ? null : { employeeId: leadId, isSecret: false },
  });
}
