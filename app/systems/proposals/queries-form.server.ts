import { randomUUID } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { db, type Prisma } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { Refusal } from '#app/core/refusal.ts';
import { AMOUNT_FIELDS, EMPTY_VALUES, TEXT_FIELDS, TICK_FIELDS, type FieldValues } from './draft-values.ts';
import { readShownRules } from '#app/platform/rules/queries-book.server.ts';
import type { ShownRule } from '#app/platform/rules/shown-value.ts';
import { mayEditDraft } from './policy.ts';
import { readVisibleCase } from './queries-case.server.ts';
import { bookedProposalRule } from './rule-chapters.ts';
import { picturesOf, type ShownPicture } from './queries-pictures.server.ts';

/** A draft as its form shows it. */
export interface DraftForForm {
  id: number | null;
  draftKey: string;
  values: FieldValues;
  partners: { who: string; share: string }[];
  pictures: ShownPicture[];
  /** Whether one may, or must, name the author: a team leader may type for others, a kiosk always does. */
  assists: 'may' | 'must' | null;
}

/** An empty form with a key of its own. */
export async function readNewForm({ actor, translate }: { actor: Actor; translate: Translate }) {
  const draft: DraftForForm = {
    id: null,
    draftKey: randomUUID(),
    values: { ...EMPTY_VALUES, mode: 'IMPLEMENTED' },
    partners: [],
    pictures: [],
    assists: assistsOf(actor),
  };
  return { draft, phoneKey: `new:${actor.accountId}`, finance: await readFinance(actor, translate) };
}

/** The form of a draft that the actor may go on writing. Throws a `Refusal` when it is not his or no draft. */
export async function readEditForm({
  actor,
  params,
  translate,
}: {
  actor: Actor;
  params: { id: number };
  translate: Translate;
}) {
  const found = await readVisibleCase(db(), actor, params.id);
  // A shared terminal goes on with what is on its screen; drafts of those before are not to be opened from it.
  if (actor.kind === 'KIOSK' || !mayEditDraft(found.seen, found.people, found.viewer)) {
    throw new Refusal('forbidden', 'proposals:refusal.noDraft');
  }
  const { row } = found;
  const lead = await db().employee.findUniqueOrThrow({
    where: { id: row.leadId },
    select: { no: true, name: true },
  });
  const draft: DraftForForm = {
    id: row.id,
    draftKey: row.draftKey ?? '',
    values: { ...valuesOf(row), author: row.leadId === actor.employeeId ? '' : `${lead.no} ${lead.name}` },
    partners: row.partners.map(({ no, name, share }) => ({
      who: `${no} ${name}`,
      share: String(share),
    })),
    pictures: await picturesOf(db(), row.id),
    assists: row.no === null ? assistsOf(actor) : null,
  };
  return {
    draft,
    no: row.no,
    phoneKey: `draft:${row.id}`,
    finance: await readFinance(actor, translate),
  };
}

/** From which saving finance verifies it. */
async function readFinance(actor: Actor, translate: Translate): Promise<ShownRule | undefined> {
  const rules = [bookedProposalRule('kaizen.valuation_threshold')];
  return (await readShownRules(actor, rules, translate))[0];
}

function assistsOf(actor: Actor): DraftForForm['assists'] {
  if (actor.kind === 'KIOSK') return 'must';
  return actor.roles.some(({ role }) => role === 'TEAM_LEADER') ? 'may' : null;
}

function valuesOf(row: Prisma.ProposalModel): FieldValues {
  const texts = TEXT_FIELDS.map((name) => [name, row[name]]);
  const amounts = AMOUNT_FIELDS.map((name) => [name, row[name]?.toFixed(2) ?? '']);
  const ticks = TICK_FIELDS.map((name) => [name, row[name] ? 'on' : '']);
  const { mode, kind, innovationArea, improvementType } = row;
  return {
    ...EMPTY_VALUES,
    ...(Object.fromEntries([...texts, ...amounts, ...ticks]) as Partial<FieldValues>),
    mode,
    kind,
    innovationArea: innovationArea ?? '',
    improvementType: improvementType ?? '',
  };
}
