import * as z from 'zod/mini';
import type { ProposalAction } from './actions.ts';
import { fieldsOf, tick } from '#app/platform/forms/fields.ts';
import { numbersOf } from '#app/platform/forms/number-fields.ts';
import { CRITERIA, type Criterion } from './criteria.ts';
import { correctedPartners } from './partners.ts';
import { REFUSAL_REASON_CODES, REFUSAL_REASONS, type RefusalReasonCode } from './proposal.ts';
import { LENGTHS } from './schema.ts';

const { choice, optionalText, problemKey, requiredDay, requiredText } = fieldsOf('proposals');
const { optionalAmount, optionalWholeNumber, requiredAmount, wholeNumber } = numbersOf('proposals');

/**
 * What is typed with each step after submission. Fields that only some circumstances demand are optional here; the
 * table of transitions names them in `needs`. Days are checked against today by the commands.
 */

/** Steps that somebody takes with a form of their own; submission has the proposal's form. */
export type FormStep = Exclude<ProposalAction, 'submit' | 'resubmit'>;

const NOTE = { min: 0, max: 500 };
const REASON = { min: 5, max: 500 };
const REPORT = { min: 5, max: 2000 };
const LARGEST_ID = 2_147_483_647;

const reason = requiredText('reason', REASON);
const opinion = optionalText('opinion', NOTE);
const plannedOn = requiredDay('plannedOn', 'plannedOn');
const implementer = requiredText('implementer', { min: 1, max: 60 });
const votes = optionalWholeNumber('votes', { min: 0, max: 999 });
/** Of the committee: the table of transitions demands the minutes where it decides. */
const minutes = { minutes: optionalText('minutes', REPORT), votesFor: votes, votesAgainst: votes };
const answer = requiredText('answer', REASON);
const answeredObjection = { objectionId: wholeNumber('objectionId', { min: 1, max: LARGEST_ID }), answer };
const reasonOnly = z.object({ reason });
const nothing = z.object({});

const refusal = z
  .object({
    reasonCode: choice('reasonCode', REFUSAL_REASON_CODES as [RefusalReasonCode, ...RefusalReasonCode[]]),
    reason,
    duplicateOfNo: optionalText('duplicateOfNo', { max: 40 }),
  })
  .check(
    z.refine(({ reasonCode, duplicateOfNo }) => !namesEarlier(reasonCode) || duplicateOfNo !== '', {
      error: problemKey('duplicateOfNoShort'),
      path: ['duplicateOfNo'],
    }),
  );

function namesEarlier(code: RefusalReasonCode): boolean {
  return 'namesEarlier' in REFUSAL_REASONS[code];
}

function markOf(criterion: Criterion) {
  return wholeNumber('mark', { min: 0, max: CRITERIA[criterion].most });
}

const sheet = z.object({
  marks: z.object(
    {
      tangible: markOf('tangible'),
      intangible: markOf('intangible'),
      creativity: markOf('creativity'),
      feasibility: markOf('feasibility'),
      effort: markOf('effort'),
      spread: markOf('spread'),
    },
    problemKey('marksMissing'),
  ),
  /** The how-manieth time this idea is put; 1 is new. */
  occurrence: z.pipe(
    optionalWholeNumber('occurrence', { min: 1, max: 99 }),
    z.transform((times) => times ?? 1),
  ),
  copied: tick,
  secondAsked: tick,
  comment: optionalText('comment', NOTE),
});

/** What is typed with each step. */
export const STEP_SCHEMAS = {
  /** Flags put the matter before the company: a reviewer may raise them, leaving them out lowers none. */
  accept: z.object({ opinion, affectsSafety: tick, crossDepartment: tick }),
  return: z.object({ missing: requiredText('missing', REASON) }),
  refuse: refusal,
  markDuplicate: z.object({
    duplicateOfNo: requiredText('duplicateOfNo', { min: 1, max: 40 }),
    reason: optionalText('reason', NOTE),
  }),
  escalate: reasonOnly,
  adopt: z.object({ ...minutes, opinion }),
  tryOut: z.object({ ...minutes, trialPlan: requiredText('trialPlan', REPORT), plannedOn }),
  confirmTrial: z.object({ result: requiredText('result', REPORT) }),
  stopTrial: reasonOnly,
  reserve: z.object({ ...minutes, reason }),
  notAdopt: z.object({ ...minutes, reason }),
  takeUp: reasonOnly,
  assign: z.object({ implementer, plannedOn, costPlanned: optionalAmount() }),
  reassign: z.object({ implementer, reason }),
  postpone: z.object({ plannedOn, reason }),
  abandon: reasonOnly,
  complete: z.object({
    after: requiredText('after', LENGTHS.after),
    completedOn: requiredDay('completedOn', 'completedOn'),
    cost: requiredAmount(),
  }),
  verify: z.object({
    record: requiredText('record', REPORT),
    specialistOpinion: optionalText('specialistOpinion', NOTE),
  }),
  sendBack: z.object({ reason, plannedOn }),
  /** Finance's yearly net saving, with how it was calculated; `cost` corrects the reported cost. */
  value: z.object({
    savingVerified: requiredAmount(),
    calculation: requiredText('calculation', REPORT),
    cost: optionalAmount(),
  }),
  score: sheet,
  publishNotice: nothing,
  object: z.object({ reason: requiredText('objection', { min: 5, max: 1000 }) }),
  rejectObjection: z.object(answeredObjection),
  /** Names the score that counts now and, where the shares were wrong, the partners as they are. */
  upholdObjection: z.object({
    ...answeredObjection,
    score: wholeNumber('score', { min: 0, max: 100 }),
    partners: correctedPartners,
  }),
  reward: z.object({
    paidOn: requiredDay('paidOn', 'paidOn'),
    paymentRecord: optionalText('paymentRecord', { max: 200 }),
  }),
  spread: z.object({
    standard: requiredText('standard', REPORT),
    lines: requiredText('lines', { min: 2, max: 1000 }),
  }),
  revoke: reasonOnly,
  withdraw: z.object({ reason: optionalText('reason', NOTE) }),
  appeal: z.object({ reason: requiredText('appeal', { min: 5, max: 1000 }) }),
  upholdAppeal: z.object({ answer }),
  rejectAppeal: z.object({ answer }),
  archive: nothing,
} as const satisfies Record<FormStep, z.ZodMiniType>;

export const commentSchema = z.object({ text: requiredText('comment', { min: 1, max: 1000 }) });

const FORM_STEPS = Object.keys(STEP_SCHEMAS) as [FormStep, ...FormStep[]];

/** `/proposals/12/accept` */
export const stepParams = z.object({
  id: z.coerce.number().check(z.int(), z.positive(), z.maximum(LARGEST_ID)),
  step: z.enum(FORM_STEPS),
});

export type StepParams = z.output<typeof stepParams>;
