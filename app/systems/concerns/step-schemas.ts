import * as z from 'zod/mini';
import type { ConcernAction, RatingAction } from './actions.ts';
import { MOST_PHOTOS, SATISFACTIONS, URGENCIES } from './concern.ts';
import { fieldsOf, files } from '#app/platform/forms/fields.ts';

const { choice, optionalText, problemKey, requiredText } = fieldsOf('concerns');

/** Why a concern is not accepted (不受理), in the order in which they are offered. */
export const NOT_ACCEPTED_REASONS = [
  'PRIVATE_MATTER',
  'IN_DISPUTE_PROCEDURE',
  'ANSWERED_BEFORE',
  'TOO_VAGUE',
  'OTHER_CHANNEL',
] as const;

/** Steps that somebody takes with a form of their own; the ratings are one form. */
export type FormStep =
  'rate' | Exclude<ConcernAction, RatingAction | 'answerLinked' | 'closeUnrated' | 'archive'>;

const ANSWER = { min: 5, max: 2000 };
const NOTE = { max: 1000 };

const text = requiredText('text', ANSWER);
/** What is promised with an answer; whether both are there, and the day ahead, is asked when it is written. */
const promised = {
  promise: optionalText('promise', { max: 300 }),
  promiseOn: optionalText('promiseOn', { max: 10 }),
};
const reason = requiredText('reason', { min: 5, max: 1000 });
const photos = files.check(
  z.refine((sent) => sent.length <= MOST_PHOTOS, {
    error: problemKey('photos'),
    params: { max: MOST_PHOTOS },
  }),
);
const department = requiredText(
  'department',
  { min: 1, max: 12 },
  { short: 'department', long: 'department' },
);
const reasonOnly = z.object({ reason });
const nothing = z.object({});

/** What is typed with each step. */
export const STEP_SCHEMAS = {
  answer: z.object({ text, photos }),
  dispatch: z.object({
    department,
    urgency: choice('urgency', URGENCIES),
    complexity: choice('complexity', ['SIMPLE', 'COMPLEX']),
    brief: optionalText('brief', { max: 2000 }),
  }),
  notAccept: z.object({ reasonCode: choice('reasonCode', NOT_ACCEPTED_REASONS), reason }),
  transfer: reasonOnly,
  link: z.object({ duplicateOfNo: requiredText('duplicateOfNo', { min: 1, max: 40 }) }),
  unlink: nothing,
  accept: z.object({ handler: optionalText('handler', { max: 60 }) }),
  return: reasonOnly,
  involve: z.object({ department, text: optionalText('text', NOTE) }),
  giveOpinion: z.object({ text }),
  reply: z.object({ text, photos, ...promised }),
  passReply: z.object({ text: optionalText('text', { max: 2000 }) }),
  sendReplyBack: reasonOnly,
  answerEscalated: z.object({ text, ...promised }),
  rate: z.object({
    outcome: choice('outcome', ['FIXED', 'HALF_FIXED', 'NOT_FIXED']),
    satisfaction: choice('satisfaction', SATISFACTIONS),
    text: optionalText('text', NOTE),
  }),
  reopen: reasonOnly,
  close: reasonOnly,
  withdraw: z.object({ reason: optionalText('reason', NOTE) }),
  message: z.object({ text: requiredText('text', { min: 1, max: 2000 }), photos }),
  note: z.object({
    audience: choice('audience', ['HANDLERS', 'UNION']),
    text: requiredText('text', { min: 1, max: 2000 }),
  }),
} as const satisfies Record<FormStep, z.ZodMiniType>;

export const FORM_STEPS = Object.keys(STEP_SCHEMAS) as [FormStep, ...FormStep[]];

/** `/concerns/12/dispatch` */
export const stepParams = z.object({
  id: z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647)),
  step: z.enum(FORM_STEPS),
});

export type StepParams = z.output<typeof stepParams>;
