import * as z from 'zod/mini';
import { idParams } from '#app/core/params.ts';
import { fieldsOf } from '#app/platform/forms/fields.ts';
import { readDetails, WRITTEN_KINDS } from './public-notice.ts';

const { problemKey, requiredText } = fieldsOf('public-notices');

const content = {
  title: requiredText('title', { min: 2, max: 60 }),
  body: requiredText('body', { min: 5, max: 2000 }),
  details: z.pipe(requiredText('details', { min: 0, max: 4000 }), z.transform(readDetails)),
};

const LONG = { min: 5, max: 500 };
const reason = requiredText('reason', LONG);
const answer = requiredText('answer', LONG);

/** A notice that the union writes by hand. */
export const newNoticeSchema = z.object({
  kind: z.enum(WRITTEN_KINDS, { error: problemKey('kind') }),
  ...content,
});

export type NewNoticeInput = z.output<typeof newNoticeSchema>;

/** A change of what stands on the board; why is asked once it was published. */
export const changeNoticeSchema = z.object({
  ...content,
  reason: requiredText('reason', { min: 0, max: 500 }),
});

export type ChangeNoticeInput = z.output<typeof changeNoticeSchema>;

const nothing = z.object({});
const answered = z.object({
  objectionId: z.coerce
    .number(problemKey('objectionId'))
    .check(z.int(), z.positive(), z.maximum(2_147_483_647)),
  answer,
});

/** What is typed with each step that somebody takes. */
export const STEP_SCHEMAS = {
  approve: nothing,
  publish: nothing,
  object: z.object({ text: requiredText('text', LONG) }),
  investigate: nothing,
  rejectObjection: answered,
  upholdObjection: answered,
  pass: nothing,
  withdraw: z.object({ reason }),
} as const satisfies Record<string, z.ZodMiniType>;

export type FormStep = keyof typeof STEP_SCHEMAS;

const FORM_STEPS = Object.keys(STEP_SCHEMAS) as [FormStep, ...FormStep[]];

/** `/public-notices/12/object` */
export const stepParams = z.extend(idParams, { step: z.enum(FORM_STEPS) });

export type StepParams = z.output<typeof stepParams>;
