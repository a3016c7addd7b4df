import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { isDay, type Day } from '#app/platform/calendar/day.ts';
import { QUOTA_SCHEMES } from './quota.ts';
import { CATEGORIES, ENTERED_END_REASONS } from './representative.ts';

const LARGEST_ID = 2_147_483_647;
const problemKey = (name: string) => `terms:problem.${name}`;

function text(name: string, min: number, max: number) {
  return z._default(z.string(problemKey(`${name}Short`)), '').check(
    z.overwrite((typed) => typed.replace(/\r\n?/g, '\n').trim()),
    z.refine((typed) => [...typed].length >= min, { error: problemKey(`${name}Short`), params: { min } }),
    z.refine((typed) => [...typed].length <= max, { error: problemKey(`${name}Long`), params: { max } }),
  );
}

const day = z
  .string(problemKey('day'))
  .check(z.refine((typed): typed is Day => isDay(typed), { error: problemKey('day') }));

const count = (name: string) =>
  z.pipe(
    z
      ._default(z.string(problemKey(name)), '')
      .check(
        z.refine((typed) => /^\d{1,6}$/.test(typed.normalize('NFKC').trim()), { error: problemKey(name) }),
      ),
    z.transform((typed) => Number(typed.normalize('NFKC').trim())),
  );

const id = z.coerce.number(problemKey('electionUnit')).check(z.int(), z.positive(), z.maximum(LARGEST_ID));

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
  z.object({ intent: z.literal('extend'), endsOn: day, reason: text('reason', 5, 300) }),
  z.object({ intent: z.literal('close') }),
]);

export type TermInput = z.output<typeof termSchema>;

/** Departments by the election unit to which they belong; units of one name elect together. */
export const unitsSchema = z.object({
  /** By id of the department, `d12`: numbers alone would be read as places of a list. */
  unit: z.record(z.string().check(z.regex(/^d\d{1,9}$/)), text('name', 2, 50)),
});

export type UnitsInput = z.output<typeof unitsSchema>;

/** The result of an election of one representative. */
export const electionSchema = z.object({
  electionUnitId: id,
  candidate: text('candidate', 1, 60),
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
  z.object({ intent: z.literal('suspend'), why: text('note', 5, 300) }),
  z.object({ intent: z.literal('reinstate') }),
  z.object({
    intent: z.literal('end'),
    reason: z.enum(ENTERED_END_REASONS, { error: problemKey('endReason') }),
    note: text('note', 5, 300),
    endedOn: day,
  }),
]);

export type OfficeInput = z.output<typeof officeSchema>;

/** What one does with the entry of a representative. */
export const entrySchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('confirm'),
    promise: text('promise', 2, 100),
    duties: text('duties', 2, 300),
    workPhone: text('workPhone', 0, 20).check(
      z.refine(
        (typed) => /^[\d\s+()-]*$/.test(typed) && !/^(\+?86)?\s*1\d{10}$/.test(typed.replace(/[\s-]/g, '')),
        {
          error: problemKey('workPhone'),
        },
      ),
    ),
    consultation: text('consultation', 0, 100),
    photo: z.optional(z.instanceof(File)),
  }),
  z.object({ intent: z.literal('approve') }),
  z.object({ intent: z.literal('sendBack'), reason: text('reason', 5, 300) }),
  z.object({ intent: z.literal('amend') }),
]);

export type EntryInput = z.output<typeof entrySchema>;

export const vacancySchema = z.object({ reason: text('reason', 5, 300) });
