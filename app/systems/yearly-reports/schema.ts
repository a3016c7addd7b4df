import * as z from 'zod/mini';
import { fieldsOf } from '#app/platform/forms/fields.ts';
import { numbersOf } from '#app/platform/forms/number-fields.ts';
import { SATISFACTIONS } from '#app/systems/concerns/public.ts';

export const TEXT_LENGTH = { min: 50, max: 5000 } as const;

const { choice, optionalText, requiredText } = fieldsOf('yearly-reports');
const { wholeNumber } = numbersOf('yearly-reports');

/** Which year a report is begun for. */
export const beginSchema = z.object({
  year: wholeNumber('year', { min: 2000, max: 9999 }),
});

/** What one does to a report: its representative writes and publishes it, an elector rates it. */
export const reportSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    text: optionalText('text', TEXT_LENGTH),
  }),
  z.object({
    intent: z.literal('publish'),
    text: requiredText('text', TEXT_LENGTH),
  }),
  z.object({
    intent: z.literal('rate'),
    level: choice('noLevel', SATISFACTIONS),
  }),
]);

export type ReportInput = z.output<typeof reportSchema>;
