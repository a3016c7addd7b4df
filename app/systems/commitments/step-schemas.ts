import * as z from 'zod/mini';
import { fieldsOf, files } from '#app/platform/forms/fields.ts';
import type { CommitmentAction } from './actions.ts';
import { MOST_PHOTOS, WORDS_LENGTH } from './commitment.ts';

const { requiredDay, requiredText } = fieldsOf('commitments');

/** Steps that somebody takes with a form of their own. */
export type FormStep = Exclude<CommitmentAction, 'markBroken' | 'hand'>;

const text = requiredText('text', { min: 0, max: WORDS_LENGTH.max });
const reason = requiredText('reason', WORDS_LENGTH);

/** What is typed with each step. */
export const STEP_SCHEMAS = {
  report: z.object({
    text,
    photos: files.check(
      z.refine((sent) => sent.length <= MOST_PHOTOS, {
        error: 'commitments:problem.photos',
        params: { max: MOST_PHOTOS },
      }),
    ),
  }),
  confirm: z.object({ text }),
  reject: z.object({ reason }),
  extend: z.object({ dueOn: requiredDay('dueOn'), reason }),
  askWithdrawal: z.object({ reason }),
  agreeWithdrawal: z.object({ text }),
  refuseWithdrawal: z.object({ reason }),
  giveAccount: z.object({ text: requiredText('text', WORDS_LENGTH) }),
} as const satisfies Record<FormStep, z.ZodMiniType>;

export const FORM_STEPS = Object.keys(STEP_SCHEMAS) as [FormStep, ...FormStep[]];

/** What a step's form asks for. */
export type StepFieldName = 'text' | 'reason' | 'dueOn' | 'photos';

/** The fields of each step's form, in their order. */
export const STEP_FIELDS: Readonly<Record<FormStep, readonly StepFieldName[]>> = {
  report: ['text', 'photos'],
  confirm: ['text'],
  reject: ['reason'],
  extend: ['dueOn', 'reason'],
  askWithdrawal: ['reason'],
  agreeWithdrawal: [],
  refuseWithdrawal: ['reason'],
  giveAccount: ['text'],
};

const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));

/** `/commitments/12/report` */
export const stepParams = z.object({ id, step: z.enum(FORM_STEPS) });

export type StepParams = z.output<typeof stepParams>;

/** `/commitments/12/files/7` */
export const fileParams = z.object({ id, fileId: id });

/** A write that needs nothing typed. */
export const nothingSchema = z.object({});
