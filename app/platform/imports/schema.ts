import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { isDay } from '#app/platform/calendar/day.ts';
import { CHANGE_KINDS } from './change.ts';

/** An empty field of a form is a file of no bytes. */
const file = z
  .instanceof(File, { error: 'imports:problem.noFile' })
  .check(z.refine(({ size }) => size > 0, 'imports:problem.noFile'));

/** An upload: what the file is, the file, and for a roster the day from which on it is true. */
export const uploadSchema = z.object({
  kind: z.string('imports:problem.noKind'),
  file,
  effectiveOn: z.optional(
    z.string().check(z.refine((text) => text === '' || isDay(text), 'imports:problem.noDay')),
  ),
});

export type Upload = z.output<typeof uploadSchema>;

/** What one decides about a preview. */
export const DECISIONS = ['commit', 'commitValid', 'discard'] as const;

export const decisionSchema = z.object({ decision: z.enum(DECISIONS) });

export type Decision = z.output<typeof decisionSchema>;

/** Which part of a preview is shown. */
export const previewSearch = z.object({
  show: orNone(z.enum(CHANGE_KINDS)),
  page: z.catch(z._default(z.coerce.number().check(z.int(), z.positive()), 1), 1),
});

export type PreviewSearch = z.output<typeof previewSearch>;
