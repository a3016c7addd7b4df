import type { Prisma, Tx } from '#app/core/db.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import { chunksOf } from '#app/core/chunks.ts';
import { splitReward, type SharedBy } from '../../rewards.ts';
import { gramsOf } from '../../similarity.ts';
import { paperRecordOf, type PaperRecord } from '../paper-record.ts';
import type { ProposalValues } from '../proposal-columns.ts';

/** A row of the paper register with the people and the unit that it names. */
export interface PaperProposal {
  values: ProposalValues;
  unitId: number;
  leadId: number;
  partners: SharedBy[];
}

/** The same once it has an id. */
export interface StoredProposal extends PaperProposal {
  id: number;
  record: PaperRecord;
}

const AT_ONCE = 500;

/** Creates the proposals and what belongs to them. */
export async function createPaperProposals(
  tx: Tx,
  enterpriseId: number,
  proposals: readonly PaperProposal[],
): Promise<StoredProposal[]> {
  const stored: StoredProposal[] = [];
  for (const chunk of chunksOf(proposals, AT_ONCE)) {
    const ids = await insertProposals(tx, enterpriseId, chunk);
    for (const proposal of chunk) {
      const id = ids.get(proposal.values.no) as number;
      stored.push({ ...proposal, id, record: paperRecordOf(proposal.values) });
    }
  }
  await createParts(tx, enterpriseId, stored);
  return stored;
}

/**
 * The ids by number. The rows travel as one JSON text: with a value of its own for every cell an insert takes ten times
 * as long, and a register of years is one transaction.
 */
async function insertProposals(
  tx: Tx,
  enterpriseId: number,
  proposals: readonly PaperProposal[],
): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: number; no: string }[]>`
    insert into "Proposal" ("enterpriseId", origin, "updatedAt", no, title, "innovationArea", "improvementType", mode,
           before, plan, after, reason, status, "leadId", "unitId", "implementerId", "invalidAs", "savingClaimed",
           "savingVerified", cost, grade, reward, "submittedOn", "firstReplyOn", "acceptedOn", "decidedOn",
           "adoptedOn", "plannedOn", "firstPlannedOn", "completedOn", "verifiedOn", "rewardedOn", "invalidOn")
    select ${enterpriseId}, 'PAPER', now(), p.*
      from jsonb_to_recordset(${JSON.stringify(proposals.map(columnsOf))}::jsonb) as p (no text, title text,
           "innovationArea" text, "improvementType" text, mode text, before text, plan text, after text, reason text,
           status text, "leadId" int, "unitId" int, "implementerId" int, "invalidAs" text, "savingClaimed" numeric,
           "savingVerified" numeric, cost numeric, grade text, reward numeric, "submittedOn" date,
           "firstReplyOn" date, "acceptedOn" date, "decidedOn" date, "adoptedOn" date, "plannedOn" date,
           "firstPlannedOn" date, "completedOn" date, "verifiedOn" date, "rewardedOn" date, "invalidOn" date)
    returning id, no`;
  return new Map(rows.map(({ id, no }) => [no, id]));
}

/** Brings proposals up to date that are as paper left them; one that somebody acts on meanwhile stays as it is. */
export async function updatePaperProposals(
  tx: Tx,
  enterpriseId: number,
  proposals: readonly (PaperProposal & { id: number })[],
): Promise<StoredProposal[]> {
  const stored: StoredProposal[] = [];
  for (const proposal of proposals) {
    const { count } = await tx.proposal.updateMany({
      where: { id: proposal.id, enterpriseId, origin: 'PAPER', version: 0 },
      data: columnsOf(proposal),
    });
    if (count === 1) stored.push({ ...proposal, record: paperRecordOf(proposal.values) });
  }
  const ids = { proposalId: { in: stored.map(({ id }) => id) } };
  await tx.proposalPartner.deleteMany({ where: ids });
  await tx.proposalReward.deleteMany({ where: ids });
  await tx.proposalSearch.deleteMany({ where: ids });
  await createParts(tx, enterpriseId, stored);
  return stored;
}

function columnsOf({ values, unitId, leadId }: PaperProposal) {
  const record = paperRecordOf(values);
  const { no, title, innovationArea, improvementType, mode, before, plan, cost, grade, reward } = values;
  return {
    no,
    title,
    innovationArea,
    improvementType,
    mode,
    before,
    plan,
    cost,
    grade,
    reward,
    after: values.after ?? '',
    reason: values.reason ?? '',
    status: record.status,
    leadId,
    unitId,
    implementerId: record.status === 'IMPLEMENTING' ? leadId : null,
    invalidAs: record.invalidAs,
    savingClaimed: values.saving,
    savingVerified: record.savingVerified,
    ...dayColumnsOf(values, record),
  };
}

function dayColumnsOf(values: ProposalValues, record: PaperRecord) {
  return {
    submittedOn: toDate(values.submittedOn),
    firstReplyOn: dateOrNull(values.firstReplyOn),
    acceptedOn: dateOrNull(record.acceptedOn),
    decidedOn: dateOrNull(record.decidedOn),
    adoptedOn: dateOrNull(values.adoptedOn),
    plannedOn: dateOrNull(values.plannedOn),
    firstPlannedOn: dateOrNull(values.plannedOn),
    completedOn: dateOrNull(values.completedOn),
    verifiedOn: dateOrNull(values.verifiedOn),
    rewardedOn: dateOrNull(record.rewardedOn),
    invalidOn: dateOrNull(record.invalidOn),
  };
}

async function createParts(tx: Tx, enterpriseId: number, stored: readonly StoredProposal[]): Promise<void> {
  const partners = stored.flatMap(({ id, partners }) =>
    partners.map(({ employeeId, share }) => ({ enterpriseId, proposalId: id, employeeId, share })),
  );
  const rewards = stored.flatMap((proposal) => rewardRows(enterpriseId, proposal));
  for (const data of chunksOf(partners, AT_ONCE)) await tx.proposalPartner.createMany({ data });
  for (const data of chunksOf(rewards, AT_ONCE)) await tx.proposalReward.createMany({ data });
  for (const chunk of chunksOf(stored, AT_ONCE)) await createSearch(tx, enterpriseId, chunk);
}

function rewardRows(
  enterpriseId: number,
  { id, values, record, leadId, partners }: StoredProposal,
): Prisma.ProposalRewardCreateManyInput[] {
  if (record.rewardedOn === null || values.reward === null) return [];
  const grantedOn = toDate(record.rewardedOn);
  const [first, ...others] = sharersOf(leadId, partners);
  return splitReward(values.reward, first.employeeId, others).map((part) => ({
    ...part,
    enterpriseId,
    proposalId: id,
    grantedOn,
  }));
}

/** On paper the partners' shares may add up to 100; then the lead gets nothing. */
function sharersOf(leadId: number, partners: readonly SharedBy[]): [SharedBy, ...SharedBy[]] {
  const share = 100 - partners.reduce((sum, partner) => sum + partner.share, 0);
  const [first, ...others] = partners;
  return share === 0 && first ? [first, ...others] : [{ employeeId: leadId, share }, ...partners];
}

async function createSearch(tx: Tx, enterpriseId: number, stored: readonly StoredProposal[]): Promise<void> {
  const rows = stored.map(({ id, values: { title, before, plan, after } }) => ({
    id,
    title: gramsOf(title),
    text: gramsOf([title, before, plan, after ?? ''].join(' ')),
  }));
  await tx.$executeRaw`
    insert into "ProposalSearch" ("proposalId", "enterpriseId", "titleGrams", "textGrams")
    select p.id, ${enterpriseId}, p.title, p.text
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (id int, title text[], text text[])`;
}

function dateOrNull(day: Day | null): Date | null {
  return day === null ? null : toDate(day);
}
