import { db, type Prisma } from '#app/core/db.server.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { ADOPTED_STATUSES, type ProposalStatus } from '#app/systems/proposals/proposal.ts';
import { gramsOf } from '#app/systems/proposals/similarity.ts';
import { buildPerson, type BuiltEmployee } from './people.ts';
import { nextSerial } from './serial.ts';

export interface NewProposal extends Partial<
  Omit<Prisma.ProposalUncheckedCreateInput, 'leadId' | 'partners'>
> {
  lead?: BuiltEmployee;
  status?: ProposalStatus;
  partners?: { employeeId: number; share: number }[];
}

/**
 * A proposal that stands in the status, found by search, with a number unless it is a draft. It has no clock and no
 * history: what depends on these is better brought about by the steps themselves.
 */
export async function buildProposal(overrides: NewProposal = {}): Promise<{ id: number; no: string | null }> {
  const { lead: given, partners = [], status = 'SUBMITTED', ...columns } = overrides;
  const lead = given ?? (await buildPerson());
  const proposal = await db().proposal.create({
    data: {
      ...PLAIN,
      enterpriseId: lead.enterpriseId,
      leadId: lead.employeeId,
      unitId: lead.unit.id,
      status,
      ...daysIn(status),
      ...columns,
      partners: { create: partners.map((one) => ({ ...one, enterpriseId: lead.enterpriseId })) },
    },
  });
  const { id, no, enterpriseId, title, before, plan, after } = proposal;
  if (no !== null) {
    const textGrams = gramsOf([title, before, plan, after].join(' '));
    await db().proposalSearch.create({
      data: { proposalId: id, enterpriseId, titleGrams: gramsOf(title), textGrams },
    });
  }
  return { id, no };
}

const PLAIN = {
  title: '染缸冷却水回用',
  mode: 'PLANNED' as const,
  innovationArea: 'ENERGY_EMISSION' as const,
  improvementType: 'SAVING' as const,
  before: '每缸冷却水 3 吨直接排放，没有回收，水费高。',
  plan: '在回水管加装储水罐，把冷却水用作下一缸的进水。',
};

function daysIn(status: ProposalStatus) {
  if (status === 'DRAFT') return {};
  const today = toDate(dayOf(new Date()));
  const no = `GS-${today.getUTCFullYear()}-9${String(nextSerial()).padStart(4, '0')}`;
  const submitted = { no, submittedOn: today, submittedAt: new Date() };
  return ADOPTED_STATUSES.has(status) ? { ...submitted, acceptedOn: today, adoptedOn: today } : submitted;
}
