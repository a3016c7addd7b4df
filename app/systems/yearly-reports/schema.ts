import * as z from 'zod/mini';
import { SATISFACTIONS } from '#app/systems/concerns/public.ts';

export const TEXT_LENGTH = { min: 50, max: 5000 } as const;

const text = z.string('yearly-reports:problem.textShort').check(z.trim());

/** Which year a report is begun for. */
export const beginSchema = z.object({
  year: z.coerce
    .number('yearly-reports:problem.year')
    .check(z.int('yearly-reports:problem.year'), z.minimum(2000, 'yearly-reports:problem.year')),
});

/** What one does to a report: its representative writes and publishes it, an elector rates it. */
export const reportSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    text: z._default(text.check(z.maxLength(TEXT_LENGTH.max, 'yearly-reports:problem.textLong')), ''),
  }),
  z.object({
    intent: z.literal('publish'),
    text: text.check(
      z.minLength(TEXT_LENGTH.min, 'yearly-reports:problem.textShort'),
      z.maxLength(TEXT_LENGTH.max, 'yearly-reports:problem.textLong'),
    ),
  }),
  z.object({
    intent: z.literal('rate'),
    level: z.enum(SATISFACTIONS, 'yearly-reports:problem.noLevel'),
  }),
]);

export type ReportInput = z.output<typeof reportSchema>;
