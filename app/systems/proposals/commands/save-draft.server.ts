import type { Actor } from '#app/core/actor.ts';
import { transact, type Prisma, type Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { findPerson, findUnitOn } from '#app/systems/roster/public.server.ts';
import { mayEditDraft } from '../policy.ts';
import { readVisibleCase } from '../queries-case.server.ts';
import type { DraftProposal } from '../schema.ts';
import { fieldRefusal } from './step-effect.server.ts';

export interface KeyedDraft {
  draftKey: string;
  draft: DraftProposal;
}

interface SavedDraft {
  id: number;
  isNew: boolean;
}

/** Saves what was typed so far; the same key always names the same draft. Answers with the draft's id. */
export async function saveDraft({
  actor,
  input,
}: {
  actor: Actor;
  input: DraftProposal & { draftKey: string };
}) {
  const { draftKey, ...draft } = input;
  const { id } = await transact((tx) => keepDraft(tx, actor, { draftKey, draft }));
  return Response.json({ id });
}

/** The same form may arrive twice at once: who comes second waits, and finds what the first has made. */
export async function awaitDraftKey(tx: Tx, draftKey: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${draftKey}, 0))`;
}

/**
 * Creates or updates the draft with this key. Partners are kept as far as they name people: the others are still in
 * the form. Throws a `Refusal` when the key is that of somebody else's draft or of a submitted proposal.
 */
export async function keepDraft(tx: Tx, actor: Actor, { draftKey, draft }: KeyedDraft): Promise<SavedDraft> {
  await awaitDraftKey(tx, draftKey);
  const there = await tx.proposal.findUnique({
    where: { draftKey },
    select: { id: true, enterpriseId: true },
  });
  const lead = await leadOf(tx, actor, draft.author);
  const isOwn = lead.id === actor.employeeId;
  const typist = {
    typistId: isOwn ? null : actor.employeeId,
    typedByAccountId: isOwn ? null : actor.accountId,
  };
  const data = { ...columnsOf(draft), ...typist, leadId: lead.id };
  if (!there) {
    const created = await tx.proposal.create({
      data: {
        ...data,
        draftKey,
        enterpriseId: actor.enterpriseId,
        unitId: lead.unitId,
        position: lead.position,
        origin: isOwn ? 'PORTAL' : 'ASSISTED',
      },
    });
    await keepPartners(tx, created, draft);
    return { id: created.id, isNew: true };
  }
  const found = await readVisibleCase(tx, actor, there.id);
  if (!mayEditDraft(found.seen, found.people, found.viewer))
    throw new Refusal('conflict', 'proposals:refusal.noDraft');
  const isReturned = found.row.no !== null;
  await tx.proposal.update({
    where: { id: there.id },
    data: isReturned ? columnsOf(draft) : { ...data, unitId: lead.unitId, position: lead.position },
  });
  await keepPartners(tx, { ...found.row, leadId: isReturned ? found.row.leadId : lead.id }, draft);
  return { id: there.id, isNew: false };
}

/** Whose proposal it is: the one named, else the one who types. A kiosk has no proposals of its own. */
async function leadOf(tx: Tx, actor: Actor, author: string) {
  const today = dayOf(new Date());
  let leadId = actor.employeeId;
  if (author !== '') {
    const found = await findPerson(tx, actor.enterpriseId, author, today);
    if (found.problem) throw fieldRefusal('author', `author${found.problem}`, { who: author });
    leadId = found.employee.id;
  }
  if (leadId === null) throw fieldRefusal('author', 'authorShort', { min: 1 });
  if (leadId !== actor.employeeId) refuseTyping(actor);
  const { position } = await tx.employee.findUniqueOrThrow({
    where: { id: leadId },
    select: { position: true },
  });
  const unit = await findUnitOn(tx, leadId, today);
  return { id: leadId, position, unitId: unit?.id ?? actor.enterpriseId };
}

function refuseTyping(actor: Actor): void {
  const mayType = actor.kind === 'KIOSK' || actor.roles.some(({ role }) => role === 'TEAM_LEADER');
  if (!mayType) throw new Refusal('forbidden', 'proposals:refusal.mayNotType');
}

function columnsOf(draft: DraftProposal) {
  const { author, partners, completedOn, mode, ...columns } = draft;
  void author;
  void partners;
  return {
    ...columns,
    mode: mode ?? 'IMPLEMENTED',
    completedOn: completedOn && toDate(completedOn),
  } satisfies Prisma.ProposalUncheckedUpdateInput;
}

async function keepPartners(
  tx: Tx,
  owner: { id: number; enterpriseId: number; leadId: number },
  draft: DraftProposal,
) {
  const partners = new Map<number, number>();
  for (const { who, share } of draft.partners) {
    if (who === '' || share === null || share < 1 || share > 99) continue;
    const found = await findPerson(tx, owner.enterpriseId, who, dayOf(new Date()));
    if (!found.problem && found.employee.id !== owner.leadId) partners.set(found.employee.id, share);
  }
  await tx.proposalPartner.deleteMany({ where: { proposalId: owner.id } });
  await tx.proposalPartner.createMany({
    data: [...partners].map(([employeeId, share]) => ({
      enterpriseId: owner.enterpriseId,
      proposalId: owner.id,
      employeeId,
      share,
    })),
  });
}
