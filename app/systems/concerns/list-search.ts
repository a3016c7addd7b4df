import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { CATEGORIES, CONCERN_STATUSES } from './concern.ts';

const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));

/** What the list shows, in its address: `?state=ALL&category=SAFETY&unit=7&overdue=on`. */
export const listSearch = z.object({
  state: z.catch(z._default(z.enum(['OPEN', 'ALL', ...CONCERN_STATUSES]), 'OPEN'), 'OPEN'),
  category: orNone(z.enum(CATEGORIES)),
  unit: orNone(id),
  overdue: orNone(z.literal('on')),
});

export type ListSearch = z.output<typeof listSearch>;
