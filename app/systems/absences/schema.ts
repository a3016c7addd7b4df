import * as z from 'zod/mini';
import { fieldsOf } from '#app/platform/forms/fields.ts';

const { optionalText, reference, requiredDay } = fieldsOf('absences');

const day = requiredDay('day', 'noDay');
const who = optionalText('who', { max: 60 }, { long: 'nobody' });

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
    absenceId: reference('absence', 'noDay'),
  }),
]);

export type AbsenceInput = z.output<typeof absenceSchema>;
