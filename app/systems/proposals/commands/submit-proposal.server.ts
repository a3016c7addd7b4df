import type { Actor } from '#app/core/actor.ts';
import { db, transact, type Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { takeNumber } from '#app/platform/numbers/commands/take-numbers.server.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { readVisibleCase, type VisibleCase } from '../queries-case.server.ts';
import { proposalRules } from '../rules.ts';
import { hasEvidence, type SubmittedProposal } from '../schema.ts';
import { MOST_PHOTOS } from '../limits.ts';
import { cleanPictures } from '#app/platform/attachments/clean-pictures.server.ts';
import type { CleanPicture } from '#app/platform/attachments/picture.server.ts';
import { addPictures } from './change-pictures.server.ts';
import { indexTexts } from './index-texts.server.ts';
import { replacePartners } from './replace-partners.server.ts';
import { awaitDraftKey, keepDraft } from './save-draft.server.ts';
import { fieldRefusal, type StepEffect } from './step-effect.server.ts';
import { takeStep } from './take-step.server.ts';

/** How many photos the form shows in each field. */
type Announced = Record<'BEFORE' | 'AFTER', number>;

type Submission = SubmittedProposal & {
  draftKey: string;
  announced: Announced;
  beforePictures: File[];
  afterPictures: File[];
};

const FIELD_OF = { BEFORE: 'beforePictures', AFTER: 'afterPictures' } as const;

type CleanSubmission = Omit<Submission, 'beforePictures' | 'afterPictures'> &
  Record<'beforePictures' | 'afterPictures', readonly CleanPicture[]>;

interface Sent {
  actor: Actor;
  /** With an id the form of that draft was sent, without one a new form. */
  params: { id?: number };
  input: Submission;
}

/**
 * Submits a proposal, or a returned one again. Sending the same form twice over a bad network makes one proposal.
 * Throws a `Refusal` beside the fields where something is missing; nothing is stored then.
 */
export async function submitProposal({ actor, params, input }: Sent) {
  const before = await cleanPictures(input.beforePictures);
  const after = await cleanPictures(input.afterPictures);
  const { id, no } = await transact(async (tx) => {
    await awaitDraftKey(tx, input.draftKey);
    await refuseOtherDraft(tx, params, input.draftKey);
    const sent = await findSent(tx, actor, input.draftKey);
    return sent ?? submitFor(tx, actor, { ...input, beforePictures: before, afterPictures: after });
  });
  return submitted(actor, id, no ?? '');
}

async function submitFor(tx: Tx, actor: Actor, input: CleanSubmission) {
  const { draftKey, announced, beforePictures, afterPictures, ...typed } = input;
  const { id } = await keepDraft(tx, actor, { draftKey, draft: typed });
  await addPictures(tx, actor, id, 'BEFORE', beforePictures);
  await addPictures(tx, actor, id, 'AFTER', afterPictures);
  const found = await readVisibleCase(tx, actor, id);
  if (typed.completedOn !== null && typed.completedOn > found.today)
    throw fieldRefusal('completedOn', 'dayTooLate', { day: found.today });
  await replacePartners(tx, found.row, typed.partners, found.today);
  await refuseWithoutPictures(tx, id, announced, typed);
  const isAgain = found.row.no !== null;
  const no = found.row.no ?? (await takeNumber(tx, actor.enterpriseId, 'GS', found.today));
  const own = isAgain ? { told: {} } : firstSubmission(found, no);
  await takeStep({ tx, found, actor, action: isAgain ? 'resubmit' : 'submit', input: {}, own });
  await indexTexts(tx, found.row.id, actor.enterpriseId, typed);
  return { id, no };
}

/** A kiosk is ready for the next worker. */
async function submitted(actor: Actor, id: number, no: string) {
  const rule = proposalRules['kaizen.first_review'];
  const { value: days } = await readRule(db(), actor.enterpriseId, rule, dayOf(new Date()));
  const to = actor.kind === 'KIOSK' ? '/proposals/new' : `/proposals/${id}`;
  return { to, done: { key: 'proposals:done.submitted', params: { no, days } } };
}

/** The proposal that this form made when it was sent before, if its answer was lost on the way. */
function findSent(tx: Tx, actor: Actor, draftKey: string) {
  return tx.proposal.findFirst({
    where: { draftKey, enterpriseId: actor.enterpriseId, status: { not: 'DRAFT' }, ...ownedBy(actor) },
    select: { id: true, no: true },
  });
}

/** The form of one draft, sent to the address of another, changes neither. */
async function refuseOtherDraft(tx: Tx, { id }: Sent['params'], draftKey: string): Promise<void> {
  if (id === undefined) return;
  const draft = await tx.proposal.findUnique({ where: { draftKey }, select: { id: true } });
  if (draft?.id !== id) throw new Refusal('notFound', 'proposals:refusal.notFound');
}

function ownedBy({ accountId, employeeId }: Actor) {
  return { OR: [{ leadId: employeeId ?? 0 }, { typedByAccountId: accountId }] };
}

function firstSubmission({ today }: VisibleCase, no: string): StepEffect {
  return { data: { no, submittedOn: toDate(today), submittedAt: new Date() }, told: { no } };
}

/**
 * A submitted proposal takes no more photos, so it is not taken before all that its form shows are there: whoever sent
 * it still has them, and a record never changes under the eyes of those who judge it.
 */
async function refuseWithoutPictures(
  tx: Tx,
  id: number,
  announced: Announced,
  typed: SubmittedProposal,
): Promise<void> {
  const photos = await tx.attachment.groupBy({
    by: ['slot'],
    where: { subjectType: 'proposals', subjectId: id },
    _count: true,
  });
  const total = photos.reduce((sum, { _count }) => sum + _count, 0);
  if (total > MOST_PHOTOS) {
    throw new Refusal('invalid', 'attachments:refusal.tooMany', { params: { max: MOST_PHOTOS } });
  }
  const countOf = (slot: keyof Announced) => photos.find((group) => group.slot === slot)?._count ?? 0;
  for (const slot of ['BEFORE', 'AFTER'] as const) {
    const missing = announced[slot] - countOf(slot);
    if (missing > 0) throw fieldRefusal(FIELD_OF[slot], 'picturesMissing', { count: missing });
  }
  if (!hasEvidence(typed, countOf('BEFORE'))) throw fieldRefusal('before', 'evidenceMissing');
}
