import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';

const SHOWN = ['unread', 'waits'] as const;

/** What the inbox shows: everything, what is unread, what waits for one; from which notice on. */
export const inboxSearch = z.object({
  show: orNone(z.enum(SHOWN)),
  before: orNone(z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647))),
});

export type InboxSearch = z.output<typeof inboxSearch>;

export const nothingSchema = z.object({});
