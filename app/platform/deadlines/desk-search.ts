import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';

/** What a desk shows, in its address: `?scope=unit&noun=proposals&overdue=on&after=2024-03-05.117`. */
export const deskSearch = z.object({
  /** What I owe, or what the units owe that I lead. */
  scope: z.catch(z._default(z.enum(['mine', 'unit']), 'mine'), 'mine'),
  noun: orNone(z.string().check(z.regex(/^[a-z-]{1,40}$/))),
  overdue: orNone(z.literal('on')),
  /** Day and id of the last one of the page before. */
  after: orNone(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}\.\d{1,10}$/))),
});

export type DeskSearch = z.output<typeof deskSearch>;
