import * as z from 'zod/mini';
import { lengthOf } from '#app/platform/forms/clean-text.ts';
import { fieldsOf, tick, type Length } from '#app/platform/forms/fields.ts';
import { numbersOf } from '#app/platform/forms/number-fields.ts';
import { draftPartners, partners } from './partners.ts';
import { IMPROVEMENT_TYPES, INNOVATION_AREAS, PROPOSAL_KINDS, PROPOSAL_MODES } from './proposal.ts';

const { choice, optionalDay, optionalText, problemKey, requiredText } = fieldsOf('proposals');
const optionalAmount = numbersOf('proposals').optionalAmount();

/** How long each text may be (domain §6.2), in characters. */
export const LENGTHS = {
  title: { min: 5, max: 40 },
  before: { min: 20, max: 1000 },
  cause: { min: 0, max: 1000 },
  plan: { min: 20, max: 2000 },
  target: { min: 0, max: 500 },
  after: { min: 20, max: 1000 },
  savingFormula: { min: 2, max: 1000 },
} as const;

/** What must be filled in before a proposal is submitted. Photos come by themselves: see `hasEvidence`. */
export const submitSchema = z
  .object({
    /** For whom it is typed, 工号 or name; empty is oneself. */
    author: optionalText('author', { max: 60 }),
    mode: choice('mode', PROPOSAL_MODES),
    kind: z._default(choice('kind', PROPOSAL_KINDS), 'IMPROVEMENT'),
    title: requiredText('title', LENGTHS.title),
    innovationArea: choice('innovationArea', INNOVATION_AREAS),
    improvementType: choice('improvementType', IMPROVEMENT_TYPES),
    before: requiredText('before', LENGTHS.before),
    cause: optionalText('cause', LENGTHS.cause),
    plan: optionalText('plan', LENGTHS.plan),
    target: optionalText('target', LENGTHS.target),
    after: optionalText('after', LENGTHS.after),
    completedOn: optionalDay('completedOn'),
    partners,
    savingClaimed: optionalAmount,
    savingFormula: optionalText('savingFormula', LENGTHS.savingFormula),
    costPlanned: optionalAmount,
    affectsSafety: tick,
    crossDepartment: tick,
    confidentialTechnical: tick,
  })
  .check(
    demand('plan', LENGTHS.plan, ({ kind }) => kind !== 'FINDING'),
    demand('after', LENGTHS.after, ({ mode }) => mode === 'IMPLEMENTED'),
    demand('savingFormula', LENGTHS.savingFormula, ({ savingClaimed }) => isStated(savingClaimed)),
    z.refine(({ kind, mode }) => kind !== 'FINDING' || mode !== 'IMPLEMENTED', {
      error: problemKey('findingDone'),
      path: ['mode'],
      when: () => true,
    }),
  );

export type SubmittedProposal = z.output<typeof submitSchema>;

interface Typed {
  mode?: string;
  kind?: string;
  savingClaimed?: string | null;
  plan?: string;
  after?: string;
  savingFormula?: string;
}

/**
 * A text that is only demanded under a condition. Asked even where other fields are wrong, so that everything is
 * said at once.
 */
function demand(
  field: 'plan' | 'after' | 'savingFormula',
  { min, max }: Length,
  isWanted: (typed: Typed) => boolean,
) {
  return z.refine<Typed>((typed) => !isWanted(typed) || lengthOf(typed[field] ?? '') >= min, {
    error: problemKey(`${field}Short`),
    path: [field],
    params: { min, max },
    when: () => true,
  });
}

function isStated(saving: string | null | undefined): boolean {
  return typeof saving === 'string' && /[1-9]/.test(saving);
}

/** Any text of a draft; beyond this it is no draft of a proposal. */
const LONGEST_DRAFT_TEXT = 5000;

const draftText = optionalText('draft', { max: LONGEST_DRAFT_TEXT });

/** One of the codes, or null as long as none was chosen. */
function draftChoice<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.catch(z.nullable(z.enum(codes)), null);
}

/** A draft as it is typed: anything may be missing or unfinished; an amount that cannot be read is null. */
export const draftSchema = z.object({
  author: draftText,
  mode: draftChoice(PROPOSAL_MODES),
  kind: z.catch(z.enum(PROPOSAL_KINDS), 'IMPROVEMENT'),
  title: draftText,
  innovationArea: draftChoice(INNOVATION_AREAS),
  improvementType: draftChoice(IMPROVEMENT_TYPES),
  before: draftText,
  cause: draftText,
  plan: draftText,
  target: draftText,
  after: draftText,
  completedOn: z.catch(optionalDay('completedOn'), null),
  partners: draftPartners,
  savingClaimed: z.catch(optionalAmount, null),
  savingFormula: draftText,
  costPlanned: z.catch(optionalAmount, null),
  affectsSafety: tick,
  crossDepartment: tick,
  confidentialTechnical: tick,
});

export type DraftProposal = z.output<typeof draftSchema>;

/**
 * Whether what was before is shown and not only said: by a photo, by a figure, or by a stated saving (domain §6.1:
 * before-photo or data).
 */
export function hasEvidence(
  typed: Pick<SubmittedProposal, 'before' | 'savingClaimed'>,
  beforePhotos: number,
): boolean {
  return (
    beforePhotos > 0 ||
    isStated(typed.savingClaimed) ||
    /[\d０-９一二两三四五六七八九十百千万半]/.test(typed.before)
  );
}
