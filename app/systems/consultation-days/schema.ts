import * as z from 'zod/mini';
import { fieldsOf } from '#app/platform/forms/fields.ts';
import { numbersOf } from '#app/platform/forms/number-fields.ts';
import { URGENCIES, saidFields, saysWhat, saysWhere } from '#app/systems/concerns/public.ts';
import { idParams, orNone } from '#app/core/params.ts';
import { isTime, MOST_SHIFTS, PARTS, SUMMARY_LENGTH } from './consultation-day.ts';

const {
  optionalText,
  problemKey: problem,
  reference,
  requiredDay,
  requiredText: text,
} = fieldsOf('consultation-days');
const { wholeNumber } = numbersOf('consultation-days');

const id = (name: string) => reference(name, name);
const day = requiredDay('day', 'day');
const time = z.string(problem('time')).check(z.refine(isTime, problem('time')));
const who = text('who', { min: 1, max: 60 });
const badge = z._default(z.enum(['on', '']), '');

/** `/consultation-days?year=2024` */
export const listSearch = z.object({
  year: orNone(z.coerce.number().check(z.int(), z.minimum(2000), z.maximum(2100))),
});

export type ListSearch = z.output<typeof listSearch>;

/** The plan of a year, or one day more. */
export const planSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('year'),
    year: wholeNumber('year', { min: 2000, max: 2100 }),
  }),
  z.object({ intent: z.literal('day'), onDay: day }),
]);

export type PlanInput = z.output<typeof planSchema>;

const shiftText = optionalText('shift', { max: 60 });

/** A row of shifts as typed; what is wrong with it is said once who is known. */
const shift = z.object({
  station: shiftText,
  fromTime: shiftText,
  toTime: shiftText,
  who: shiftText,
  part: z._default(z.enum(PARTS, problem('part')), 'REPRESENTATIVE'),
});

export type TypedShift = z.output<typeof shift>;

const shifts = z._default(z.array(shift).check(z.maxLength(MOST_SHIFTS, problem('shifts'))), []);

/** What is planned for a day. */
const plan = z.object({
  intent: z.literal('plan'),
  place: text('place', { min: 2, max: 60 }),
  theme: text('theme', { min: 0, max: 60 }),
  fromTime: time,
  toTime: time,
  slotMinutes: wholeNumber('slotMinutes', { min: 5, max: 60 }),
  unitId: id('unit'),
  shifts,
});

/** A plan with its shifts; once it is announced only who sits where may change. */
export const editSchema = z.discriminatedUnion('intent', [
  plan,
  z.object({ intent: z.literal('shifts'), shifts }),
]);

export type EditInput = z.output<typeof editSchema>;

const nothing = z.object({});

/** What is typed with each step that has a form of its own. */
export const STEP_SCHEMAS = {
  announce: nothing,
  open: nothing,
  close: nothing,
  sign: nothing,
  publish: nothing,
  move: z.object({ onDay: day, reason: text('reason', { min: 5, max: 300 }) }),
} as const satisfies Record<string, z.ZodMiniType>;

export type FormStep = keyof typeof STEP_SCHEMAS;

const FORM_STEPS = Object.keys(STEP_SCHEMAS) as [FormStep, ...FormStep[]];

/** `/consultation-days/12/announce` */
export const stepParams = z.extend(idParams, { step: z.enum(FORM_STEPS) });

export type StepParams = z.output<typeof stepParams>;

/** A worker takes a slot, or gives it back. */
export const slotSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('reserve'), slot: text('slot', { min: 1, max: 80 }) }),
  z.object({ intent: z.literal('giveBack') }),
]);

export type SlotInput = z.output<typeof slotSchema>;

const SIX_DIGITS = /^\d{6}$/;

/** A code as a person types it: full-width digits and blanks do not matter. */
export function readCode(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, '');
}

const code = z.pipe(
  z._default(z.string(problem('code')), ''),
  z.pipe(z.transform(readCode), z.string().check(z.regex(SIX_DIGITS, problem('code')))),
);

/** `/consultation-days/12/desk?code=482916` */
export const deskSearch = z.object({
  code: orNone(z.string().check(z.regex(SIX_DIGITS))),
  /** The way of the unnamed is to be shown: somebody has just chosen it. */
  unnamed: orNone(z.literal('on')),
});

export type DeskSearch = z.output<typeof deskSearch>;

/** What whoever is on duty does with visitors. */
export const deskSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('checkIn'), code }),
  z.object({
    intent: z.literal('walkIn'),
    station: text('station', { min: 1, max: 60 }),
    who: text('who', { min: 0, max: 60 }),
    badge,
  }),
  z.object({ intent: z.literal('unnamed') }),
  z.object({ intent: z.literal('call'), visitId: id('visit') }),
  z.object({ intent: z.literal('finish'), visitId: id('visit') }),
]);

export type DeskInput = z.output<typeof deskSchema>;

export const visitParams = z.extend(idParams, {
  visitId: id('visit'),
});

export type VisitParams = z.output<typeof visitParams>;

/** What becomes of a matter at the table. */
export const HANDLINGS = ['ANSWER', 'DISPATCH', 'LEAVE'] as const;

const handled = {
  handling: z.enum(HANDLINGS, problem('handling')),
  answer: text('answer', { min: 0, max: 2000 }),
  department: text('department', { min: 0, max: 12 }),
  urgency: z.catch(z.enum(URGENCIES), 'GENERAL'),
  complexity: z.catch(z.enum(['SIMPLE', 'COMPLEX']), 'SIMPLE'),
  brief: text('brief', { min: 0, max: 2000 }),
};

const { category, hazard, details, text: content, aboutPost, about } = saidFields;

const matter = z
  .object({
    intent: z.literal('matter'),
    category,
    hazard,
    details,
    text: content,
    aboutPost,
    about,
    ...handled,
    tier: z.enum(['NAMED', 'CONFIDENTIAL'], problem('tier')),
    formKey: z.uuid(),
  })
  .check(
    z.refine(saysWhere, { error: 'concerns:problem.placeShort', path: ['details.place'] }),
    z.refine(saysWhat, { error: 'concerns:problem.dangerShort', path: ['details.danger'] }),
  );

/** At the table: who it is, what he says, that he is done. */
export const visitSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('identify'), who, badge }),
  z.object({ intent: z.literal('finish') }),
  matter,
]);

export type MatterInput = z.output<typeof matter>;
export type VisitInput = z.output<typeof visitSchema>;

const counted = wholeNumber('count', { min: 0, max: 10_000 });

/** The report as the officer corrects it. */
export const reportSchema = z.object({
  visitors: counted,
  matters: counted,
  onSpot: counted,
  summary: text('summary', SUMMARY_LENGTH),
});

export type ReportInput = z.output<typeof reportSchema>;
