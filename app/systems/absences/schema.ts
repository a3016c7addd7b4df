import * as z from 'zod/mini';
import { isDay } from '#app/platform/calendar/day.ts';

const day = z.string('absences:problem.noDay').check(z.refine(isDay, 'absences:problem.noDay'));
const who = z._default(z.string().check(z.trim(), z.maxLength(60, 'absences:problem.nobody')), '');

/** What one does to absences: record one, or end it. */
export const absenceSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('record'),
    /** 工号 or name; empty means oneself. */
    who,
    /** 工号 or name; empty means that nobody stands in. */
    deputy: who,
    fromOn: day,
    toOn: day,
  }),
  z.object({
    intent: z.literal('end'),
    absenceId: z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647)),
  }),
]);

export type AbsenceInput = z.output<typeof absenceSchema>;
