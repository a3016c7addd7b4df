import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { fieldsOf } from '#app/platform/forms/fields.ts';
import { numbersOf } from '#app/platform/forms/number-fields.ts';
import { QUOTA_SCHEMES } from './quota.ts';
import { CATEGORIES, ENTERED_END_REASONS } from './representative.ts';

const { problemKey, reference, requiredDay, requiredText } = fieldsOf('terms');
const { wholeNumber } = numbersOf('terms');

const day = requiredDay('day', 'day');
const count = (name: string) => wholeNumber(name, { min: 0, max: 999_999 });
const id = reference('electionUnit', 'electionUnit');

/** A term to be planned. The election units are the departments until somebody joins some. */
export const planSchema = z.object({
  termNo: count('termNo'),
  startsOn: day,
  years: z.enum(['3', '4', '5'], { error: problemKey('years') }),
  scheme: z.enum(QUOTA_SCHEMES, { error: problemKey('scheme') }),
  quota: count('quota'),
});

export type PlanInput = z.output<typeof planSchema>;

/** What one does with a term. */
export const termSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('startElecting') }),
  z.object({ intent: z.literal('activate') }),
  z.object({
    intent: z.literal('extend'),
    endsOn: day,
    reason: requiredText('reason', { min: 5, max: 300 }),
  }),
  z.object({ intent: z.literal('close') }),
]);

export type TermInput = z.output<typeof termSchema>;

/** Departments by the election unit to which they belong; units of one name elect together. */
export const unitsSchema = z.object({
  /** By id of the department, `d12`: numbers alone would be read as places of a list. */
  unit: z.record(z.string().check(z.regex(/^d\d{1,9}$/)), requiredText('name', { min: 2, max: 50 })),
});

export type UnitsInput = z.output<typeof unitsSchema>;

/** The result of an election of one representative. */
export const electionSchema = z.object({
  electionUnitId: id,
  candidate: requiredText('candidate', { min: 1, max: 60 }),
  category: z.enum(CATEGORIES, { error: problemKey('category') }),
  electedOn: day,
  electorate: count('electorate'),
  voters: count('voters'),
  votesFor: count('votesFor'),
});

export type ElectionInput = z.output<typeof electionSchema>;

/** Which election unit a form is opened for. */
export const electionSearch = z.object({ unit: orNone(id) });

/** What the union does with an office. */
export const officeSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('suspend'), why: requiredText('note', { min: 5, max: 300 }) }),
  z.object({ intent: z.literal('reinstate') }),
  z.object({
    intent: z.literal('end'),
    reason: z.enum(ENTERED_END_REASONS, { error: problemKey('endReason') }),
    note: requiredText('note', { min: 5, max: 300 }),
    endedOn: day,
  }),
]);

export type OfficeInput = z.output<typeof officeSchema>;

/** What one does with the entry of a representative. */
export const entrySchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('confirm'),
    promise: requiredText('promise', { min: 2, max: 100 }),
    duties: requiredText('duties', { min: 2, max: 300 }),
    workPhone: requiredText('workPhone', { min: 0, max: 20 }).check(
      z.refine(
        (typed) => /^[\d\s+()-]*$/.test(typed) && !/^(\+?86)?\s*1\d{10}$/.test(typed.replace(/[\s-]/g, '')),
        {
          error: problemKey('workPhone'),
        },
      ),
    ),
    consultation: requiredText('consultation', { min: 0, max: 100 }),
    photo: z.optional(z.instanceof(File)),
  }),
  z.object({ intent: z.literal('approve') }),
  z.object({ intent: z.literal('sendBack'), reason: requiredText('reason', { min: 5, max: 300 }) }),
  z.object({ intent: z.literal('amend') }),
]);

export type EntryInput = z.output<typeof entrySchema>;

export const vacancySchema = z.object({ reason: requiredText('reason', { min: 5, max: 300 }) });
