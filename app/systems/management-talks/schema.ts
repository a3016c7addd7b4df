import * as z from 'zod/mini';
import type { FormStep } from './actions.ts';
import { fieldsOf } from '#app/platform/forms/fields.ts';
import {
  DISCLOSURES,
  MINUTES_LENGTH,
  MOST_QUESTIONS,
  QUESTION_LENGTH,
  TOPIC_LENGTH,
} from './management-talk.ts';

const { requiredText } = fieldsOf('management-talks');

const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));
const question = requiredText('question', { min: 0, max: QUESTION_LENGTH.max });
const ticked = z.catch(z._default(z.enum(['on', '']), ''), '');

/** One entry per question that a form can have, by its place: `question.q1`; plain numbers would become a list. */
function perQuestion<S extends z.ZodMiniType>(field: S) {
  const fields = Array.from({ length: MOST_QUESTIONS }, (_, at) => [`q${at + 1}`, z.optional(field)]);
  return z._default(z.object(Object.fromEntries(fields) as Record<string, z.ZodMiniOptional<S>>), {});
}

/** The form of a new talk. Empty questions are passed over; that there is one is asked when it is written. */
export const requestSchema = z.object({
  topic: requiredText('topic', TOPIC_LENGTH),
  manager: requiredText('manager', { min: 1, max: 60 }),
  requesters: requiredText('requesters', { min: 0, max: 600 }),
  question: perQuestion(question),
  carried: perQuestion(z.catch(z.nullable(id), null)),
});

export type TypedRequest = z.output<typeof requestSchema>;

/** `/management-talks/new?of=12` */
export const requestSearch = z.object({ of: z.catch(z.optional(id), undefined) });

const reason = requiredText('reason', { min: 5, max: 500 });
const nothing = z.object({});

/** What is typed with each step. */
export const STEP_SCHEMAS = {
  accept: nothing,
  decline: z.object({ reason }),
  askAgain: z.object({ reason }),
  insist: z.object({ reason }),
  dismiss: z.object({ reason }),
  schedule: z.object({
    day: requiredText('day', { min: 10, max: 10 }),
    time: requiredText('time', { min: 5, max: 5 }),
    length: z.catch(z.coerce.number().check(z.int(), z.minimum(15), z.maximum(480)), 60),
    place: requiredText('place', { min: 2, max: 60 }),
  }),
  hold: nothing,
  writeMinutes: z.object({
    minutes: requiredText('minutes', { min: 0, max: MINUTES_LENGTH.max }),
    answer: perQuestion(requiredText('answer', { min: 0, max: 2000 })),
    promise: perQuestion(requiredText('promise', { min: 0, max: 300 })),
    promiseOn: perQuestion(requiredText('promiseOn', { min: 0, max: 10 })),
    withheld: perQuestion(ticked),
  }),
  sign: z.object({ hash: z._default(z.string().check(z.maxLength(64)), '') }),
  publish: z.object({
    disclosure: z.enum(DISCLOSURES, { error: 'management-talks:problem.disclosure' }),
    secretNote: requiredText('secretNote', { min: 0, max: 300 }),
  }),
  withdraw: z.object({ reason }),
} as const satisfies Record<FormStep, z.ZodMiniType>;

export const FORM_STEPS = Object.keys(STEP_SCHEMAS) as [FormStep, ...FormStep[]];

/** `/management-talks/12/accept` */
export const stepParams = z.object({ id, step: z.enum(FORM_STEPS) });

export type StepParams = z.output<typeof stepParams>;

/** A write that needs nothing typed. */
export const nothingSchema = nothing;
